using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Drafts;
using Annals.Import.Html;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.TimelineJs;

/// <summary>Slides to drafts, and to what they say of the timeline as a whole.</summary>
internal sealed class TimelineDrafts
{
    private readonly OriginalFile _original;
    private readonly FreeNames _names;
    private readonly EarlierRows _earlier;
    private readonly Diagnostics _diagnostics;
    private readonly List<SlideEntry> _entries = [];
    private readonly ImmutableArray<SettingsAddition.Period>.Builder _periods = ImmutableArray.CreateBuilder<SettingsAddition.Period>();
    private readonly List<Finding> _findings = [];
    private SettingsAddition _settings = new(null, null, []);

    private TimelineDrafts(OriginalFile original, FreeNames names, EarlierRows earlier, Diagnostics diagnostics) =>
        (_original, _names, _earlier, _diagnostics) = (original, names, earlier, diagnostics);

    /// <param name="scale">Where the file names one; null otherwise.</param>
    /// <param name="findings">What was found in the file outside its slides.</param>
    public static ImportedFile Compose(
        OriginalFile original, IEnumerable<FoundSlide> slides, string? scale, IEnumerable<Finding> findings, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
    {
        var drafts = new TimelineDrafts(original, names, earlier, diagnostics);
        foreach (var slide in slides) drafts.Add(slide);
        return new ImportedFile(
            original,
            [.. InOrder(drafts._entries).Select(entry => entry.Draft())],
            drafts._settings with { Periods = drafts._periods.ToImmutable(), KeptScale = scale },
            [.. findings, .. drafts._findings]);
    }

    private void Add(FoundSlide found)
    {
        if (found.Kind == SlideKind.Title)
        {
            AddTitle(found);
            return;
        }
        if (Date(found) is not { } date) return;
        if (found.Kind == SlideKind.Era)
        {
            AddEra(found, date);
            return;
        }
        if (IsHere(found, date)) return;
        var slug = _names.Take(
            DocumentKind.Entry, HtmlToMarkdown.Plain(found.Slide.Headline ?? ""), HtmlToMarkdown.Plain(found.Slide.Text ?? ""), date.ToString());
        var entry = SlideEntry.Create(found.Slide, date, slug);
        _entries.Add(entry);
        foreach (var (what, outcome) in SlideFindings.Collect(found, entry)) Find(found, what, outcome);
    }

    // One that an earlier import of the file has made is told, and left.
    private bool IsHere(FoundSlide found, Edtf date)
    {
        if (_earlier.IsEmpty) return false;
        var (draft, title) = SlideEntry.Create(found.Slide, date, "") is var entry ? (entry.Draft(), entry.Reading.Title) : default;
        if (_earlier.Take(title, date.ToString(), slug: null) is not { } row) return false;
        _findings.Add(_earlier.Report(row, found.Number, DateParts.Short(title), draft.Row!, draft.Text));
        return true;
    }

    private void AddTitle(FoundSlide found)
    {
        var slide = found.Slide;
        if (found.Problem.Length > 0) Find(found, found.Problem, Outcome.Unsure);
        foreach (var what in found.LeftOut) Find(found, what, Outcome.LeftOut);
        if (slide == Slide.None) return;
        var reading = SlideReader.Read(slide);
        var title = reading.IsTitleInferred && reading.Summary.Length == 0 ? null : reading.Title;
        var own = SlideForm.Of(title ?? "", null, SlideForm.Words(reading.Summary), null, null);
        _settings = _settings with { Title = title, Description = reading.Summary, KeptTitle = slide.Beyond(own) };
        if (title is not null) Find(found, $"title: {title}", reading.IsTitleInferred ? Outcome.Inferred : Outcome.Made);
        foreach (var element in reading.LeftOut) Find(found, $"“{element}” of the text; kept for export", Outcome.LeftOut);
    }

    private void AddEra(FoundSlide found, Edtf date)
    {
        foreach (var what in found.LeftOut) Find(found, what, Outcome.LeftOut);
        var reading = SlideReader.Read(found.Slide);
        var kept = (found.Slide with { End = EndOf(found) }).Beyond(SlideForm.Of(reading.Title, date, SlideForm.Words(reading.Summary), null, null));
        _periods.Add(new SettingsAddition.Period(reading.Title, date, reading.Summary, kept == Slide.None ? null : kept));
        Find(found, $"period: {date}, {reading.Title}", reading.IsTitleInferred ? Outcome.Inferred : Outcome.Made);
    }

    /// <returns>Null where the dates cannot be read, which has been reported.</returns>
    private Edtf? Date(FoundSlide found)
    {
        if (found.WrittenDate is { } written) return written;
        var problem = found.Problem;
        if (problem.Length == 0 && found.Slide.Start is null) problem = "it has no start";
        if (problem.Length == 0 && found is { Kind: SlideKind.Era, Slide.End: null }) problem = "an era needs an end";
        if (problem.Length == 0 && SlideDates.ToEdtf(found.Slide.Start!, EndOf(found), out problem) is { } date) return date;
        var headline = DateParts.Short(HtmlToMarkdown.Plain(found.Slide.Headline ?? ""));
        var what = headline.Length > 0 ? $"{found.Name} (“{headline}”)" : found.Name;
        var byHand = found.Kind == SlideKind.Era ? "add the period to site.yml" : "write an entry for it";
        _diagnostics.Add(Rules.SlideWithoutDate, _original.Path, found.At,
            $"{what} is left out: {problem}; {byHand} by hand, or correct its date and import the file again");
        Find(found, $"{(headline.Length > 0 ? $"“{headline}” " : "")}is left out: {problem}", Outcome.Unsure);
        return null;
    }

    // An era of one year, month or day is exported with the last day or moment of it.
    private static SlideDate? EndOf(FoundSlide found) =>
        found is { Kind: SlideKind.Era, Slide: { Start: { } start, End: { } end } } && end == SlideDates.LastOf(start) ? null : found.Slide.End;

    private void Find(FoundSlide found, string what, Outcome outcome) =>
        _findings.Add(new Finding(found.Number, found.Number == 0 ? $"{found.Name}: {what}" : what, outcome));

    // Where the files' names would give another order than those of one date have, they are numbered; where time does, it is kept for the way back.
    private static IEnumerable<SlideEntry> InOrder(List<SlideEntry> entries)
    {
        var numbers = entries.GroupBy(entry => entry.Date.ToString()).Where(same => !IsBySlug(same)).SelectMany(same => same.Select((entry, index) => (entry, index))).ToDictionary(each => each.entry.Slug, each => each.index + 1);
        var isInOrder = entries.Zip(entries.Skip(1)).All(pair => pair.First.Date.CompareTo(pair.Second.Date) <= 0);
        return entries.Select((entry, index) => entry with
        {
            Order = numbers.TryGetValue(entry.Slug, out var number) ? number : null,
            Kept = isInOrder ? entry.Kept : entry.Kept with { Order = index + 1 },
        });
    }

    private static bool IsBySlug(IEnumerable<SlideEntry> entries) => entries.Zip(entries.Skip(1)).All(pair => SlugOrder.Shared.Compare(pair.First.Slug, pair.Second.Slug) < 0);
}

/// <summary>A slide as it stands in a file.</summary>
/// <param name="Number">Its row in the spreadsheet, or the number of the slide in JSON, from one; zero for JSON’s title and eras.</param>
/// <param name="Name">Its kind and number for people, as in “slide 3” or “row 4”.</param>
/// <param name="Problem">Why its dates cannot be read; empty where they can, or where there are none.</param>
/// <param name="LeftOut">What is in it and has no place here, in a few words each.</param>
internal sealed record FoundSlide(
    int Number, string Name, Position At, SlideKind Kind, Slide Slide, string Problem, ImmutableArray<string> LeftOut)
{
    /// <summary>The date, where it is written in a way that TimelineJS does not take; null otherwise.</summary>
    public Edtf? WrittenDate { get; init; }
}

/// <summary>What a slide is about.</summary>
internal enum SlideKind
{
    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>The timeline as a whole.</summary>
    Title,

    /// <summary>A span of time.</summary>
    Era,
}
