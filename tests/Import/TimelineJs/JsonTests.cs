using Annals.Import.Drafts;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Import.TimelineJs;

/// <summary>TimelineJS's JSON: what it becomes, and what is said of what is wrong in it.</summary>
public class JsonTests
{
    [Fact]
    public void A_slide_becomes_a_draft()
    {
        using var timeline = ImportedTimeline.Of("t.json", """
            {"events": [{
              "start_date": {"year": "1901", "month": "2", "day": "3", "hour": "13", "minute": "20", "second": "0"},
              "text": {"headline": "A fire", "text": "<p>See <a href=\"https://example.org/\">there</a>.</p><ul><li>One</li></ul>"},
              "media": {"url": "https://example.org/a.jpg", "caption": "C"}, "group": "Fires"}]}
            """).AssertSound();
        Assert.Equal(
            """
            ---
            title: A fire
            date: "1901-02-03T13:20:00"
            tags: [Fires]
            status: draft
            media: {url: "https://example.org/a.jpg", caption: C}
            timelinejs:
              text: "<p>See <a href=\"https://example.org/\">there</a>.</p><ul><li>One</li></ul>"
            ---
            See [there](https://example.org/).

            - One

            """.ReplaceLineEndings("\n"),
            timeline["entries/a-fire.md"]);
        Assert.Equal(["1901-02-03T13:20:00, A fire"], timeline.Findings.Select(finding => finding.What));
    }

    [Fact]
    public void Slides_of_one_headline_have_files_of_their_own()
    {
        const string slide = """{"start_date": {"year": 1901}, "text": {"headline": "X"}}""";
        using var timeline = ImportedTimeline.Of("t.json", $"{{\"events\": [{slide}, {slide}]}}");
        Assert.Equal(["entries/x-2.md", "entries/x.md"], timeline.Entries);
    }

    [Fact]
    public void A_file_that_is_there_stays_and_an_original_is_imported_once()
    {
        const string json = """{"events": [{"start_date": {"year": 1901}, "text": {"headline": "X"}}]}""";
        using var timeline = ImportedTimeline.Of("t.json", json);
        var first = timeline["entries/x.md"];
        timeline.Import(("again.json", json));
        Assert.Equal("entries/x.md", Assert.Single(timeline.Summary.Known).Became);
        timeline.Import(("other.json", json + " "));
        Assert.Equal(["entries/x-2.md", "entries/x.md"], timeline.Entries);
        Assert.Equal(first, timeline["entries/x.md"]);
    }

    [Theory]
    [InlineData("{\"events\": [\n  {\"start_date\": {\"year\": 1901}},\n  {\"start_date\": }\n]}", 3, 18)]
    [InlineData("{\"events\": [\n  {\"start_date\": {\"year\": 1901}},\n  {\"é\": NaN}\n]}", 3, 9)]
    [InlineData("{\"events\": [\n  {\"start_date\": {\"year\": 1901}}", 2, 33)]
    public void Broken_JSON_is_named_by_its_place_and_leaves_no_half_of_itself(string json, int line, int column)
    {
        using var timeline = ImportedTimeline.Of("t.json", json).AssertSound();
        var found = Assert.Single(timeline.Diagnostics);
        Assert.Equal((Rules.BrokenJson, new Position(line, column)), (found.Rule, found.At));
        Assert.Empty(timeline.Entries);
    }

    [Theory]
    [InlineData("{\"a\": 1}")]
    [InlineData("[1, 2]")]
    [InlineData("{\"events\": {}}")]
    public void Other_JSON_is_refused(string json)
    {
        using var timeline = ImportedTimeline.Of("t.json", json);
        Assert.Equal(Rules.NotRecognised, Assert.Single(timeline.Diagnostics).Rule);
        Assert.Empty(timeline.Summary.Imported);
    }

    [Theory]
    [InlineData("5", "it is no object")]
    [InlineData("{}", "it has no start")]
    [InlineData("""{"start_date": {"year": [1]}}""", "it has no start")]
    [InlineData("""{"start_date": {"month": 5}}""", "its start_date has no year")]
    [InlineData("""{"start_date": {"year": 1e400}}""", "no whole number")]
    [InlineData("""{"start_date": {"year": 9223372036854775807}}""", "year")]
    [InlineData("""{"start_date": {"year": 1901, "month": 99999999999}}""", "which there is not")]
    [InlineData("""{"start_date": {"year": 1901, "month": 2, "day": 3, "hour": 25}}""", "hour")]
    [InlineData("""{"start_date": {"year": 1901}, "end_date": {"year": 1900}}""", "ends before it starts")]
    [InlineData("""{"start_date": "one day"}""", "write it as 1/15/2013")]
    public void A_slide_whose_date_cannot_be_read_is_left_out_and_the_rest_goes_on(string slide, string why)
    {
        using var timeline = ImportedTimeline.Of("t.json", $"{{\"events\": [{{\"start_date\": {{\"year\": 1900}}}},\n  {slide}, {{\"start_date\": {{\"year\": 1902}}}}]}}").AssertSound();
        var found = Assert.Single(timeline.Diagnostics);
        Assert.Equal((Rules.SlideWithoutDate, new Position(2, 3)), (found.Rule, found.At));
        Assert.StartsWith("slide 2 is left out: ", found.Message, StringComparison.Ordinal);
        Assert.Contains(why, found.Message, StringComparison.Ordinal);
        Assert.Equal(["entries/1900.md", "entries/1902.md"], timeline.Entries);
    }

    [Fact]
    public void What_has_no_place_here_is_listed()
    {
        using var timeline = ImportedTimeline.Of("t.json", """
            {"extra": 1, "eras": 5, "scale": [], "events": [{
              "start_date": {"year": 1901, "week": 3}, "text": {"headline": {}, "text": "a<iframe></iframe>"}, "media": "x", "type": "y", "group": "a", "group": "b"}]}
            """).AssertSound();
        string[] leftOut =
        [
            "key “extra”", "key “start_date.week”", "key “type”", "“eras”, which is no list", "“group” stands there twice; the last is taken",
            "“headline” is no text", "“iframe” of the text; kept for export", "“media” has no keys of its own", "“scale”, which is no text",
        ];
        Assert.Equal(leftOut, timeline.Findings.Where(finding => finding.Outcome == Outcome.LeftOut).Select(finding => finding.What).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_password_in_an_address_goes_into_no_draft()
    {
        using var timeline = ImportedTimeline.Of("t.json", """
            {"events": [{"start_date": {"year": 1901}, "media": {"url": "https://ada:pw@example.org/a"}, "text": {"text": "<a href='https://ada:pw@example.org/b'>b</a>"}}]}
            """).AssertSound();
        Assert.Contains(timeline.Findings, finding => finding is { Outcome: Outcome.LeftOut, What: "the name or password in the media’s address" });
        Assert.Contains("https://example.org/a", timeline["entries/b.md"], StringComparison.Ordinal);
        Assert.Contains("[b](https://example.org/b)", timeline["entries/b.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("ada:pw", timeline["entries/b.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Media_that_is_no_address_is_kept_and_said()
    {
        using var timeline = ImportedTimeline.Of("t.json", """{"events": [{"start_date": {"year": 1901}, "media": {"url": "<blockquote>Said</blockquote>"}}]}""").AssertSound();
        Assert.Contains(timeline.Findings, finding => finding is { First: 1, Outcome: Outcome.Unsure, What: "media that is no web address; kept for export" });
        Assert.Contains("<blockquote>Said</blockquote>", timeline["entries/1901.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("\nmedia:", timeline["entries/1901.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_becomes_the_sign_for_one_that_is_missing()
    {
        using var timeline = ImportedTimeline.Of("t.json", """{"events": [{"start_date": {"year": 1901}, "text": {"headline": "a\ud800\tb\n\"c\" \ud83d\ude00"}}]}""").AssertSound();
        Assert.Contains("title: \"a\ufffd b \\\"c\\\" 😀\"", timeline[Assert.Single(timeline.Entries)], StringComparison.Ordinal);
    }
}
