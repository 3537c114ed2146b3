using System.Text.Json.Nodes;
using Annals.Tests.Formats.Citations;
using Annals.Tests.Support;
using CsvHelper;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Formats;

/// <summary>The files of <c>/data/</c>, each read with a reader that is not ours.</summary>
public sealed class DataFilesTests
{
    private const string Special = "\"Quotes\", 'commas', <b>&amp; {braces} \\ % $ # _ ~ ^ | é 日本語 😀 =1+1";

    [Fact]
    public void Every_entry_is_in_the_JSON_with_all_that_it_has()
    {
        using var site = FullSite.Built();
        site.Build("https://example.org/t");
        var root = JsonNode.Parse(site.Text("data/entries.json"))!;
        Assert.Equal(
            ("A full timeline", "One of everything.", "en", "https://example.org/t/"),
            ((string?)root["title"], (string?)root["description"], (string?)root["language"], (string?)root["url"]));
        Assert.Equal(["meeting", "notes", "death"], root["entries"]!.AsArray().Select(entry => (string?)entry!["id"]));
        var notes = root["entries"]![1]!;
        Assert.True(JsonNode.DeepEquals(notes, JsonNode.Parse("""
            {
              "id": "notes",
              "url": "https://example.org/t/entries/notes/",
              "title": "The notes appear",
              "date": {"edtf": "1843-08?", "earliest": "1843-08-01", "latest": "1843-08-31", "uncertain": true, "label": "August 1843 (uncertain)"},
              "people": ["Ada Lovelace"],
              "organisations": ["Taylor's Memoirs"],
              "tags": ["engine", "print"],
              "image": {"src": "https://example.org/t/media/notes.svg", "alt": "A printed page", "caption": "The first page.", "credit": "A library"},
              "quotes": [
                {"by": "Ada Lovelace", "said": "weaves algebraical patterns", "in": [{"source": "notes-a", "at": "note A"}, {"source": "letter", "at": "note A"}]},
                {"by": "Charles Babbage", "said": "quite a different view", "in": [{"source": "letter"}]}
              ],
              "disputed": [{"point": "Who wrote the table", "accounts": [{"says": "She did", "in": [{"source": "notes-a"}]}, {"says": "He did", "in": [{"source": "letter", "at": "p. 4"}]}]}],
              "corrections": [{"date": "2022-12-02", "note": "The month was given as September."}],
              "sources": [
                {"source": "letter", "at": "p. 3"}, {"source": "notes-a", "at": "note G"}, {"source": "notes-a"},
                {"source": "notes-a", "at": "note A"}, {"source": "letter", "at": "note A"}, {"source": "letter"}, {"source": "letter", "at": "p. 4"}
              ]
            }
            """)), notes.ToJsonString());
    }

    [Theory]
    [InlineData("-0499", "-0499-01-01", "-0499-12-31")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("2022-11-22/2022-11-27", "2022-11-22", "2022-11-27")]
    [InlineData("../1984", null, "1984-12-31")]
    [InlineData("1984/..", "1984-01-01", null)]
    [InlineData("196X", "1960-01-01", "1969-12-31")]
    [InlineData("2022-11-22~", "2022-11-22", "2022-11-22")]
    public void A_date_is_EDTF_with_the_days_that_it_may_mean(string edtf, string? earliest, string? latest)
    {
        using var site = TestSite.Built(Entry("a", edtf));
        var date = Entries(site).Single()["date"]!;
        Assert.Equal((edtf, earliest, latest), ((string?)date["edtf"], (string?)date["earliest"], (string?)date["latest"]));
        Assert.Equal(edtf.EndsWith('~'), (bool?)date["approximate"] ?? false);
        var row = Rows(site).Single();
        Assert.Equal((edtf, earliest ?? "", latest ?? ""), (row["date"], row["earliest"], row["latest"]));
        Assert.Equal((string?)date["label"], row["date_label"]);
    }

    [Fact]
    public void The_CSV_has_a_row_for_each_entry_whatever_stands_in_it()
    {
        using var site = TestSite.Built(
            Source("one"),
            Source("two"),
            Entry("a", "1901", $"title: {Yaml(Special)}\nsummary: \"Two\\nlines\\r\\nand \\\"more\\\"\"\npeople: [{Yaml("Ada, Countess")}, B]\ntags: [x]", "See [@two, p. 1; @one; @two, p. 2]."),
            Entry("b", "1902", "language: ar\ntitle: \"=HYPERLINK(1)\""));
        var rows = Rows(site);
        Assert.Equal(["a", "b"], rows.Select(row => row["id"]));
        Assert.Equal(
            ["id", "url", "date", "earliest", "latest", "date_label", "title", "summary", "language", "people", "organisations", "places", "tags", "sources"],
            rows[0].Keys);
        Assert.Equal((Special, "Ada, Countess|B", "x", "two|one"), (rows[0]["title"], rows[0]["people"], rows[0]["tags"], rows[0]["sources"]));
        Assert.Equal(site.Entry("a").Summary, rows[0]["summary"]);
        Assert.Contains("\n", rows[0]["summary"], StringComparison.Ordinal);
        Assert.Equal(("=HYPERLINK(1)", "ar", ""), (rows[1]["title"], rows[1]["language"], rows[1]["sources"]));
        Assert.Equal(Special, (string?)Entries(site)[0]["title"]);
    }

    [Fact]
    public void Sources_are_in_CSL_and_BibTeX_in_the_same_order()
    {
        using var site = TestSite.Built(
            Source("late", "2001-02-03", $"title: {Yaml(Special)}\nbyline: [Kieran Kelly]\npublisher: P\nkind: article\nurl: https://example.org/x"),
            Source("early", "-0499"),
            Source("undated"));
        var csl = JsonNode.Parse(site.Text("data/sources.csl.json"))!.AsArray();
        Assert.Equal(["early", "late", "undated"], csl.Select(source => (string?)source!["id"]));
        Assert.Equal("[[-500]]", csl[0]!["issued"]!["date-parts"]!.ToJsonString());
        Assert.Equal((Special, "Kieran Kelly"), ((string?)csl[1]!["title"], (string?)csl[1]!["author"]![0]!["literal"]));

        var bibtex = BibTexReader.ReadAll(site.Text("data/sources.bib"));
        Assert.Equal(["early", "late", "undated"], bibtex.Select(source => source.Key));
        Assert.Equal(("-0499", false), (bibtex[0].Fields["date"], bibtex[0].Fields.ContainsKey("year")));
        Assert.Equal(Special, BibTexReader.Printed(bibtex[1].Fields["title"]));
    }

    [Fact]
    public void The_slides_are_those_of_the_export()
    {
        using var site = FullSite.Built();
        var slides = JsonNode.Parse(site.Text("data/timelinejs.json"))!["events"]!.AsArray();
        Assert.Equal(["Two people meet", "The notes appear", "Ada Lovelace dies"], slides.Select(slide => (string?)slide!["text"]!["headline"]));
    }

    [Fact]
    public void A_timeline_without_anything_has_files_without_anything()
    {
        using var site = TestSite.Built();
        Assert.Empty(Entries(site));
        Assert.Empty(Rows(site));
        Assert.Empty(JsonNode.Parse(site.Text("data/sources.csl.json"))!.AsArray());
        Assert.Equal("", site.Text("data/sources.bib"));
        Assert.Empty(JsonNode.Parse(site.Text("data/annotations.jsonld"))!["items"]!.AsArray());
    }

    [Theory]
    [InlineData(null, "../entries/%E7%81%AB/index.html")]
    [InlineData("https://example.org/some/path", "https://example.org/some/path/entries/%E7%81%AB/")]
    public void A_page_has_an_address_with_or_without_one_of_the_site(string? url, string expected)
    {
        using var site = TestSite.With(Entry("火", "1901"));
        site.Build(url);
        Assert.Equal(expected, (string?)Entries(site).Single()["url"]);
        Assert.Equal(expected, Rows(site).Single()["url"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.org/some/path")]
    public void A_page_says_what_each_file_is_and_every_page_leads_there(string? url)
    {
        using var site = FullSite.Built();
        site.Build(url);
        var page = site.Page("data/index.html");
        var links = page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(
            site.Files.Where(file => file.StartsWith("data/", StringComparison.Ordinal) && !file.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            links.Select(link => "data/" + link.Split('/')[^1]).Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll("main li"), file => Assert.True(file.QuerySelector(".summary")!.TextContent.Length > 20));
        Assert.Equal(
            url is null ? "../../data/index.html" : "/some/path/data/",
            site.Page("entries/notes/index.html").QuerySelectorAll("footer a").Single(link => link.TextContent == "Data").GetAttribute("href"));
    }

    private static string Yaml(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static List<JsonNode> Entries(TestSite site) => [.. JsonNode.Parse(site.Text("data/entries.json"))!["entries"]!.AsArray().Select(entry => entry!)];

    private static List<Dictionary<string, string>> Rows(TestSite site)
    {
        using var reader = CsvReader.FromText(site.Text("data/entries.csv"), new CsvReaderOptions { HasHeader = false });
        var records = new List<string[]>();
        while (reader.Read()) records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        Assert.All(records, record => Assert.Equal(records[0].Length, record.Length));
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
