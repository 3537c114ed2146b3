using System.Text;
using System.Text.Json.Nodes;
using Annals.Tests.Support;
using CsCheck;

namespace Annals.Tests.Import.TimelineJs;

/// <summary>Whatever stands in a file, an import ends with diagnostics at most, and what it made passes every check.</summary>
public class HostileTimelineTests
{
    private const string Json = """
        {"title": {"text": {"headline": "T<b>", "text": "<p>About</p>"}, "background": {"url": "https://example.org/b"}}, "scale": "human",
         "events": [
          {"start_date": {"year": "1901", "month": "2", "day": 3, "hour": 4}, "end_date": {"year": 1902}, "group": "g", "text": {"headline": "One \ud83d\ude00", "text": "<p>It <a href=\"https://example.org/?a=1&b\">is</a>.</p><ul><li>a</ul>"}},
          {"start_date": {"year": -500}, "media": {"url": "<blockquote>said</blockquote>", "caption": "c<i>"}, "unique_id": "x"},
          {"start_date": {"year": 1903}, "media": {"url": "https://example.org/m", "caption": "c", "alt": "a"}, "autolink": true, "text": {"headline": "Three"}}],
         "eras": [{"start_date": {"year": 1901}, "end_date": {"year": 1905}, "text": {"headline": "E"}}]}
        """;

    private const string Sheet = """
        Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background
        ,,,,,,,,,The whole,"About
        it",,,,,,title,,#fff
        1901,2,3,4:05 pm,1902,,,,Then,One,"<p>It ""is"".</p>",https://example.org/m,a,b,c,d,,g,red
        1901,,,,1905,,,,,An era,,,,,,,era,,
        -500,,,,,,,,,Two,"a [[b]] {==c==}",<blockquote>q</blockquote>,,,,,,h,
        """;

    [Theory]
    [InlineData("t.json", Json)]
    [InlineData("t.csv", Sheet)]
    public void A_file_with_signs_changed_taken_out_and_put_in_is_survived(string name, string text)
    {
        string[] signs = ["\"", "{", "}", "[", "]", ",", ":", "\n", "\\", "\\ud800", "\0", "<", ">", "&", "'", "-", "9", "99999999999999999999", "null", "NaN", "é", "\ufeff", "\u2028", "---\n", "#", "]]", "{==", "[@", ";", "\t", "<div>", "</p>", "\\u0000", "T", "/"];
        var change =
            from at in Gen.Int[0, text.Length]
            from taken in Gen.Int[0, 6]
            from put in Gen.Int[-3, signs.Length - 1]
            select (at, taken, Put: put < 0 ? "" : signs[put]);
        change.Array[1, 4].Sample(changes =>
        {
            var changed = new StringBuilder(text);
            foreach (var (at, taken, put) in changes)
            {
                var start = Math.Min(at, changed.Length);
                changed.Remove(start, Math.Min(taken, changed.Length - start)).Insert(start, put);
            }
            using var timeline = ImportedTimeline.Of(name, changed.ToString(), settings: null);
            if (timeline.Summary.IsWritten) timeline.AssertSound();
        }, iter: 80);
    }

    [Theory]
    [InlineData("{\"events\": ")]
    [InlineData("[")]
    [InlineData("{\"events\": [{\"text\": ")]
    public void JSON_that_nests_without_end_is_survived(string opening)
    {
        using var timeline = ImportedTimeline.Of("t.json", string.Concat(Enumerable.Repeat(opening, 100_000)) + "]");
        Assert.Contains("nest more than 64 deep", Assert.Single(timeline.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_every_kind_are_survived_in_every_key()
    {
        string[] texts =
        [
            "", " ", "\0", "\u0001\u007f\u0085\u2028\ufeff\uffff", "---", "...", "null", "~", "*a", "&a", "!a", "%a", "@a", "`a", "- a", "? a", ": a", "#a", "a: b", "a #b", "{a", "[a]", "\"", "'", "\\",
            "<p>", "<script>alert(1)</script>", "<b onclick=x>", "javascript:alert(1)", "https://", "https://example.org/\"><x", "http://[", "https://exa mple.org", "../../x", "C:\\x", new string('x', 900),
            string.Concat(Enumerable.Repeat("<div>", 10_000)), "\r\n\r\n", "😀😀", "[[x]] [@y] {==z==} {>>n<<}", "9999-99-99", "true", "1e9",
        ];
        var events = new JsonArray();
        foreach (var text in texts)
            events.Add(new JsonObject
            {
                ["start_date"] = new JsonObject { ["year"] = 1901, ["display_date"] = text, ["format"] = text },
                ["text"] = new JsonObject { ["headline"] = text, ["text"] = text },
                ["media"] = new JsonObject { ["url"] = text, ["caption"] = text, ["credit"] = text, ["alt"] = text, ["thumbnail"] = text, ["title"] = text, ["link"] = text, ["link_target"] = text },
                ["background"] = new JsonObject { ["url"] = text, ["color"] = text, ["alt"] = text },
                ["group"] = text,
                ["display_date"] = text,
                ["autolink"] = text,
                ["unique_id"] = text,
                [text] = text,
            });
        var eras = new JsonArray([.. events.Take(10).Select(slide =>
        {
            var era = slide!.DeepClone().AsObject();
            era["end_date"] = new JsonObject { ["year"] = 1905 };
            return era;
        })]);
        foreach (var title in events)
        {
            using var timeline = ImportedTimeline.Of("t.json", new JsonObject { ["title"] = title!.DeepClone(), ["events"] = new JsonArray(), ["eras"] = eras.DeepClone() }.ToJsonString(), settings: null);
            if (timeline.Summary.IsWritten) timeline.AssertSound();
        }
        using var all = ImportedTimeline.Of("t.json", new JsonObject { ["events"] = events.DeepClone() }.ToJsonString()).AssertSound();
        Assert.Equal(texts.Length, all.Entries.Length);
        SlideTree.AssertSame(WithoutUnknown(events), all.Exported()["events"]);
    }

    [Fact]
    public void A_spreadsheet_of_separators_and_marks_is_survived()
    {
        foreach (var fill in (string[])[",", "\"", "\"\"", "\"\n", ",\"", "\n", "\",\"", " ", "a\"b", "\0x"])
        {
            using var timeline = ImportedTimeline.Of("t.csv", "Year,Headline,Text\n1901,X,\"y\"\n" + string.Concat(Enumerable.Repeat(fill, 20_000)));
            if (timeline.Summary is { IsWritten: true }) timeline.AssertSound();
        }
    }

    private static JsonArray WithoutUnknown(JsonArray events)
    {
        string[] known = ["start_date", "text", "media", "background", "group", "display_date", "autolink", "unique_id"];
        var kept = events.DeepClone().AsArray();
        foreach (var slide in kept.Select(slide => slide!.AsObject()))
        {
            foreach (var key in slide.Select(pair => pair.Key).Except(known).ToArray()) slide.Remove(key);
            if (slide["autolink"]!.ToString() == "true") slide["autolink"] = true;
        }
        return kept;
    }
}
