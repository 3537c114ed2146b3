using System.Text;
using Annals.Tests.Support;

namespace Annals.Tests.Formats.Calendar;

/// <summary>The calendar, read by a program that is not ours.</summary>
public class CalendarTests
{
    [Fact]
    public void Every_entry_takes_the_days_of_its_date()
    {
        using var site = PublishedSite.Full();
        var calendar = Read(site);
        Assert.Equal("2.0", calendar.Version);
        Assert.Equal("A full timeline", calendar.Properties["X-WR-CALNAME"]!.Value);
        Assert.Equal(
            ["1833-06-05 1833-06-06 Two people meet", "1843-08-01 1843-09-01 The notes appear", "1852-11-27 1852-11-28 Ada Lovelace dies"],
            calendar.Events.Select(found => $"{found.DtStart!.Value:yyyy-MM-dd} {found.DtEnd!.Value:yyyy-MM-dd} {found.Summary}"));
        Assert.All(calendar.Events, found => Assert.True(found.IsAllDay));
        var meeting = calendar.Events[0]!;
        Assert.Equal(PublishedSite.Url + "/entries/meeting/", meeting.Uid);
        Assert.Equal(PublishedSite.Url + "/entries/meeting/", meeting.Url!.ToString());
        Assert.Equal(("London", "engine", "At a party in London."), (meeting.Location, Assert.Single(meeting.Categories), meeting.Description));
        Assert.Contains(PublishedSite.Url + "/timeline.ics", site.Page("index.html").QuerySelectorAll("link[type='text/calendar']").Select(link => link.GetAttribute("href")));
        Assert.Equal("/some/path/timeline.ics", site.Page("entries/notes/index.html").QuerySelector("footer a[type='text/calendar']")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("2022-11-22", null)]
    [InlineData("2022-11", "Date: November 2022.")]
    [InlineData("2022-11-22/2022-11-27", "Date: 22–27 November 2022.")]
    [InlineData("2022-11-22?", "Date: 22 November 2022 (uncertain). The day is not certain.")]
    [InlineData("2022-11-22~/2022-11-27", "Date: c. 22 November 2022 – 27 November 2022. The day is not certain.")]
    [InlineData("[2022-11-22,2022-11-23]", "Date: 22 or 23 November 2022. The day is not certain.")]
    [InlineData("1985-04-XX", "Date: April 1985 (day not known). The day is not certain.")]
    public void A_date_that_is_more_than_a_day_is_in_the_description_in_words(string date, string? description)
    {
        using var site = PublishedSite.Of(Markdown.Entry("e", date));
        Assert.Equal(description, Assert.Single(Read(site).Events).Description);
    }

    [Fact]
    public void What_no_calendar_can_hold_is_left_out_and_counted()
    {
        using var site = PublishedSite.Of(
            Markdown.Entry("bce", "-0499"), Markdown.Entry("year-0", "0000"), Markdown.Entry("open", "2022-11-22/.."), Markdown.Entry("until", "../2022-11-28"), Markdown.Entry("far", "Y12345"),
            Markdown.Entry("last", "9999-12-31"), Markdown.Entry("first", "0001-01-01"), Markdown.Entry("kept", "9999-12-30"));
        var calendar = Read(site);
        Assert.Equal(["first", "until (by 28 November 2022)", "kept", "last"], calendar.Events.Select(found => found.Summary));
        Assert.Equal("4 entries are left out, since no calendar can hold their dates.", calendar.Properties["X-WR-CALDESC"]!.Value);
    }

    [Fact]
    public void A_set_of_days_is_an_event_on_each()
    {
        using var site = PublishedSite.Of(Markdown.Entry("a", "{2022-01-05,2022-11-24..2022-11-26}"));
        Assert.Equal(
            ["2022-01-05 2022-01-06 /entries/a/", "2022-11-24 2022-11-27 /entries/a/#2022-11-24"],
            Read(site).Events.Select(found => $"{found.DtStart!.Value:yyyy-MM-dd} {found.DtEnd!.Value:yyyy-MM-dd} {found.Uid!.Replace(PublishedSite.Url, "", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void The_stamp_is_that_of_the_last_change_and_not_of_the_clock()
    {
        using var site = PublishedSite.Of(
            Markdown.Entry("a", "1850", "added: 2022-11-22\nupdated: 2022-11-23T12:30:00Z"),
            Markdown.Entry("b", "1851"));
        var events = Read(site).Events.ToArray();
        Assert.Equal(new DateTime(2022, 11, 23, 12, 30, 0), events[0]!.DtStamp!.AsUtc);
        Assert.Equal(new DateTime(2022, 11, 22), events[0]!.Created!.AsUtc);
        Assert.Equal(TestSite.Written, events[1]!.DtStamp!.AsUtc);
        Assert.Null(events[1]!.LastModified);
    }

    [Fact]
    public void Special_characters_come_through_and_no_line_is_longer_than_75_octets()
    {
        var summary = string.Concat(Enumerable.Repeat("é日本🎉; ", 40));
        using var site = PublishedSite.Of(
            ("entries/e.md", $"---\ntitle: {PublishedSite.Quoted}\ndate: 1850-01-01\nsummary: \"{summary}\\nline\"\ntags: [{PublishedSite.Quoted}]\nplaces: ['a, b; c']\n---\n"));
        var events = Read(site).Events.ToArray();
        Assert.Equal(PublishedSite.Special, events[0]!.Summary);
        Assert.Equal(summary + "\nline", events[0]!.Description);
        Assert.Equal("a, b; c", events[0]!.Location);
        var text = site.Text("timeline.ics");
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
        var lines = text.Split("\r\n");
        Assert.DoesNotContain(lines, line => line.Contains('\n', StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) is 74 or 75);
    }

    private static Ical.Net.Calendar Read(TestSite site) => Ical.Net.Calendar.Load(site.Text("timeline.ics"))!;
}
