using System.Text.Json.Nodes;
using Annals.Dates;
using Annals.Dates.Labels;
using Annals.Formats.Citations;
using Annals.Phrasing;
using Annals.Tests.Support;
using CsCheck;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Formats.Citations;

/// <summary>The three forms of a citation, read back by readers that know nothing of how they were written.</summary>
public class CitingTests
{
    private const string Nasty = "50 % & #1 {half} }{ under_score ~ ^ \\ \\textbf{x} \"q\" 'q' $5 <b> é 東京 @x, = a";

    private static readonly CitationWords Words = English();

    private static readonly Citable Plain = new("id", "article", "T", [], "", null, null, null, null, null, "", []);

    private static CitationWords English()
    {
        using var site = TestSite.Built();
        var phrases = new Phrases(site.Timeline.Theme.Words);
        return new CitationWords(phrases, DateWords.From(phrases.Text));
    }

    private static Edtf Date(string text) => Edtf.TryParse(text, out var date, out _) ? date : throw new ArgumentException(text);

    private static JsonObject Csl(Citable cited) => JsonNode.Parse(CslJson.Write([cited], Words))!.AsArray().Single()!.AsObject();

    private static Dictionary<string, string> Fields(Citable cited) => BibTexReader.Read(BibTex.Write(cited, Words)).Fields;

    [Fact]
    public void Every_special_character_comes_back()
    {
        var cited = Plain with { Title = Nasty, Authors = [Nasty, "Smith and Sons, Ltd"], Container = Nasty };

        var (type, key, fields) = BibTexReader.Read(BibTex.Write(cited, Words));
        Assert.Equal(("article", "id"), (type, key));
        Assert.Equal(Nasty, BibTexReader.Printed(fields["title"]));
        Assert.Equal(Nasty, BibTexReader.Printed(fields["journal"]));
        Assert.Equal($"{Nasty} and Smith and Sons, Ltd", BibTexReader.Printed(fields["author"]));
        Assert.EndsWith(" and {Smith and Sons, Ltd}", fields["author"], StringComparison.Ordinal);

        var csl = Csl(cited);
        Assert.Equal(("id", "article-newspaper", Nasty, Nasty), ((string?)csl["id"], (string?)csl["type"], (string?)csl["title"], (string?)csl["container-title"]));
        Assert.Equal([Nasty, "Smith and Sons, Ltd"], csl["author"]!.AsArray().Select(name => (string?)name!["literal"]));
        Assert.Equal($"{Nasty} and Smith and Sons, Ltd. “{Nasty}”. {Nasty}.", PlainCitation.Write(cited, Words));
    }

    [Fact]
    public void So_does_any_title() => Gen.String.Where(title => title.All(character => !char.IsSurrogate(character))).Sample(title =>
    {
        var cited = Plain with { Title = title };
        Assert.Equal(title, (string?)Csl(cited)["title"]);
        // Thin spaces are one in TeX.
        Assert.Equal(title.Replace('\u2009', '\u202f'), BibTexReader.Printed(Fields(cited)["title"]));
    });

    [Theory]
    [InlineData("2022-11-28", """{"date-parts":[[2022,11,28]]}""")]
    [InlineData("2022-11", """{"date-parts":[[2022,11]]}""")]
    [InlineData("2022-11-22T23:20:00Z", """{"date-parts":[[2022,11,22]]}""")]
    [InlineData("2022-11-22~", """{"date-parts":[[2022,11,22]],"circa":true}""")]
    [InlineData("2022?", """{"date-parts":[[2022]],"circa":true}""")]
    [InlineData("-0499", """{"date-parts":[[-500]]}""")]
    [InlineData("0000", """{"date-parts":[[-1]]}""")]
    [InlineData("-0499/-0399~", """{"date-parts":[[-500],[-400]],"circa":true}""")]
    [InlineData("2022-10-15/2022-12", """{"date-parts":[[2022,10],[2022,12]]}""")]
    [InlineData("2001-21", """{"date-parts":[[2001]],"season":1}""")]
    [InlineData("2001-28~", """{"date-parts":[[2001]],"season":4,"circa":true}""")]
    [InlineData("2001-33", """{"literal":"the first quarter of 2001"}""")]
    [InlineData("2004-XX", """{"date-parts":[[2004]]}""")]
    [InlineData("1985-04-XX", """{"date-parts":[[1985,4]]}""")]
    [InlineData("196X", """{"literal":"the 1960s"}""")]
    [InlineData("2022-11-22/..", """{"literal":"from 22 November 2022"}""")]
    [InlineData("../2022-11-28", """{"literal":"by 28 November 2022"}""")]
    [InlineData("[2022-11-22,2022-11-23]", """{"literal":"22 or 23 November 2022"}""")]
    [InlineData("156X-12-25", """{"literal":"25 December, year between 1560 and 1569"}""")]
    [InlineData("Y-17E7", """{"date-parts":[[-170000001]]}""")]
    public void CSL_is_given_the_date_or_else_its_words(string edtf, string expected) =>
        Assert.Equal(expected, Csl(Plain with { Issued = Date(edtf) })["issued"]!.ToJsonString());

    [Theory]
    [InlineData("2022-11-28", "2022-11-28", "2022", "nov", null)]
    [InlineData("2022", "2022", "2022", null, null)]
    [InlineData("2022-11-22~", "2022-11-22~", "2022", "nov", "c. 22 November 2022")]
    [InlineData("-0499", "-0499", null, null, "500 BCE")]
    [InlineData("2001-21", "2001-21", "2001", null, "spring 2001")]
    [InlineData("2001-33", null, "2001", null, "the first quarter of 2001")]
    [InlineData("2022-11-22/..", "2022-11-22/..", null, null, "from 22 November 2022")]
    [InlineData("2022-10-15/2022-12-01", "2022-10-15/2022-12-01", "2022", null, "15 October – 1 December 2022")]
    [InlineData("[2022-11-22,2022-11-23]", null, "2022", "nov", "22 or 23 November 2022")]
    [InlineData("2004-?06-11", null, "2004", "jun", "11 June 2004 (month uncertain)")]
    [InlineData("Y-17E7", null, null, null, "170,000,001 BCE")]
    public void BibTeX_is_given_the_year_biblatex_the_date_and_readers_the_doubt(string edtf, string? date, string? year, string? month, string? note)
    {
        var fields = Fields(Plain with { Issued = Date(edtf) });
        Assert.Equal((date, year, month, note), (
            fields.GetValueOrDefault("date"), fields.GetValueOrDefault("year"), fields.GetValueOrDefault("month"), fields.GetValueOrDefault("note")));
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        Assert.Equal(["title"], Fields(Plain).Keys);
        Assert.Equal(["id", "type", "title"], Csl(Plain).Select(key => key.Key));
        Assert.Equal("“T”.", PlainCitation.Write(Plain, Words));
    }

    [Theory]
    [InlineData("article", "article-newspaper", "container-title", "article", "journal")]
    [InlineData("post", "post", "container-title", "misc", "howpublished")]
    [InlineData("video", "motion_picture", "publisher", "misc", "howpublished")]
    [InlineData("dataset", "dataset", "publisher", "misc", "howpublished")]
    [InlineData("statement", "report", "publisher", "misc", "howpublished")]
    [InlineData("filing", "report", "publisher", "misc", "howpublished")]
    [InlineData("", "document", "publisher", "misc", "howpublished")]
    [InlineData(Citable.Page, "webpage", "container-title", "misc", "howpublished")]
    public void A_kind_has_its_type(string kind, string type, string key, string entry, string field)
    {
        var cited = Plain with { Kind = kind, Container = "P" };
        Assert.Equal((type, "P"), ((string?)Csl(cited)["type"], (string?)Csl(cited)[key]));
        Assert.Equal((entry, "P"), (BibTexReader.Read(BibTex.Write(cited, Words)).Type, Fields(cited)[field]));
    }

    [Fact]
    public void An_address_stands_as_it_is_and_cannot_end_its_field()
    {
        var cited = Plain with { Url = "https://example.org/a%20b_c#d?e=1&f~{x}\\", Accessed = Date("2022-12-03"), Archived = "https://example.net/x_1" };
        var fields = Fields(cited);
        Assert.Equal("https://example.org/a%20b_c#d?e=1&f~%7Bx%7D%5C", fields["url"]);
        Assert.Equal(("2022-12-03", "Archived at https://example.net/x_1"), (fields["urldate"], BibTexReader.Printed(fields["note"])));
        Assert.Equal((cited.Url, cited.Archived), ((string?)Csl(cited)["URL"], ((string?)Csl(cited)["note"])?.Replace("Archived at ", "", StringComparison.Ordinal)));
        Assert.Equal($"“T”. {cited.Url}. Archived at {cited.Archived}. Read 3 December 2022.", PlainCitation.Write(cited, Words));
        Assert.EndsWith($"Archived at {cited.Archived}", PlainCitation.Write(cited with { Accessed = null }, Words), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_cited_as_the_document_itself_and_what_it_does_not_state_stands_in_brackets()
    {
        using var site = TestSite.Built(Source("kelly", "2022-11-28?", """
            title: The “title”
            byline: [Kieran Kelly, A. B.]
            publisher: The Herald
            url: https://example.org/x
            kind: article
            inferred: [published, byline]
            """));
        var page = site.Page("sources/kelly/index.html").QuerySelector("details.cite-this")!;
        Assert.Equal(
            ["[Kieran Kelly and A. B.]. “The “title””. The Herald, [28 November 2022 (uncertain)]. https://example.org/x"],
            page.QuerySelectorAll("p.cited").Select(text => text.TextContent));
        Assert.Equal(["_cite_text", "_cite_bibtex", "_cite_csl"], page.QuerySelectorAll(".cited + .copy[hidden] button").Select(copy => copy.GetAttribute("aria-describedby")));
        Assert.Equal("kelly", BibTexReader.Read(page.QuerySelector("pre")!.TextContent).Key);
        Assert.Equal("kelly", (string?)JsonNode.Parse(page.QuerySelectorAll("pre")[1].TextContent)![0]!["id"]);
    }

    [Fact]
    public void An_entry_is_cited_as_a_page_of_the_site_as_it_was_last_changed()
    {
        using var site = TestSite.With(Entry("a", "1850", "title: It happened\ncorrections: [{date: 2023-02-01, note: x}, {date: 2022-12-02, note: y}]"));
        var page = site.Build("https://example.org/t").Page("entries/a/index.html").QuerySelector("details.cite-this")!;
        Assert.Equal("“It happened”. A timeline, changed 1 February 2023. https://example.org/t/entries/a/", page.QuerySelector("p.cited")!.TextContent);
        var csl = JsonNode.Parse(page.QuerySelectorAll("pre")[1].TextContent)![0]!;
        Assert.Equal(("entries/a", "webpage", "A timeline", "https://example.org/t/entries/a/"),
            ((string?)csl["id"], (string?)csl["type"], (string?)csl["container-title"], (string?)csl["URL"]));
        Assert.Equal(("[[2023,2,1]]", "[[1850]]"), (csl["issued"]!["date-parts"]!.ToJsonString(), csl["event-date"]!["date-parts"]!.ToJsonString()));
        Assert.Equal("2023-02-01", BibTexReader.Read(page.QuerySelector("pre")!.TextContent).Fields["date"]);

        Assert.Equal("“It happened”. A timeline, changed 1 February 2023.",
            site.Build().Page("entries/a/index.html").QuerySelector("p.cited")!.TextContent);
    }
}
