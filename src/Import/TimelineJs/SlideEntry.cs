using System.Globalization;
using Annals.Dates;
using Annals.Import.Drafts;
using Annals.Parse.Documents;
using Annals.Parse.Markdown;
using Annals.Parse.TimelineJs;
using Annals.Parse.Values;
using Annals.Reporting;
using Annals.Text;
using Annals.Text.Unicode;

namespace Annals.Import.TimelineJs;

/// <summary>An entry that a slide becomes.</summary>
/// <param name="Slug">Of its file.</param>
/// <param name="Kept">What of the slide the entry does not give by itself.</param>
internal sealed record SlideEntry(string Slug, Edtf Date, SlideReading Reading, Media? Media, Slide Kept)
{
    /// <summary>Its place among those of one date, where the names of their files give another.</summary>
    public int? Order { get; init; }

    public static SlideEntry Create(Slide slide, Edtf date, string slug)
    {
        // A password in an address goes into no draft, from where it would be published and exported.
        if (slide.Media.Url is { } address) slide = slide with { Media = slide.Media with { Url = AddressUser.Without(address) } };
        if (slide.Text is { } html) slide = slide with { Text = AddressUser.WithoutAny(html) };
        var reading = SlideReader.Read(slide);
        var media = slide.Media.Url is { } url && WebAddresses.IsWeb(url) && url.Trim() == url && HiddenCharacters.ShownInField(url) == url
            ? new Media(url, reading.Caption, reading.Credit, HiddenCharacters.ShownInField(slide.Media.Alt ?? "").Trim())
            : null;
        var text = SlideForm.Text(ProseParser.Parse(slug, reading.Markdown, new Diagnostics()).Markup);
        var kept = slide.Beyond(SlideForm.Of(reading.Title, date, text, SlideForm.OrNull(reading.Tag), media));
        // An empty address says that it belongs to no media of the entry's.
        if (media is null && slide.Media != SlideMedia.None) kept = kept with { Media = slide.Media with { Url = slide.Media.Url ?? "" } };
        return new SlideEntry(slug, date, reading, media, kept);
    }

    /// <summary>Its file. The row is known again by what it says, and not by its place among the others.</summary>
    public Draft Draft() => new($"entries/{Slug}.md", Text(Order, Kept)) { Row = Drafts.Draft.DigestOf(Text(null, Kept with { Order = null })) };

    private string Text(int? order, Slide kept) => new FrontMatterText()
        .Add("title", Reading.Title)
        .Add("date", Date)
        .Add("order", order?.ToString(CultureInfo.InvariantCulture))
        .Add("tags", [Reading.Tag])
        .Add("status", "draft")
        .Add("media", [("url", Media?.Url), ("caption", Media?.Caption), ("credit", Media?.Credit), ("alt", Media?.Alt)])
        .AddBlock("timelinejs", SlideYaml.Keys(kept))
        .Body(Reading.Markdown);
}
