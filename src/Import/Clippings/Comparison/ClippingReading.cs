using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Clippings.Lines;
using Annals.Import.Clippings.Names;
using Annals.Import.Clippings.Speakers;

namespace Annals.Import.Clippings.Comparison;

/// <summary>What can be told of an article by reading it: who is named, who says what, and when things happened.</summary>
/// <param name="Id">The source that it becomes.</param>
internal sealed record ClippingReading(
    Clipping Clipping,
    string Id,
    ImmutableArray<Sentence> Sentences,
    Mentions Names,
    ImmutableArray<ClippingQuotation> Quotations)
{
    /// <summary>Null where it is not known to the day.</summary>
    public Day? Published => Clipping.Published is { IsSpan: false, IsUncertain: false, IsApproximate: false } date ? date.Earliest : null;

    public static ClippingReading Read(Clipping clipping, string id, Mentions names)
    {
        return new ClippingReading(
            clipping,
            id,
            [.. clipping.Paragraphs.SelectMany(SentenceSplitter.Split)],
            names,
            QuotationReader.Read(clipping.Paragraphs, names));
    }

    public Paragraph ParagraphOf(Sentence sentence) => Clipping.Paragraphs[sentence.Paragraph - 1];

    public string Locator(Sentence sentence) => ParagraphOf(sentence).Locator(sentence.Start, sentence.Text.Length);

    public string Locator(ClippingQuotation quotation) => Clipping.Paragraphs[quotation.Paragraph - 1].Locator(quotation.Start, quotation.Words.Length);
}
