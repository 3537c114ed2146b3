using System.Buffers;
using System.Globalization;
using Annals.Dates;
using Annals.Link;
using Annals.Read;

namespace Annals.Render.Calendar;

/// <summary>
/// <c>timeline.ics</c>: every entry as an event that takes whole days (RFC 5545). An entry of which more is to be said than its days has its date in words in its
/// description. What no calendar can hold, years before the common era and ends that are open, is left out and counted.
/// </summary>
internal static class CalendarFile
{
    public const string Path = "timeline.ics";

    /// <returns>None for a site without an address, which the events are named by.</returns>
    public static IEnumerable<SitePage> All(SiteScope site) => site.Timeline is { Settings.Url: not null, Entries.IsEmpty: false }
        ? [new SinglePage(Path, buffer => Write(buffer, site))]
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
            if (DaysOf(entry.When) is { } days) Event(lines, entry, days.First, days.After, site, url);
        lines.Plain("END:VCALENDAR"u8);
    }

    private static string Description(SiteScope site)
    {
        var leftOut = site.Timeline.Entries.Count(entry => DaysOf(entry.When) is null);
        var counted = leftOut == 0 ? "" : site.Phrases.CountPlain("count.left_out", leftOut);
        var about = site.Timeline.Settings.Description;
        return about.Length > 0 && counted.Length > 0 ? $"{about}\n{counted}" : about + counted;
    }

    /// <returns>The first day and the day after the last; null for what a calendar cannot hold.</returns>
    private static (Day First, Day After)? DaysOf(Edtf when) =>
        when is { Earliest: { Year: >= 1 } first, Latest: { Year: <= 9999 } last } && last.AddDays(1) is { Year: <= 9999 } after ? (first, after) : null;

    private static void Event(CalendarLines lines, Entry entry, Day first, Day after, SiteScope site, string url)
    {
        var publication = site.Timeline.Publications[entry.Index];
        var page = Addresses.Full(url, entry.Permalink);
        lines.Plain("BEGIN:VEVENT"u8);
        lines.Text("UID:"u8, page);
        // When the event was last written, which its last change says and not the clock: the same input gives the same bytes.
        lines.Value("DTSTAMP:"u8, Stamp(publication.ChangedOrHappened));
        if (publication.Added is { } added) lines.Value("CREATED:"u8, Stamp(added));
        if (publication.Changed is { } changed) lines.Value("LAST-MODIFIED:"u8, Stamp(changed));
        lines.Value("DTSTART;VALUE=DATE:"u8, Date(first));
        lines.Value("DTEND;VALUE=DATE:"u8, Date(after));
        lines.Text("SUMMARY:"u8, entry.Title);
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

    // Whether the digits leave no choice.
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
