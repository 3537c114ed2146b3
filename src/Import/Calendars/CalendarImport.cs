using Annals.Dates;
using Annals.Import.Drafts;
using Annals.Import.Events;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Calendars;

/// <summary>
/// iCalendar (RFC 5545) to drafts: events and journal entries, each once. What repeats is there the first time only; tasks, alarms and the addresses of those
/// who were invited are left out.
/// </summary>
internal sealed class CalendarImport
{
    private static readonly string[] Taken =
    [
        "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "URL", "STATUS", "RRULE", "RDATE", "CLASS", "RECURRENCE-ID",
        // What programs say to each other, and of days that RRULE would leave out.
        "UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "TRANSP", "PRIORITY", "EXDATE", "REQUEST-STATUS", "COLOR",
    ];

    private readonly EventDrafts _drafts;
    private readonly HashSet<string> _zones = [];

    private CalendarImport(EventDrafts drafts) => _drafts = drafts;

    /// <returns>Null where there is nothing to import, which has been reported.</returns>
    public static ImportedFile? Import(OriginalFile original, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
    {
        var import = new CalendarImport(new EventDrafts(original, names, earlier, diagnostics));
        var calendars = CalendarReader.Read(original.Text, out var broken);
        foreach (var line in broken) import._drafts.Find(line, "this line is none of a calendar, or what it begins does not end", Outcome.LeftOut);
        string title = "", about = "";
        foreach (var calendar in calendars)
        {
            if (title.Length == 0) (title, about) = (calendar.Text("NAME", "X-WR-CALNAME"), calendar.Text("DESCRIPTION", "X-WR-CALDESC"));
            if (calendar.Text("CALSCALE") is { Length: > 0 } scale && !scale.Trim().Equals("GREGORIAN", StringComparison.OrdinalIgnoreCase))
                import._drafts.Find(calendar["CALSCALE"]!.Line, $"its calendar is {OneLine.Shortened(scale, 40)}; the dates were read as Gregorian", Outcome.Unsure);
            foreach (var component in calendar.Components) import.Read(component);
        }
        return import._drafts.Compose(title.Length > 0 ? new SettingsAddition(OneLine.Of(title), OneLine.Of(about), []) : null);
    }

    private void Read(CalendarComponent component)
    {
        if (component.Name is "VEVENT" or "VJOURNAL") Event(component);
        // The zones are named where they are used.
        else if (component.Name is not "VTIMEZONE")
            _drafts.Find(component.Line, $"{component.Name} {Shown(component.Text("SUMMARY"))}: only events and journals are entries", Outcome.LeftOut);
    }

    private void Event(CalendarComponent found)
    {
        var (line, text) = (found.Line, found.Text("DESCRIPTION"));
        var title = OneLine.Of(found.Text("SUMMARY"));
        if (found["STATUS"]?.Value.Trim().Equals("CANCELLED", StringComparison.OrdinalIgnoreCase) == true)
        {
            _drafts.Find(line, $"{Shown(title)}: it was cancelled", Outcome.LeftOut);
            return;
        }
        if (title.Length == 0 && text.Length > 0) title = OneLine.Shortened(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "", 80);
        var notes = new List<Finding>();
        if (Date(found, notes, out var problem) is not { } date || title.Length == 0)
        {
            _drafts.LeaveOut(line, title, problem.Length > 0 ? problem : "it has no SUMMARY and no DESCRIPTION");
            return;
        }
        var link = found["URL"] is { } url ? PlainMarkdown.Link(url.Value.Trim()) : "";
        string[] parts = [PlainMarkdown.Of(text), link];
        _drafts.Add(new ForeignEvent(line, found.Properties.Select(property => property.Line).DefaultIfEmpty(line).Max(), title, date, string.Join("\n\n", parts.Where(part => part.Length > 0)))
        {
            Places = [found.Text("LOCATION")],
            Tags = [.. found.All("CATEGORIES").SelectMany(property => property.Texts)],
        });
        foreach (var note in notes) _drafts.Find(note.First, note.What, note.Outcome);
        if (found.Text("SUMMARY").Length == 0) _drafts.Find(line, "title, made of the text", Outcome.Inferred);
        Report(found, link);
    }

    private void Report(CalendarComponent found, string link)
    {
        foreach (var rule in found.All("RRULE").Concat(found.All("RDATE")))
            _drafts.Find(rule.Line, $"it comes again ({OneLine.Shortened(rule.Value, 60)}); only the first time is here", Outcome.Unsure);
        if (found["CLASS"]?.Value.Trim().ToUpperInvariant() is { } reach and not "PUBLIC") _drafts.Find(found["CLASS"]!.Line, $"it is marked {OneLine.Shortened(reach, 20)} there", Outcome.Unsure);
        if (found["URL"] is { } url && link.Length == 0) _drafts.Find(url.Line, $"URL: {OneLine.Shortened(url.Value, 60)}, to which no page may link", Outcome.LeftOut);
        foreach (var property in found.Properties.Where(property => property.Parameter("ENCODING") is not null))
            _drafts.Find(property.Line, $"{property.Name} is encoded ({property.Parameter("ENCODING")}), as version 1.0 of the format was; see how it reads", Outcome.Unsure);
        foreach (var other in found.Properties.Where(property => !Taken.Contains(property.Name) && !property.Name.StartsWith("X-", StringComparison.Ordinal)).GroupBy(property => property.Name))
            _drafts.Find(other.First().Line, other.Count() > 1 ? $"{other.Key}, {other.Count()} times" : other.Key, Outcome.LeftOut);
    }

    /// <param name="problem">Why there is none; empty where there is one.</param>
    private Edtf? Date(CalendarComponent found, List<Finding> notes, out string problem)
    {
        problem = "";
        if (found["DTSTART"] is not { } start)
        {
            problem = "it has no DTSTART";
            return null;
        }
        if (CalendarTimes.Read(start) is not { } first)
        {
            problem = $"its DTSTART “{OneLine.Shortened(start.Value, 30)}” is no date";
            return null;
        }
        var over = found["DTEND"] is { } end ? CalendarTimes.Read(end)
            : found["DURATION"] is { } duration ? CalendarTimes.Add(first, duration.Value)
            : null;
        var last = over is null ? null : CalendarTimes.Last(over, first);
        if (last is null && (found["DTEND"] ?? found["DURATION"]) is { } wrong) notes.Add(new Finding(wrong.Line, $"{wrong.Name} “{OneLine.Shortened(wrong.Value, 30)}” is no end of it; it is dated by its start", Outcome.Unsure));
        var span = EventSpan.Of(first, last);
        if (span.LeftOut.Length > 0) notes.Add(new Finding(found.Line, span.LeftOut, Outcome.LeftOut));
        if (first.Time is not null && start.Parameter("TZID") is { } zone && _zones.Add(zone))
            notes.Add(new Finding(start.Line, $"times are those of the clocks of {OneLine.Shortened(zone, 60)}, without their distance from universal time", Outcome.Inferred));
        return span.Date ?? first;
    }

    private static string Shown(string title) => title.Length > 0 ? $"“{OneLine.Shortened(title, 60)}”" : "without a summary";
}
