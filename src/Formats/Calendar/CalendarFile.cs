using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Annals.Dates;
using Annals.Phrasing;
using Annals.Publishing;
using Annals.Read;
using Annals.Timelines;

namespace Annals.Formats.Calendar;

/// <summary>
/// <c>timeline.ics</c>: every entry as an event that takes whole days (RFC 5545). An entry of which more is to be said than its days has its date in words in its
/// description; a set of days is an event on each; what was over by a day stands at that day. What no calendar can hold, years before the common era and ends that are open,
/// is left out and counted.
/// </summary>
internal static class CalendarFile
{
    public const string Path = "timeline.ics";

    /// <returns>None for a site without an address, which the events are named by.</returns>
    public static IEnumerable<SitePage> All(SiteScope site) => site.Timeline is { Settings.Url: not null, Entries.IsEmpty: false }
        ? [new DelegatePage(Path, buffer => Write(buffer, site))]
        : [];

    /// <param name="site">One with an address.</param>
    public static void Write(IBufferWriter<byte> buffer, SiteScope site)
    {
        var settings = site.Timeline.Settings;
        var url = settings.Url!;
        var lines = new CalendarLines(buffer);
        lines.Plain("BEGIN:VCALENDAR"u8);
        lines.Plain("VERSION:2.0"u8);
        lines.Plain("PRODID:-//Annals//Annals//EN"u8);
        lines.Plain("CALSCALE:GREGORIAN"u8);
        // The name twice: as RFC 7986 has it, and as most programs read it.
        lines.Text("NAME:"u8, settings.Title);
        lines.Text("X-WR-CALNAME:"u8, settings.Title);
        if (Description(site) is { Length: > 0 } description)
        {
            lines.Text("DESCRIPTION:"u8, description);
            lines.Text("X-WR-CALDESC:"u8, description);
        }
        lines.Value("URL:"u8, url + "/");
        foreach (var entry in site.Timeline.Entries)
            foreach (var (days, index) in DaysOf(entry.When).Select((days, index) => (days, index))) Event(lines, entry, days, index, site, url);
        lines.Plain("END:VCALENDAR"u8);
    }

    private static string Description(SiteScope site)
    {
        var leftOut = site.Timeline.Entries.Count(entry => DaysOf(entry.When).IsEmpty);
        var counted = leftOut == 0 ? "" : site.Phrases.CountPlain("count.left_out", leftOut);
        var about = site.Timeline.Settings.Description;
        return about.Length > 0 && counted.Length > 0 ? $"{about}\n{counted}" : about + counted;
    }

    /// <returns>The first and the last day of each event; none for what a calendar cannot hold.</returns>
    private static ImmutableArray<(Day First, Day Last)> DaysOf(Edtf when)
    {
        if (ByDay(when) is { } by) return [(by, by)];
        var spans = when.Spans;
        return spans.All(IsHeld) ? [.. spans.Select(span => (span.First!.Value, span.Last!.Value))] : [];
    }

    /// <returns>The day by which it was over; null for what says more, or less.</returns>
    private static Day? ByDay(Edtf when) =>
        when is EdtfInterval { Start.Date: null, End.Date: { HasExactDigits: true, DayOfMonth: not null, Earliest: { Year: >= 1 and <= 9999 } day } } ? day : null;

    // The day after the last is written where there is more than one.
    private static bool IsHeld(DaySpan span) =>
        span is { First: { Year: >= 1 } first, Last: { Year: <= 9999 } last } && (first == last || last.AddDays(1).Year <= 9999);

    /// <param name="index">Which of the entry's events: each has an id of its own.</param>
    private static void Event(CalendarLines lines, Entry entry, (Day First, Day Last) days, int index, SiteScope site, string url)
    {
        var publication = site.Timeline.Publications[entry.Index];
        var page = Addresses.Full(url, entry.Permalink);
        lines.Plain("BEGIN:VEVENT"u8);
        lines.Text("UID:"u8, index == 0 ? page : $"{page}#{days.First}");
        // When the event was last written, which its last change says and not the clock: the same input gives the same bytes.
        lines.Value("DTSTAMP:"u8, Stamp(publication.ChangedOrWritten));
        if (publication.Added is { } added) lines.Value("CREATED:"u8, Stamp(added));
        if (publication.Changed is { } changed) lines.Value("LAST-MODIFIED:"u8, Stamp(changed));
        lines.Value("DTSTART;VALUE=DATE:"u8, Date(days.First));
        // Without an end it is that day alone (section 3.6.1).
        if (days.Last.AddDays(1) is { Year: <= 9999 } after) lines.Value("DTEND;VALUE=DATE:"u8, Date(after));
        // It stands at a day on which it need not have been.
        lines.Text("SUMMARY:"u8, ByDay(entry.When) is null ? entry.Title : $"{entry.Title} ({site.Label(entry)})");
        if (Description(entry, site) is { Length: > 0 } description) lines.Text("DESCRIPTION:"u8, description);
        var places = Names(entry, DocumentKind.Place, site);
        if (places.Length > 0) lines.Text("LOCATION:"u8, string.Join(site.Phrases.Text("list.separator"), places));
        var tags = Names(entry, DocumentKind.Tag, site);
        if (tags.Length > 0) lines.Text("CATEGORIES:"u8, tags);
        lines.Value("URL:"u8, page);
        lines.Plain("TRANSP:TRANSPARENT"u8);
        lines.Plain("END:VEVENT"u8);
    }

    private static string Description(Entry entry, SiteScope site)
    {
        if (entry.When is EdtfDate { IsPlain: true, DayOfMonth: not null }) return entry.Summary;
        var isSure = IsSure(entry.When) && !entry.When.IsUncertain && !entry.When.IsApproximate;
        var date = Phrases.FillPlain(site.Phrases.Text(isSure ? "calendar.date" : "calendar.unsure"), [site.Label(entry)]);
        return entry.Summary.Length == 0 ? date : $"{date}\n{entry.Summary}";
    }

    // Whether every digit is known.
    private static bool IsSure(Edtf when) => when switch
    {
        EdtfDate one => one.HasExactDigits,
        EdtfInterval interval => interval is { Start.Date.HasExactDigits: true, End.Date.HasExactDigits: true },
        EdtfSet set => !set.IsChoice,
        _ => false,
    };

    private static string[] Names(Entry entry, DocumentKind kind, SiteScope site) => [.. site.Timeline.SubjectsOf(entry, kind).Select(subject => subject.Name)];

    private static string Date(Day day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.DayOfMonth:00}");

    private static string Stamp(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
