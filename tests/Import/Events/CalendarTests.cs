using System.Text;
using Annals.Import.Drafts;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Events;

/// <summary>Calendars (RFC 5545), as ical-generator 11.1 writes them and others do.</summary>
public class CalendarTests
{
    [Fact]
    public void Events_become_drafts_and_the_rest_is_told()
    {
        using var timeline = ImportedTimeline.Of([("harbour.ics", Sample.Of("calendars/harbour.ics").Text)], settings: null).AssertSound();
        Assert.Equal(
            """
            ---
            title: "Ferry, delayed; twice"
            date: "2022-11-27/2022-11-28"
            places: ["The quay, Kiel"]
            tags: [Ships, Fire]
            status: draft
            ---
            Line one\
            Line two, with \\ and a very long line that has to be folded because it is longer than seventy five octets – äöü

            [post.example/a](<https://post.example/a>)

            """.ReplaceLineEndings("\n"),
            timeline["entries/ferry-delayed-twice.md"]);
        Assert.Equal(["Ferry, delayed; twice | 2022-11-27/2022-11-28", "Meeting | 2022-11-27T10:00:00"], timeline.Drafts);
        Assert.StartsWith("title: \"Harbour, diary; 2022\"\ndescription: Of ships\n", timeline["site.yml"], StringComparison.Ordinal);
        Assert.Contains(new Finding(30, "it comes again (FREQ=WEEKLY;COUNT=3); only the first time is here", Outcome.Unsure), timeline.Findings);
        Assert.Contains(new Finding(28, "times are those of the clocks of Europe/Berlin, without their distance from universal time", Outcome.Inferred), timeline.Findings);
        Assert.Contains(new Finding(24, "that it ended at 12:00", Outcome.LeftOut), timeline.Findings);
        Assert.Contains(new Finding(32, "ORGANIZER", Outcome.LeftOut), timeline.Findings);
        Assert.Contains(new Finding(39, "VTODO “Ask the harbour office”: only events and journals are entries", Outcome.LeftOut), timeline.Findings);
        Assert.DoesNotContain("ann@post.example", string.Concat(timeline.Entries.Select(entry => timeline[entry])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20221127", "2022-11-27")]
    [InlineData("DTSTART;VALUE=DATE:20221127\nDTEND;VALUE=DATE:20221128", "2022-11-27")]
    [InlineData("DTSTART;VALUE=DATE:20221127\nDTEND;VALUE=DATE:20221127", "2022-11-27")]
    [InlineData("DTSTART;VALUE=DATE:20221231\nDTEND;VALUE=DATE:20230102", "2022-12-31/2023-01-01")]
    [InlineData("DTSTART;VALUE=DATE:20221127\nDURATION:P2D", "2022-11-27/2022-11-28")]
    [InlineData("DTSTART;VALUE=DATE:20221127\nDURATION:P1W", "2022-11-27/2022-12-03")]
    [InlineData("DTSTART:20221127T100000Z\nDTEND:20221127T120000Z", "2022-11-27T10:00:00Z")]
    [InlineData("DTSTART:20221127T100000\nDURATION:PT1H", "2022-11-27T10:00:00")]
    [InlineData("DTSTART:20221127T220000\nDTEND:20221128T000000", "2022-11-27T22:00:00")]
    [InlineData("DTSTART:20221127T000000\nDTEND:20221129T000000", "2022-11-27/2022-11-28")]
    [InlineData("DTSTART:20221127T220000\nDTEND:20221128T020000", "2022-11-27/2022-11-28")]
    [InlineData("DTSTART;TZID=\"Europe: Berlin\":20221127T100000", "2022-11-27T10:00:00")]
    public void Days_and_times_end_before_their_end(string properties, string date)
    {
        using var timeline = ImportedTimeline.Of("t.ics", $"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n{properties}\nSUMMARY:X\nEND:VEVENT\nEND:VCALENDAR\n").AssertSound();
        Assert.Equal([$"X | {date}"], timeline.Drafts);
    }

    [Theory]
    [InlineData("SUMMARY:X", "it has no DTSTART")]
    [InlineData("DTSTART:20220230\nSUMMARY:X", "its DTSTART “20220230” is no date")]
    [InlineData("DTSTART:20220227", "it has no SUMMARY and no DESCRIPTION")]
    public void An_event_without_a_date_or_a_title_is_left_out_alone(string properties, string why)
    {
        using var timeline = ImportedTimeline.Of("t.ics", $"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{properties}\nEND:VEVENT\nBEGIN:VJOURNAL\nDTSTART;VALUE=DATE:20221127\nDESCRIPTION:We waited.\\n\\nFor <three> hours\\, see https://post.example/a_b.\nEND:VJOURNAL\nEND:VCALENDAR\n").AssertSound();
        Assert.Equal(["We waited. | 2022-11-27"], timeline.Drafts);
        Assert.EndsWith("---\nWe waited.\n\nFor \\<three\\> hours, see [post.example/a\\_b](<https://post.example/a_b>).\n", timeline["entries/we-waited.md"], StringComparison.Ordinal);
        Assert.Contains(why, Assert.Single(timeline.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_cancelled_did_not_happen()
    {
        using var timeline = ImportedTimeline.Of("t.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20221127\nSUMMARY:X\nSTATUS:CANCELLED\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20221128\nSUMMARY:Y\nCLASS:PRIVATE\nEND:VEVENT\nEND:VCALENDAR\n").AssertSound();
        Assert.Equal(["Y | 2022-11-28"], timeline.Drafts);
        Assert.Contains(new Finding(2, "“X”: it was cancelled", Outcome.LeftOut), timeline.Findings);
        Assert.Contains(new Finding(10, "it is marked PRIVATE there", Outcome.Unsure), timeline.Findings);
    }

    [Fact]
    public void A_calendar_that_breaks_off_is_read_as_far_as_it_goes()
    {
        using var timeline = ImportedTimeline.Of("t.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20221127\nSUMMARY:X\nno property\nDESCRIPTION:Half").AssertSound();
        Assert.Equal(["X | 2022-11-27"], timeline.Drafts);
        Assert.Equal([1, 2, 5], timeline.Findings.Where(finding => finding.Outcome == Outcome.LeftOut).Select(finding => finding.First));
    }

    // RFC 5545, section 3.1, tells of programs that do so.
    [Fact]
    public void A_line_that_is_folded_within_a_character_is_unfolded_before_it_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("t.ics", [.. "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20221127\r\nSUMMARY:Ferry "u8, 0xC3, .. "\r\n "u8, 0xA9, .. "t\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"u8]);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "import", "t.ics").ExitCode);
        Assert.Contains("title: Ferry ét\n", File.ReadAllText(folder["input/entries/ferry-et.md"], Encoding.UTF8), StringComparison.Ordinal);
    }
}
