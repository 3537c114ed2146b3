using System.Text.Json.Nodes;
using Annals.Tests.Support;

namespace Annals.Tests.Formats.SchemaOrg;

/// <summary>JSON-LD on the pages, read as any JSON is.</summary>
public class StructuredDataTests
{
    private static readonly byte[] Pixel =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private const string Root = PublishedSite.Url + "/";

    [Fact]
    public void Every_page_has_one_block_that_names_the_page_and_the_way_to_it()
    {
        using var site = PublishedSite.Full();
        var pages = site.Files.Where(file => file.EndsWith("index.html", StringComparison.Ordinal) && !PublishedSite.IsFramed(file)).ToArray();
        Assert.True(pages.Length > 20);
        foreach (var page in pages)
        {
            var data = Data(site, page);
            var url = Root + page[..^"index.html".Length];
            Assert.Equal("https://schema.org", (string?)data["@context"]);
            Assert.Equal(url, (string?)data["url"]);
            Assert.Equal("en", (string?)data["inLanguage"]);
            SchemaOrg.AssertKnown(data);
            Assert.Equal(Root + "#this", (string?)(page == "index.html" ? data["@id"] : data["isPartOf"]!["@id"]));
            if (page == "index.html") continue;
            Assert.Equal(url, (string?)data["@id"]);
            Assert.Equal("BreadcrumbList", (string?)data["breadcrumb"]!["@type"]);
            var crumbs = data["breadcrumb"]!["itemListElement"]!.AsArray();
            Assert.Equal(Enumerable.Range(1, crumbs.Count), crumbs.Select(crumb => (int)crumb!["position"]!));
            Assert.Equal(Root, (string?)crumbs[0]!["item"]);
            // Each but the page itself leads to a page that is there.
            Assert.Null(crumbs[^1]!["item"]);
            Assert.All(crumbs.SkipLast(1), crumb => Assert.Contains(((string)crumb!["item"]!)[Root.Length..] + "index.html", site.Files));
        }
        Assert.Equal(["A full timeline", "Entries", "The notes appear"], Crumbs(Data(site, "entries/notes/index.html")));
        Assert.Equal(["A full timeline", "Entries"], Crumbs(Data(site, "entries/index.html")));
        Assert.Equal(["A full timeline", "Statements"], Crumbs(Data(site, "statements/index.html")));
    }

    [Fact]
    public void An_entry_is_an_event_on_a_page_that_cites_quotes_and_corrects()
    {
        using var site = PublishedSite.Full();
        var page = Data(site, "entries/notes/index.html");
        var happened = page["mainEntity"]!;
        Assert.Equal("WebPage", (string?)page["@type"]);
        Assert.Equal("Event", (string?)happened["@type"]);
        Assert.Equal("The notes appear", (string?)happened["name"]);
        Assert.Equal(("1843-08", "1843-08"), ((string?)happened["startDate"], (string?)happened["endDate"]));
        Assert.Equal("August 1843 (uncertain)", (string?)happened["disambiguatingDescription"]);
        Assert.Equal("1843-08-01/1843-08-31", (string?)page["temporalCoverage"]);
        Assert.Equal(["Person Ada Lovelace", "Organization Taylor's Memoirs"], Named(happened["about"]!));
        Assert.Equal(["DefinedTerm engine", "DefinedTerm print"], Named(happened["keywords"]!));
        Assert.Equal(Root + "media/notes.svg", (string?)happened["image"]![0]!["contentUrl"]);
        Assert.Equal(["NewsArticle Notes", "SocialMediaPosting A letter"], Named(page["citation"]!).Order());
        Assert.Equal("https://example.org/letter", (string?)page["citation"]!.AsArray().Single(source => (string?)source!["name"] == "A letter")!["url"]);

        var quotation = page["hasPart"]![0]!;
        Assert.Equal("Quotation", (string?)quotation["@type"]);
        Assert.Equal("weaves algebraical patterns", (string?)quotation["text"]);
        Assert.Equal("Person", (string?)quotation["spokenByCharacter"]!["@type"]);
        Assert.Equal(Root + "people/ada-lovelace/#this", (string?)quotation["spokenByCharacter"]!["@id"]);
        Assert.Equal(2, quotation["citation"]!.AsArray().Count);

        var correction = Assert.Single(page["correction"]!.AsArray())!;
        Assert.Equal(("CorrectionComment", "The month was given as September.", "2022-12-02"), ((string?)correction["@type"], (string?)correction["text"], (string?)correction["datePublished"]));
        Assert.Equal("2022-12-02T00:00:00Z", (string?)page["dateModified"]);
        Assert.Null(page["datePublished"]);
        Assert.Equal(["Place London"], Named(Data(site, "entries/meeting/index.html")["mainEntity"]!["location"]!));
    }

    [Fact]
    public void A_source_and_a_person_are_what_they_are_and_have_the_id_by_which_entries_name_them()
    {
        using var site = PublishedSite.Full();
        var letter = Data(site, "sources/letter/index.html")["mainEntity"]!;
        Assert.Equal("SocialMediaPosting", (string?)letter["@type"]);
        Assert.Equal(["Person Charles Babbage"], Named(new JsonArray(letter["author"]![0]!.DeepClone())));
        // Nobody has said whether this is a person, a desk or an agency.
        Assert.Equal("A clerk", (string?)letter["author"]![1]);
        Assert.Equal(Data(site, "entries/meeting/index.html")["citation"]![0]!["@id"]!.ToString(), (string?)letter["@id"]);
        // The document does not state it.
        Assert.Null(letter["datePublished"]);

        var ada = Data(site, "people/ada-lovelace/index.html")["mainEntity"]!;
        Assert.Equal("Person", (string?)ada["@type"]);
        Assert.Equal("Ada", (string?)ada["alternateName"]![0]);
        Assert.Equal("https://example.org/ada", (string?)ada["sameAs"]![0]);
        Assert.Equal("Place", (string?)Data(site, "places/london/index.html")["mainEntity"]!["@type"]);
        Assert.Equal("Organization", (string?)Data(site, "organisations/taylors-memoirs/index.html")["mainEntity"]!["@type"]);
    }

    [Theory]
    [InlineData("2022-11-22", "2022-11-22", "2022-11-22", "2022-11-22")]
    [InlineData("2022-11-22T23:20:00Z", "2022-11-22T23:20:00Z", "2022-11-22T23:20:00Z", "2022-11-22")]
    [InlineData("2022-11-22/2022-11-27", "2022-11-22", "2022-11-27", "2022-11-22/2022-11-27")]
    [InlineData("2022-11-22/..", "2022-11-22", null, "2022-11-22/..")]
    [InlineData("../2022-11-28", null, "2022-11-28", "../2022-11-28")]
    [InlineData("-0499", "-0499", "-0499", "-0499-01-01/-0499-12-31")]
    [InlineData("2001-21", null, null, "2001-03-01/2001-05-31")]
    [InlineData("{1960..1961}", "1960-01-01", "1961-12-31", "1960-01-01/1961-12-31")]
    // Somewhere in it: a start would be a guess.
    [InlineData("[2022-11-22,2022-11-24]", null, null, "2022-11-22/2022-11-24")]
    [InlineData("1985-04-XX", null, null, "1985-04-01/1985-04-30")]
    // Years for which ISO 8601 needs an agreement.
    [InlineData("Y-17E7", null, null, null)]
    public void A_date_says_no_more_than_is_known(string date, string? start, string? end, string? coverage)
    {
        using var site = PublishedSite.Of(Markdown.Entry("e", date));
        var page = Data(site, "entries/e/index.html");
        Assert.Equal((start, end, coverage), ((string?)page["mainEntity"]!["startDate"], (string?)page["mainEntity"]!["endDate"], (string?)page["temporalCoverage"]));
    }

    [Fact]
    public void Special_characters_come_through_and_none_ends_the_block()
    {
        using var site = PublishedSite.Of(
            ("site.yml", $"title: {PublishedSite.Quoted}\ndescription: {PublishedSite.Quoted}\n"),
            ("entries/e.md", $"---\ntitle: {PublishedSite.Quoted}\ndate: 1850\nsummary: {PublishedSite.Quoted}\npeople: [{PublishedSite.Quoted}]\n---\n"));
        var page = site.Page("entries/e/index.html");
        var data = Data(site, "entries/e/index.html");
        Assert.Equal(PublishedSite.Special, (string?)data["mainEntity"]!["name"]);
        Assert.Equal(PublishedSite.Special, (string?)data["mainEntity"]!["about"]![0]!["name"]);
        Assert.Equal(PublishedSite.Special, (string?)data["mainEntity"]!["description"]);
        Assert.Equal(PublishedSite.Special, Crumbs(data).First());
        Assert.DoesNotContain('<', page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(PublishedSite.Special, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(PublishedSite.Special, page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.Equal(PublishedSite.Special, page.QuerySelector("meta[property='og:site_name']")!.GetAttribute("content"));
    }

    [Fact]
    public void A_link_to_a_page_unfolds_to_a_card()
    {
        using var site = TestSite.With(
            ("site.yml", "title: T\ncards: false\n"),
            Markdown.Entry("e", "1850", "summary: What it is.\nadded: 2022-11-22\nimage: {src: media/b.png, alt: A bridge}"));
        site.Write("media/b.png", Pixel);
        site.Build(PublishedSite.Url);
        Assert.Empty(site.Diagnostics);
        var page = site.Page("entries/e/index.html");
        Assert.Equal("article", Content("og:type"));
        Assert.Equal(Root + "entries/e/", Content("og:url"));
        Assert.Equal("What it is.", Content("og:description"));
        Assert.Equal(Root + "media/b.png", Content("og:image"));
        Assert.Equal("A bridge", Content("og:image:alt"));
        Assert.Equal("summary", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        Assert.Equal("website", site.Page("index.html").QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
        Assert.Equal("2022-11-22T00:00:00Z", (string?)Data(site, "entries/e/index.html")["datePublished"]);

        string? Content(string property) => page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content");
    }

    [Fact]
    public void Without_an_address_there_is_nothing_that_would_need_one()
    {
        using var site = FullSite.Built();
        Assert.DoesNotContain("ld+json", site.Text("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("og:", site.Text("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files, file => file is "sitemap.xml" or "robots.txt" or "feed.xml" or "feed.json" or "timeline.ics");
    }

    private static JsonNode Data(TestSite site, string page) =>
        JsonNode.Parse(Assert.Single(site.Page(page).QuerySelectorAll("head script[type='application/ld+json']")).TextContent)!;

    private static IEnumerable<string?> Crumbs(JsonNode data) => data["breadcrumb"]!["itemListElement"]!.AsArray().Select(crumb => (string?)crumb!["name"]);

    private static IEnumerable<string> Named(JsonNode things) => things.AsArray().Select(thing => $"{thing!["@type"]} {thing["name"]}");
}
