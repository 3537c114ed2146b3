using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Import.TimelineJs;

/// <summary>The JSON of TimelineJS 2, which many newsrooms have still, becomes what that of the third version becomes.</summary>
public class OlderJsonTests
{
    private static readonly string Older = Sample.Of("timelinejs/older.json").Text;

    [Fact]
    public void Its_slides_title_and_eras_become_drafts_and_settings()
    {
        using var timeline = ImportedTimeline.Of([("older.json", Older)], settings: null).AssertSound();
        Assert.Equal(["A great fire | 1902-08-12/1904", "A meeting | 2012-01-26T14:30:00", "Ferry delayed | 2022-11-27"], timeline.Drafts);
        Assert.Equal(
            """
            ---
            title: Ferry delayed
            date: 2022-11-27
            status: draft
            media: {url: "https://post.example/a.jpg"}
            timelinejs:
              text: "<p>For three hours.</p>"
              order: 1
            ---
            For three hours.

            """.ReplaceLineEndings("\n"),
            timeline["entries/ferry-delayed.md"]);
        Assert.Contains("tags: [Fires]", timeline["entries/a-great-fire.md"], StringComparison.Ordinal);
        Assert.StartsWith("title: The harbour\ndescription: Of ships.\n", timeline["site.yml"], StringComparison.Ordinal);
        Assert.Contains("1914/1918", timeline["site.yml"], StringComparison.Ordinal);
        var found = Assert.Single(timeline.Diagnostics);
        Assert.Equal((Rules.SlideWithoutDate, new Position(12, 7)), (found.Rule, found.At));
        Assert.Contains(timeline.Findings, finding => finding.What == "key “classname”");
        Assert.Contains(timeline.Findings, finding => finding.What == "the title: the date of the title: 1851");
    }

    [Fact]
    public void It_goes_back_as_the_third_version_has_it()
    {
        using var timeline = ImportedTimeline.Of([("older.json", Older)], settings: null);
        var events = timeline.Exported()["events"]!.AsArray();
        Assert.Equal(["A great fire", "A meeting", "Ferry delayed"], events.Select(slide => (string?)slide!["text"]!["headline"]).Order(StringComparer.Ordinal));
        Assert.Equal("https://post.example/a.jpg", (string?)events.Single(slide => (string?)slide!["text"]!["headline"] == "Ferry delayed")!["media"]!["url"]);
    }

    [Theory]
    [InlineData("storyjs_jsonp_data = ", "")]
    [InlineData("var storyjs_jsonp_data =\n", ";\n")]
    public void The_script_that_many_of_its_files_are_is_read_as_well(string before, string behind)
    {
        using var timeline = ImportedTimeline.Of([("data.jsonp", before + Older.TrimEnd() + behind)], settings: null).AssertSound();
        Assert.Equal(3, timeline.Entries.Length);
    }

    [Theory]
    [InlineData("2011", "2011")]
    [InlineData("2011,12", "2011-12")]
    [InlineData("2011, 12, 10", "2011-12-10")]
    [InlineData("2011,0,0", "2011")]
    [InlineData("2011,12,10,0,0,0", "2011-12-10")]
    [InlineData("2011,12,10,9,5", "2011-12-10T09:05:00")]
    [InlineData("-500", "-0499")]
    [InlineData("12/10/2011", "2011-12-10")]
    [InlineData("December 10, 2011", "2011-12-10")]
    [InlineData("10. Dezember 2011", "2011-12-10")]
    public void Its_dates(string written, string date)
    {
        using var timeline = ImportedTimeline.Of("t.json", $"{{\"timeline\": {{\"date\": [{{\"startDate\": \"{written}\", \"endDate\": \"\", \"headline\": \"X\"}}]}}}}").AssertSound();
        Assert.Equal([$"X | {date}"], timeline.Drafts);
    }

    [Theory]
    [InlineData("2011,13,1", "month")]
    [InlineData("2011,x,1", "its month is “x”")]
    [InlineData("1,2,3,4,5,6,7,8", "more than seven parts")]
    [InlineData("", "it has no start")]
    [InlineData("now", "write it as 1/15/2013")]
    public void A_date_that_cannot_be_read_leaves_out_its_slide_alone(string written, string why)
    {
        using var timeline = ImportedTimeline.Of("t.json", $"{{\"timeline\": {{\"date\": [{{\"startDate\": \"{written}\", \"headline\": \"X\"}}, {{\"startDate\": 2012, \"headline\": \"Y\"}}]}}}}").AssertSound();
        Assert.Equal(["Y | 2012"], timeline.Drafts);
        Assert.Contains(why, Assert.Single(timeline.Diagnostics).Message, StringComparison.Ordinal);
    }
}
