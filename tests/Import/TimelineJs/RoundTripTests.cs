using System.Text.Json.Nodes;
using Annals.Tests.Support;
using CsCheck;

namespace Annals.Tests.Import.TimelineJs;

/// <summary>What was imported from TimelineJS's JSON comes back the same.</summary>
public class RoundTripTests
{
    [Theory]
    [InlineData("""{"start_date": {"year": 1901}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": "1901", "month": "02", "day": ""}, "end_date": {"year": "", "month": ""}, "text": {"headline": "One", "text": ""}}""")]
    [InlineData("""{"start_date": {"year": 1901, "month": 2, "day": 3}, "end_date": {"year": 1901, "month": 2, "day": 3}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": 1901, "month": 2, "day": 3, "hour": 13}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": 1901, "month": 2, "day": 3, "hour": 13, "minute": 20, "second": 5, "millisecond": 7}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": 1901, "month": 2, "day": 3, "hour": 13}, "end_date": {"year": 1901, "month": 2, "day": 3, "hour": 14}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": 1901, "day": 3}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": -500}, "end_date": {"year": -1}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": 0}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": -13800000000, "display_date": "long ago", "format": "yyyy"}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": 12000, "month": 3}, "text": {"headline": "One"}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "text": {"headline": "<b>One</b> &amp; two", "text": "<p class=\"x\">a</p>"}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "text": {"headline": "One & two", "text": "a & b"}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "text": {"headline": "  One ", "text": "\n a\r\n\tb \n"}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "text": {"text": "<iframe src=\"x\"></iframe>"}}""")]
    [InlineData("""{"start_date": {"year": 1901}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "text": {"headline": "A"}, "group": "[[x]]"}""")]
    [InlineData("""{"start_date": {"year": 1901}, "text": {"headline": "A"}, "group": "<!-- c -->[[x|y]]"}""")]
    [InlineData("""{"start_date": {"year": 1901}, "media": {"url": "https://example.org/a.jpg", "caption": "<i>A</i>", "credit": "B", "alt": " C ", "thumbnail": "d.jpg", "title": "E", "link": "https://example.org/f", "link_target": "_blank"}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "media": {"url": "<blockquote>Said</blockquote>", "caption": "A"}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "media": {"caption": "A"}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "group": " A  group ", "display_date": "then", "background": {"url": "https://example.org/b.jpg", "color": "#fff", "alt": "B"}, "autolink": false, "unique_id": "x-1"}""")]
    public void A_slide(string slide) => AssertReturns($$$"""{"title": {"text": {"headline": "T"}}, "events": [{{{slide}}}]}""");

    [Theory]
    [InlineData("""{"text": {"headline": "T", "text": "About it"}}""")]
    [InlineData("""{"text": {"headline": "<b>T</b>", "text": "<p>About</p><p>it</p>"}, "media": {"url": "https://example.org/a.jpg"}, "background": {"color": "red"}, "unique_id": "t"}""")]
    [InlineData("""{"text": {"text": "Only words."}}""")]
    [InlineData("""{"text": {"headline": "T"}, "start_date": {"year": 1900}, "display_date": "then", "autolink": true, "group": "g", "media": {"caption": "c"}}""")]
    public void The_title(string title) => AssertReturns($$$"""{"title": {{{title}}}, "events": [{"start_date": {"year": 1901}}], "scale": "human"}""");

    [Theory]
    [InlineData("""{"start_date": {"year": 1901}, "end_date": {"year": 1905}, "text": {"headline": "E", "text": "About it"}}""")]
    [InlineData("""{"start_date": {"year": 1901}, "end_date": {"year": 1901, "month": 12, "day": 31}, "text": {"headline": "<b>E</b>", "text": "<p>About it</p>"}}""")]
    [InlineData("""{"start_date": {"year": 1901, "month": 1, "day": 2, "hour": 3}, "end_date": {"year": 1901, "month": 1, "day": 9}, "background": {"color": "red"}, "text": {"text": "E"}, "unique_id": "e"}""")]
    public void An_era(string era) => AssertReturns($$$"""{"title": {"text": {"headline": "T"}}, "events": [], "eras": [{{{era}}}]}""");

    [Fact]
    public void Slides_keep_their_order_whether_it_is_that_of_time_or_not() => AssertReturns(
        """
        {"title": {"text": {"headline": "T"}}, "events": [
          {"start_date": {"year": 1903}, "text": {"headline": "c"}}, {"start_date": {"year": 1901}, "text": {"headline": "z"}},
          {"start_date": {"year": 1901}, "text": {"headline": "a"}}, {"start_date": {"year": 1901}, "text": {"headline": "a"}}, {"start_date": {"year": 1899}}]}
        """);

    [Fact]
    public void What_the_author_changed_since_then_is_what_is_exported()
    {
        using var timeline = ImportedTimeline.Of("t.json", """
            {"title": {"text": {"headline": "<b>T</b>", "text": "<p>About</p>"}}, "events": [{
              "start_date": {"year": 1901, "display_date": "then"}, "group": " g ", "text": {"headline": "<b>One</b>", "text": "<p>Words</p>"},
              "media": {"url": "https://example.org/a.jpg", "caption": "<b>A</b>", "credit": "<b>B</b>", "thumbnail": "c.jpg"}}]}
            """, settings: null);
        var text = timeline["entries/one.md"];
        timeline.Write("entries/one.md", text
            .Replace("title: One", "title: Two", StringComparison.Ordinal)
            .Replace("date: \"1901\"", "date: \"1902\"", StringComparison.Ordinal)
            .Replace("tags: [g]", "tags: [h, g]", StringComparison.Ordinal)
            .Replace("caption: A,", "caption: C,", StringComparison.Ordinal)
            .Replace("\nWords", "\nOther words", StringComparison.Ordinal));
        timeline.Write("site.yml", timeline["site.yml"].Replace("title: T\n", "title: U\n", StringComparison.Ordinal));
        SlideTree.AssertSame(
            JsonNode.Parse("""
                {"title": {"text": {"headline": "U", "text": "<p>About</p>"}}, "events": [{
                  "start_date": {"year": 1902}, "group": "h", "text": {"headline": "Two", "text": "Other words"},
                  "media": {"url": "https://example.org/a.jpg", "caption": "C", "credit": "<b>B</b>", "thumbnail": "c.jpg"}}]}
                """),
            timeline.Exported());
    }

    [Fact]
    public void Media_that_the_author_took_away_does_not_come_back()
    {
        using var timeline = ImportedTimeline.Of("t.json", """
            {"events": [{"start_date": {"year": 1901}, "text": {"headline": "One"}, "media": {"url": "https://example.org/a.jpg", "caption": "<b>A</b>"}}]}
            """);
        var lines = timeline["entries/one.md"].Split('\n').Where(line => !line.StartsWith("media:", StringComparison.Ordinal));
        timeline.Write("entries/one.md", string.Join('\n', lines));
        Assert.Null(timeline.Exported()["events"]![0]!["media"]);
    }

    [Fact]
    public void Slides_of_all_sorts()
    {
        var words = OneOf("One", "two ", " & ", "&amp;", "<b>", "</b>", "<p>", "</p>", "<br>", "<a href=\"https://example.org/?a&b\">", "</a>", "“x”", "\n", "\t", "\r", "é", "😀",
            "\"", "'", "\\", "#", "- ", ": ", "[[x]]", "[@y]", "{==z==}{>>n<<}", "---", "\u0000", "\u0085", "\ufeff", "|", "<ul><li>", "</ul>", "null", "~", "<!-- c -->", "1.", "<script>", "https://example.org/");
        var text = words.Array[0, 6].Select(string.Concat);
        var year = Gen.OneOf(Gen.Long[-3000, 3000], Gen.Long[-14_000_000_000, 14_000_000_000]);
        var month = Gen.OneOf(Gen.Const((int?)null), Gen.Int[1, 12].Select(number => (int?)number));
        var day = Gen.OneOf(Gen.Const((int?)null), Gen.Int[1, 28].Select(number => (int?)number));
        var hour = Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 23].Select(number => (int?)number));
        var minute = Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 59].Select(number => (int?)number));
        var date =
            from y in year
            from m in month
            from d in day
            from h in hour
            from min in minute
            from shown in Gen.Frequency((5, Gen.Const("")), (1, text))
            select new JsonObject { ["year"] = y, ["month"] = m, ["day"] = d, ["hour"] = h, ["minute"] = min, ["display_date"] = shown };
        var slide =
            from start in date
            from end in Gen.Frequency((3, Gen.Const((JsonObject?)null)), (1, date.Select(later => (JsonObject?)later)))
            from headline in text
            from body in text
            from url in Gen.OneOf(Gen.Const("https://example.org/a b.jpg"), Gen.Const(""), text)
            from caption in text
            from credit in text
            from alt in text
            from tag in text
            from color in text
            from id in text
            select new JsonObject
            {
                ["start_date"] = start,
                // Never before the start.
                ["end_date"] = end is null ? null : new JsonObject { ["year"] = (long)start["year"]! + 20, ["month"] = end["month"]?.DeepClone(), ["hour"] = end["hour"]?.DeepClone() },
                ["text"] = new JsonObject { ["headline"] = headline, ["text"] = body },
                ["media"] = new JsonObject { ["url"] = url, ["caption"] = caption, ["credit"] = credit, ["alt"] = alt },
                ["group"] = tag,
                ["background"] = new JsonObject { ["color"] = color },
                ["unique_id"] = id,
            };
        slide.Array[0, 4].Sample(
            slides => AssertReturns(new JsonObject { ["title"] = new JsonObject { ["text"] = new JsonObject { ["headline"] = "T" } }, ["events"] = new JsonArray([.. slides.Select(each => each.DeepClone())]) }.ToJsonString()),
            iter: 60);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void AssertReturns(string json)
    {
        using var timeline = ImportedTimeline.Of("t.json", json, settings: null);
        Assert.Empty(timeline.Diagnostics);
        timeline.AssertSound();
        SlideTree.AssertSame(JsonNode.Parse(json), timeline.Exported());
    }
}
