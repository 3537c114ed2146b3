using Annals.Import.Drafts;
using Annals.Parse.Documents;
using Annals.Text;

namespace Annals.Import.TimelineJs;

/// <summary>What the report says of a slide that has become an entry.</summary>
internal static class SlideFindings
{
    public static IEnumerable<(string What, Outcome Outcome)> Collect(FoundSlide found, SlideEntry entry)
    {
        var (slide, reading) = (found.Slide, entry.Reading);
        yield return ($"{entry.Date}, {reading.Title}", Outcome.Made);
        if (found.WrittenDate is not null) yield return ("the date, from how it is written", Outcome.Inferred);
        if (reading.IsTitleInferred) yield return ("title, made of the text or the date", Outcome.Inferred);
        foreach (var what in found.LeftOut) yield return (what, Outcome.LeftOut);
        foreach (var element in reading.LeftOut) yield return ($"“{element}” of the text; {ForExport}", Outcome.LeftOut);
        foreach (var what in OfDate(slide)) yield return ($"{what}; {ForExport}", Outcome.LeftOut);
        if (slide.Media.Url is { } address && AddressUser.IsIn(address)) yield return ("the name or password in the media’s address", Outcome.LeftOut);
        if (slide.Media.Url is not null && entry.Media is null) yield return ($"media that is no web address; {ForExport}", Outcome.Unsure);
        if (slide.Media.Url is null && slide.Media != SlideMedia.None) yield return ($"media without an address; {ForExport}", Outcome.Unsure);
        if (HasMarkup(slide.Media.Caption) || HasMarkup(slide.Media.Credit))
            yield return ($"markup of the media’s caption and credit; {ForExport}", Outcome.LeftOut);
        if (reading.Tag.Length > 0 && Slug.Of(reading.Tag).Length == 0)
            yield return ($"the group “{DateParts.Short(reading.Tag)}” has nothing for a page of its own", Outcome.Unsure);
    }

    private const string ForExport = "kept for export";

    private static IEnumerable<string> OfDate(Slide slide)
    {
        var isSpan = slide.End is not null && slide.End != slide.Start;
        if (Any(slide, date => date.Hour is not null && (isSpan || date.Day is null))) yield return "the time of day";
        if (Any(slide, date => date.Millisecond is not null)) yield return "thousandths of a second";
        if (Any(slide, date => date.Day is not null && date.Month is null)) yield return "a day without its month";
        if (Any(slide, date => date.Month is not null && Math.Abs(date.Year) > 9999)) yield return "the month of a year with more than four digits";
        if (slide.DisplayDate is not null || Any(slide, date => date.DisplayDate is not null)) yield return "the words for the date";
    }

    private static bool Any(Slide slide, Func<SlideDate, bool> has) => (slide.Start is { } start && has(start)) || (slide.End is { } end && has(end));

    private static bool HasMarkup(string? html) => html is not null && html.Contains('<', StringComparison.Ordinal);
}
