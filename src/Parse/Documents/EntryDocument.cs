using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Schema;
using Annals.Reporting;
using Annals.Text.Unicode;

namespace Annals.Parse.Documents;

/// <summary>Something that happened, as its author wrote it down.</summary>
public sealed record EntryDocument(DocumentHead Head, AliasForms WrittenAliases) : ParsedDocument(Head, WrittenAliases)
{
    /// <summary>Null only where it is missing or wrong, which has been reported.</summary>
    public required Edtf? Date { get; init; }

    /// <summary>Its place among those whose dates do not differ; those without one come last.</summary>
    public required int? Order { get; init; }

    /// <summary>When it came to the site; null where its author does not say.</summary>
    public required Edtf? Added { get; init; }

    /// <summary>When it was last changed; null where its author does not say.</summary>
    public required Edtf? Updated { get; init; }

    public required ImmutableArray<Located<string>> People { get; init; }

    public required ImmutableArray<Located<string>> Organisations { get; init; }

    public required ImmutableArray<Located<string>> Places { get; init; }

    public required ImmutableArray<Located<string>> Tags { get; init; }

    public required Image? Image { get; init; }

    /// <summary>Further pictures, in the author's order.</summary>
    public required ImmutableArray<Image> Gallery { get; init; }

    /// <summary>The picture at the head of the page and those of its gallery.</summary>
    public IEnumerable<Image> Images => Image is null ? Gallery : Gallery.Prepend(Image);

    /// <summary>Something elsewhere to look at; null for nothing.</summary>
    public required Media? Media { get; init; }

    /// <summary>A film or sound for the head of the page; null for none.</summary>
    public required Recording? Recording { get; init; }

    public required ImmutableArray<QuotationText> Quotes { get; init; }

    public required ImmutableArray<DisputeText> Disputed { get; init; }

    public required ImmutableArray<Correction> Corrections { get; init; }

    /// <summary>What is kept of the slide that it comes from; null for nothing.</summary>
    public required Slide? KeptSlide { get; init; }

    internal static EntryDocument Read(DocumentHead head, AliasForms written, Fields fields) => new(head, written)
    {
        Date = fields.Read(EntryKeys.Date),
        Order = fields.Read(EntryKeys.Order),
        Added = fields.Read(EntryKeys.Added),
        Updated = fields.Read(EntryKeys.Updated),
        People = fields.Read(EntryKeys.People),
        Organisations = fields.Read(EntryKeys.Organisations),
        Places = fields.Read(EntryKeys.Places),
        Tags = fields.Read(EntryKeys.Tags),
        Image = fields.Read(EntryKeys.Image) is { } image ? ReadImage(image) : null,
        Gallery = [.. fields.Read(EntryKeys.Gallery, ReadImage).OfType<Image>()],
        Media = fields.Read(EntryKeys.Media) is { } media ? ReadMedia(media) : null,
        Recording = fields.Read(EntryKeys.Media) is { } recording ? ReadRecording(recording) : null,
        Quotes = fields.Read(EntryKeys.Quotes, ReadQuotation),
        Disputed = fields.Read(EntryKeys.Disputed, ReadDispute),
        Corrections = fields.Read(EntryKeys.Corrections, ReadCorrection),
        KeptSlide = SlideFields.Of(fields.Read(EntryKeys.Slide)),
    };

    private static Image? ReadImage(Fields image) => image.Locate(EntryKeys.ImageKeys.Source) is not { } source ? null : new Image(
        Composition.Composed(source.Value),
        PictureWords.Read(image),
        image.Read(EntryKeys.ImageKeys.Original) is "true",
        source.At);

    private static Media? ReadMedia(Fields media) => media.Read(EntryKeys.MediaKeys.Url) is not { } url ? null : new Media(
        url,
        media.Read(EntryKeys.MediaKeys.Caption) ?? "",
        media.Read(EntryKeys.MediaKeys.Credit) ?? "",
        media.Read(EntryKeys.MediaKeys.Alt) ?? "");

    private static Recording? ReadRecording(Fields media) => media.Locate(EntryKeys.MediaKeys.Source) is not { } source ? null : new Recording(
        Composition.Composed(source.Value),
        media.Locate(EntryKeys.MediaKeys.Poster) is { } poster ? poster with { Value = Composition.Composed(poster.Value) } : null,
        media.Read(EntryKeys.MediaKeys.Caption) ?? "",
        media.Read(EntryKeys.MediaKeys.Credit) ?? "",
        media.Read(EntryKeys.MediaKeys.Alt) ?? "",
        source.At);

    private static QuotationText ReadQuotation(Fields quotation) => new(
        quotation.Locate(EntryKeys.QuotationKeys.By) ?? new("", quotation.At),
        quotation.Locate(EntryKeys.QuotationKeys.Said) ?? new("", quotation.At),
        quotation.Read(EntryKeys.QuotationKeys.In),
        quotation.Read(EntryKeys.QuotationKeys.At) ?? "");

    private static DisputeText ReadDispute(Fields dispute) => new(
        dispute.Read(EntryKeys.DisputeKeys.Point) ?? "", dispute.Read(EntryKeys.DisputeKeys.Accounts, ReadAccount), dispute.At);

    private static AccountText ReadAccount(Fields account) => new(
        account.Read(EntryKeys.AccountKeys.Says) ?? "", account.Read(EntryKeys.AccountKeys.In), account.Read(EntryKeys.AccountKeys.At) ?? "");

    private static Correction ReadCorrection(Fields correction) => new(
        correction.Read(EntryKeys.CorrectionKeys.Date), correction.Read(EntryKeys.CorrectionKeys.Note) ?? "");
}

/// <summary>A picture of the site's own.</summary>
/// <param name="Source">Its address below the input, <c>media/NAME</c>.</param>
/// <param name="Words">What the entry itself says of it; a file beside the picture may say more.</param>
/// <param name="IsPublishedWhole">Whether readers can have the file as wide as it is.</param>
/// <param name="At">Where the address stands.</param>
public sealed record Image(string Source, PictureWords Words, bool IsPublishedWhole, Position At);

/// <summary>A film or sound of the site's own.</summary>
/// <param name="Source">Its address below the input, <c>media/NAME</c>.</param>
/// <param name="Poster">The picture that is shown until it is played; null where the author names none.</param>
/// <param name="Caption">What it is; empty, as the others, where it is not said.</param>
/// <param name="At">Where the address stands.</param>
public sealed record Recording(string Source, Located<string>? Poster, string Caption, string Credit, string Alt, Position At);

/// <summary>Something elsewhere to look at, such as a picture, a recording or a map. No page loads it.</summary>
/// <param name="Url">An address of the web.</param>
/// <param name="Caption">What it is; empty, as the others, where it is not said.</param>
public sealed record Media(string Url, string Caption, string Credit, string Alt);

/// <summary>Words that somebody said, and the sources that print them so, by the ids that the author wrote.</summary>
/// <param name="Locator">Where in the source; empty if not said.</param>
public sealed record QuotationText(Located<string> By, Located<string> Said, ImmutableArray<Located<string>> In, string Locator);

/// <summary>A point on which accounts differ.</summary>
public sealed record DisputeText(string Point, ImmutableArray<AccountText> Accounts, Position At);

/// <summary>What some sources say about a disputed point.</summary>
/// <param name="Locator">Where in the source; empty if not said.</param>
public sealed record AccountText(string Says, ImmutableArray<Located<string>> In, string Locator);

/// <summary>A change made to an entry after it was published.</summary>
/// <param name="Date">When it was made; null only where it is wrong, which has been reported.</param>
public sealed record Correction(Edtf? Date, string Note);
