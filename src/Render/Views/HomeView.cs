using Annals.Dates;
using Annals.Formats.Embeds;
using Annals.Publishing;
using Annals.Render.Overview;
using Annals.Templates;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Render.Views;

/// <summary><c>home</c> on the home page.</summary>
internal static class HomeView
{
    /// <summary>How many of the most frequent people, organisations and so on a long timeline names on its home page.</summary>
    private const int MostNamed = 12;

    private static readonly ViewMembers<IGrouping<string, Subject>> Kind = new()
    {
        { "title", (kind, page) => page.Site.Phrases.Text("kinds." + kind.Key) },
        { "url", (kind, page) => page.Url(new Permalink(kind.Key, "")) },
        { "subjects", (kind, page) => ScriptLists.Of(kind.Select(subject => SubjectView.Link.Of(subject, page))) },
    };

    public static readonly ViewMembers<Home> Members = new()
    {
        { "is_long", (home, _) => home.IsLong },
        { "entries", (_, page) => page.Site.Timeline.Entries.Length },
        { "sources", (_, page) => page.Site.Timeline.Sources.Length },
        { "disputed", (_, page) => page.Site.Collections.Points.Length },
        { "disputed_url", (_, page) => page.Addresses.Page(Collections.Disputed + "/") },
        { "first", (_, page) => YearOf(Days(page).Min(), page) },
        { "last", (_, page) => YearOf(Days(page).Max(), page) },
        { "periods", (_, page) => ScriptLists.Of(page.Site.Timeline.Periods.Where(period => period.Kind == PeriodKind.Named).Select(period => PeriodView.Link.Of(period, page))) },
        { "undated", (_, page) => Rows(page.Site.Timeline.Sources.Where(source => source.TimelineIndex is null).Take(Listing.MostRows), page) },
        { "overview", (_, page) => OverviewSection.Of(page.Site.Timeline.Moments, page) },
        { "subjects", (_, page) => ScriptLists.Of(MostFrequent(page.Site.Timeline).Select(kind => Kind.Of(kind, page))) },
        { "embed", (_, page) => EmbedView.Of(Embed.Of(page.Site.Timeline.Settings), page) },
        { "latest", (_, page) => Rows(page.Site.Timeline.Entries.TakeLast(MostNamed).Reverse(), page) },
    };

    // By years: labels such as "by 1985" cannot stand within "from … to …".
    private static string? YearOf(Day? day, ViewScope page) =>
        day is { } known && Edtf.TryParse(EdtfYear.Text(known.Year), out var year, out _) ? page.Site.Label(year) : null;

    private static IEnumerable<Day?> Days(ViewScope page) => page.Site.Timeline.Moments
        .SelectMany(moment => moment.Date switch
        {
            EdtfSet set => set.Members.SelectMany(member => new[] { member.First?.Earliest, member.First?.Latest, member.Last?.Earliest, member.Last?.Latest }),
            { } date => [date.Anchor, date.Latest],
            _ => [],
        });

    private static HtmlRun? Rows(IEnumerable<Moment> moments, ViewScope page)
    {
        var rows = moments.Select(moment => SharedMarkup.Row(moment, page)).ToArray();
        return rows.Length == 0 ? null : new HtmlRun(rows);
    }

    private static IEnumerable<IGrouping<string, Subject>> MostFrequent(Timeline timeline) => timeline.Subjects
        .GroupBy(subject => subject.Permalink.Folder)
        .SelectMany(kind => kind
            .OrderByDescending(subject => timeline.EntriesAbout[subject.Index].Length)
            .ThenBy(subject => subject.Index)
            .Take(MostNamed))
        .GroupBy(subject => subject.Permalink.Folder);
}
