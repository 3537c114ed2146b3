using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Formats.Embeds;

/// <summary>What others put into a frame: the pages, the words to copy, and what programs ask for (oEmbed 1.0).</summary>
public class EmbedTests
{
    private const string Root = PublishedSite.Url + "/";

    private const string Notes = "entries/notes/";

    [Fact]
    public void The_command_makes_them_only_where_the_address_is_known()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in FullSite.Files) folder.Write("input/" + path, text);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build").ExitCode);
        Assert.DoesNotContain(Made(), PublishedSite.IsFramed);
        Assert.DoesNotContain(Made(), file => file.EndsWith("oembed.json", StringComparison.Ordinal));
        Assert.DoesNotContain("embed", File.ReadAllText(folder["output/entries/notes/index.html"]), StringComparison.OrdinalIgnoreCase);

        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build", "--url", PublishedSite.Url).ExitCode);
        string[] folders = ["", "entries/death/", "entries/meeting/", Notes];
        Assert.Equal(folders.Select(each => each + "embed/index.html").Order(), Made().Where(PublishedSite.IsFramed).Order());
        Assert.Equal(folders.Select(each => each + "oembed.json").Order(), Made().Where(file => file.EndsWith("oembed.json", StringComparison.Ordinal)).Order());

        IEnumerable<string> Made() => TemporaryFolder.Contents(folder["output"]).Keys;
    }

    [Fact]
    public void An_entry_s_has_what_happened_who_says_so_where_they_differ_and_the_way_to_the_whole()
    {
        using var site = PublishedSite.Full();
        var page = site.Page(Notes + "embed/index.html");
        Assert.Equal("The notes appear · A full timeline", page.Title);
        Assert.Equal("The notes appear", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("August 1843 (uncertain)", page.QuerySelector(".dateline")!.TextContent.Trim());
        Assert.Equal(["Charles Babbage and A clerk, 2 July 1843", "Taylor"], page.QuerySelectorAll(".facts dd").Select(source => source.TextContent));
        Assert.Equal("Who wrote the table", page.QuerySelector(".disputed h3")!.TextContent);
        Assert.Equal(["She did", "He did"], page.QuerySelectorAll(".accounts dt").Select(account => account.TextContent));
        Assert.Equal(["/some/path/entries/notes/ noopener", "/some/path/ noopener"], page.QuerySelectorAll(".more a").Select(link => $"{link.GetAttribute("href")} {link.GetAttribute("rel")}"));
        Assert.Equal("At a party in London.", site.Page("entries/meeting/embed/index.html").QuerySelector(".lede")!.TextContent);
        Assert.Null(site.Page("entries/meeting/embed/index.html").QuerySelector(".disputed"));
    }

    [Theory]
    [InlineData(Notes)]
    [InlineData("")]
    public void None_has_menus_scripts_or_forms_and_all_links_open_beside_the_frame(string address)
    {
        using var site = PublishedSite.Full();
        var page = site.Page(address + "embed/index.html");
        Assert.Empty(page.QuerySelectorAll("nav, form, script, [style], iframe"));
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.False(page.QuerySelector("base")!.HasAttribute("href"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Equal("_self", link.GetAttribute("target")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(Root + address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        // What would keep it out of frames.
        Assert.DoesNotContain("frame-ancestors", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_s_has_the_drawing_and_the_list_of_the_home_page()
    {
        using var site = PublishedSite.Full();
        var (embedded, home) = (site.Page("embed/index.html"), site.Page("index.html"));
        Assert.Equal("A full timeline", embedded.Title);
        Assert.Equal(home.QuerySelector(".overview")!.OuterHtml, embedded.QuerySelector(".overview")!.OuterHtml);
        Assert.Equal(home.QuerySelectorAll("main .group .moment").SkipLast(1).Select(row => row.OuterHtml), embedded.QuerySelectorAll(".moment").Select(row => row.OuterHtml));
    }

    [Fact]
    public void Of_a_long_timeline_it_has_the_latest_entries()
    {
        using var site = PublishedSite.Of([.. Enumerable.Range(1, 201).Select(day => Entry($"e{day}", new DateOnly(1850, 1, 1).AddDays(day).ToString("O", null)))]);
        var page = site.Page("embed/index.html");
        Assert.Equal(["e201", "e200"], page.QuerySelectorAll(".latest .headline").Select(entry => entry.TextContent).Take(2));
        Assert.NotNull(page.QuerySelector(".overview"));
        Assert.True(site.Text("embed/index.html").Length < site.Text("index.html").Length);
    }

    [Theory]
    [InlineData(Notes, "The notes appear · A full timeline")]
    [InlineData("", "A full timeline")]
    public void The_full_page_has_the_frame_to_copy_and_names_the_file_that_has_it_for_programs(string address, string title)
    {
        using var site = PublishedSite.Full();
        var page = site.Page(address + "index.html");
        var code = Assert.Single(page.QuerySelectorAll("details.embed-this pre"));
        AssertFrame(code.TextContent, address, title);
        Assert.Equal("Embed", code.Closest("details")!.QuerySelector("summary")!.TextContent);

        var link = Assert.Single(page.QuerySelectorAll("link[type='application/json+oembed']"));
        Assert.Equal(("alternate", $"{Root}{address}oembed.json"), (link.GetAttribute("rel"), link.GetAttribute("href")));
        var answer = JsonNode.Parse(site.Text(address + "oembed.json"))!;
        Assert.Equal(("rich", "1.0"), ((string?)answer["type"], (string?)answer["version"]));
        Assert.Equal(("A full timeline", Root), ((string?)answer["provider_name"], (string?)answer["provider_url"]));
        Assert.Equal(address.Length == 0 ? "A full timeline" : "The notes appear", (string?)answer["title"]);
        Assert.Equal(code.TextContent, (string?)answer["html"]);
        Assert.Equal((int)answer["height"]!, int.Parse(Frame(code.TextContent).GetAttribute("height")!, null));
        Assert.InRange((int)answer["width"]!, 300, 1000);
        Assert.Equal(86_400, (int)answer["cache_age"]!);
    }

    [Fact]
    public void Special_characters_come_through_and_none_ends_the_frame()
    {
        using var site = PublishedSite.Of(
            ("site.yml", $"title: {PublishedSite.Quoted}\n"),
            ("entries/e.md", $"---\ntitle: {PublishedSite.Quoted}\ndate: 1850\nplaces: [東京]\n---\n"),
            Document("entries", "火", "title: Fire\ndate: 1850"));
        var title = $"{PublishedSite.Special} · {PublishedSite.Special}";
        AssertFrame(site.Page("entries/e/index.html").QuerySelector(".embed-this pre")!.TextContent, "entries/e/", title);
        var answer = JsonNode.Parse(site.Text("entries/e/oembed.json"))!;
        AssertFrame((string)answer["html"]!, "entries/e/", title);
        Assert.Equal((PublishedSite.Special, PublishedSite.Special), ((string?)answer["title"], (string?)answer["provider_name"]));
        Assert.Equal(PublishedSite.Special, site.Page("entries/e/embed/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal(Root + "entries/%E7%81%AB/embed/", Frame((string)JsonNode.Parse(site.Text("entries/火/oembed.json"))!["html"]!).GetAttribute("src"));
    }

    [Fact]
    public void A_frame_grows_with_what_is_in_it_up_to_a_limit()
    {
        var accounts = string.Concat(Enumerable.Repeat(", {says: C, in: s}", 30));
        using var site = PublishedSite.Of(
            Source("s"),
            Entry("little", "1850"),
            Entry("more", "1850", $"summary: {string.Concat(Enumerable.Repeat("word ", 30))}", "[@s]"),
            Entry("much", "1850", $"disputed:\n  - point: P\n    accounts: [{{says: A, in: s}}{accounts}]"));
        var (little, more, much) = (Height("little"), Height("more"), Height("much"));
        Assert.True(little < more && more < much, $"{little} {more} {much}");
        Assert.Equal((600, 600), (much, (int)JsonNode.Parse(site.Text("oembed.json"))!["height"]!));

        int Height(string slug) => (int)JsonNode.Parse(site.Text($"entries/{slug}/oembed.json"))!["height"]!;
    }

    [Fact]
    public void They_are_in_no_sitemap_search_or_feed_and_a_tag_of_that_name_still_is()
    {
        using var site = PublishedSite.Of([.. FullSite.Files, Entry("e", "1850", "tags: [embed]")]);
        Assert.Contains("/tags/embed/", site.Text("sitemap.xml"), StringComparison.Ordinal);
        foreach (var file in site.Files.Where(file => Path.GetExtension(file) is ".xml" or ".ics" || file.EndsWith("feed.json", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("path/embed/", site.Text(file), StringComparison.Ordinal);
            Assert.DoesNotContain("/notes/embed/", site.Text(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_further_part_of_an_entry_s_page_offers_none_of_its_own()
    {
        using var site = PublishedSite.Of([Entry("e", "1850"), .. Enumerable.Range(1, 201).Select(number => Entry($"l{number}", "1851", body: "[[e]]"))]);
        var part = site.Page("entries/e/page/2/index.html");
        Assert.Null(part.QuerySelector(".embed-this"));
        Assert.Null(part.QuerySelector("link[type='application/json+oembed']"));
        Assert.DoesNotContain("entries/e/page/2/embed/index.html", site.Files);
    }

    [Fact]
    public void It_speaks_the_language_of_the_site_and_the_entry_its_own()
    {
        using var site = PublishedSite.Of(("site.yml", "title: T\nlanguage: de\n"), Entry("e", "1850", "language: ar\nsummary: كان", "[@s]"), Source("s"));
        var page = site.Page("entries/e/embed/index.html");
        Assert.Equal(("de", "ltr"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal("ar", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("Der ganze Eintrag", page.QuerySelector(".more a")!.TextContent);
        Assert.Equal("Einbetten", site.Page("entries/e/index.html").QuerySelector(".embed-this summary")!.TextContent);
    }

    private static void AssertFrame(string code, string address, string title)
    {
        var frame = Frame(code);
        Assert.Equal(Root + address + "embed/", frame.GetAttribute("src"));
        Assert.Equal(title, frame.GetAttribute("title"));
        Assert.Equal("lazy", frame.GetAttribute("loading"));
        Assert.Contains("width:100%", frame.GetAttribute("style"), StringComparison.Ordinal);
    }

    // Nothing but the frame.
    private static IElement Frame(string code)
    {
        var body = new HtmlParser().ParseDocument(code).Body!;
        Assert.Equal("iframe", Assert.Single(body.ChildNodes).NodeName, ignoreCase: true);
        return body.FirstElementChild!;
    }
}
