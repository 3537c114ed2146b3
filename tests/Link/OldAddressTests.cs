using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>An address that a page had once leads to it, is in no list, and takes no other page's place.</summary>
public class OldAddressTests
{
    private const string Url = "https://ex.org/tl";

    [Theory]
    [InlineData("entries", "fire", "entries/fire/")]
    [InlineData("entries", "fire/", "entries/fire/")]
    [InlineData("entries", "/entries/fire/", "entries/fire/")]
    [InlineData("entries", "entries/fire", "entries/fire/")]
    [InlineData("entries", "/entries/fire/index.html", "entries/fire/")]
    [InlineData("entries", "/fire", "fire/")]
    [InlineData("entries", "/2019/05/fire.html", "2019/05/fire.html")]
    [InlineData("entries", "/entries/caf%C3%A9/", "entries/café/")]
    [InlineData("entries", "/entries/cafe\u0301/", "entries/café/")]
    [InlineData("entries", "火事", "entries/火事/")]
    [InlineData("sources", "old-id", "sources/old-id/")]
    [InlineData("pages", "old", "pages/old/")]
    [InlineData("people", "jon", "people/jon/")]
    [InlineData("people", "/people/jon/", "people/jon/")]
    [InlineData("organisations", "old", "organisations/old/")]
    [InlineData("places", "/old/", "old/")]
    [InlineData("tags", "old", "tags/old/")]
    public void An_old_address_leads_on_without_a_script(string folder, string alias, string address)
    {
        foreach (var url in new[] { null, Url })
        {
            using var site = TestSite.With(Document(folder, "new", $"title: The new one\n{(folder == "entries" ? "date: 2022-11-22" : "")}\naliases: [\"{alias}\"]"));
            site.Write("site.yml", $"title: R\ncards: false\n{(url is null ? "" : "url: " + url)}\n");
            site.Build();
            Assert.Empty(site.Diagnostics);
            var path = address.EndsWith('/') ? address + "index.html" : address;
            var page = site.Page(path);
            var up = string.Concat(Enumerable.Repeat("../", address.Count(character => character == '/')));
            var to = url is null ? $"{up}{folder}/new/index.html" : $"/tl/{folder}/new/";
            Assert.Equal($"0; url={to}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Equal(url is null ? null : $"{Url}/{folder}/new/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Equal((to, "The new one"), (page.QuerySelector("main a")!.GetAttribute("href"), page.QuerySelector("main a")!.TextContent));
            Assert.Empty(page.QuerySelectorAll("script"));
            // Nothing else names it, but for the page of a person, on which the other name stands.
            var named = $"/{address.TrimEnd('/').Split('/')[^1]}/";
            foreach (var file in site.Files.Where(file => file != path && file.EndsWith(".html", StringComparison.Ordinal) is false && !file.StartsWith("assets/", StringComparison.Ordinal)))
                Assert.DoesNotContain(named, site.Text(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_linked_and_cited_by_its_old_name_is_linked_and_cited_still()
    {
        using var site = TestSite.Built(
            Entry("blaze", "2022", "title: The blaze\naliases: [fire, /entries/flames/, The Great Fire]"),
            Source("gazette-1", "", "title: The Gazette\naliases: [gazette]"),
            Document("people", "john", "title: John Smith\naliases: [/people/jon/, Johnny]"),
            Document("pages", "method", "aliases: [how]"),
            Entry("x", "2023", "people: [Johnny]\nquotes:\n  - {by: Johnny, said: one two three, in: gazette}",
                "[[fire]], [[entries/fire]], [[flames]], [[The Great Fire]], [[jon]], [[people/jon]], [[how]], [[pages/how]], [[gazette]] and [@gazette, p. 3]."));
        Assert.Equal(
            ["entries/blaze", "entries/blaze", "entries/blaze", "entries/blaze", "people/john", "people/john", "pages/method", "pages/method", "sources/gazette-1"],
            site.Page("entries/x/index.html").QuerySelectorAll(".prose a:not([href^='#'])").Select(link => link.GetAttribute("href")!.Replace("../../", "", StringComparison.Ordinal).Replace("/index.html", "", StringComparison.Ordinal)));
        Assert.Equal([0], site.Entry("x").Text.Sources);
        Assert.Single(site.Entry("x").Quotes[0].In);
        // An address that is no name is none on the page, either.
        Assert.Equal(["Johnny"], site.Timeline.Subjects[0].Aliases);
        Assert.Contains("entries/fire/index.html", site.Files);
        Assert.DoesNotContain("entries/the-great-fire/index.html", site.Files);
    }

    [Fact]
    public void What_others_show_of_an_entry_under_its_old_address_they_show_still()
    {
        using var site = PublishedSite.Of(Entry("blaze", "2022", "aliases: [fire]"));
        Assert.Equal("0; url=/some/path/entries/blaze/embed/", site.Page("entries/fire/embed/index.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.DoesNotContain("entries/fire", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fire", "this old address is /entries/fire/, which input/entries/fire.md has; leave it to one of them")]
    [InlineData("/sources/a/", "this old address is /sources/a/, which input/sources/a.md has; leave it to one of them")]
    [InlineData("/people/ada/", "this old address is /people/ada/, which “Ada”, which an entry names, has; leave it to one of them")]
    [InlineData("/periods/2022/", "this old address is /periods/2022/, which a period has; leave it to one of them")]
    [InlineData("draft", "this old address is /entries/draft/, which a draft has; leave it to one of them")]
    [InlineData("other-old", "this old address is /entries/other-old/, which input/entries/fire.md(4,11) has; leave it to one of them")]
    [InlineData("/", "this old address needs the file index.html of the site, and index.html is in its way; take it out")]
    [InlineData("/search/", "this old address needs the file search/index.html of the site, and search/index.html is in its way; take it out")]
    [InlineData("/entries/", "this old address needs the file entries/index.html of the site, and entries/index.html is in its way; take it out")]
    [InlineData("/feed.xml/", "this old address needs the file feed.xml/index.html of the site, and feed.xml is in its way; take it out")]
    [InlineData("/media/a.html", "this old address needs the file media/a.html of the site, and media/a.html/b.txt is in its way; take it out")]
    [InlineData("/Assets/style.css/", "this old address needs the file Assets/style.css/index.html of the site, and assets/style.css is in its way; take it out")]
    public void An_address_that_another_has_is_an_error(string alias, string message)
    {
        using var site = TestSite.With(
            Entry("fire", "2022", "aliases: [other-old]\npeople: [Ada]"), Entry("draft", "2022", "status: draft"), Source("a"), Entry("x", "2022", $"aliases: [\"{alias}\"]"),
            ("media/a.html/b.txt", "x"), ("site.yml", $"title: R\nurl: {Url}\ncards: false\n")).Build();
        var found = site.Diagnostics.Where(found => found.Rule.Code != "AN049").ToArray();
        Assert.Equal(("AN014", "input/entries/x.md", 4, message), Assert.Single(found.Select(found => (found.Rule.Code, found.File, found.At.Line, Shown(found.Message)))));
        Assert.Empty(site.Files);
    }

    [Fact]
    public void Addresses_that_are_one_on_some_systems_are_an_error()
    {
        using var site = TestSite.With(Entry("fire", "2022"), Entry("x", "2022", "aliases: [/entries/Fire/]")).Build();
        Assert.Contains(site.Diagnostics, found => found.Rule.Code == "AN049");
    }

    [Theory]
    [InlineData("https://ex.org/tl/entries/fire/")]
    [InlineData("//ex.org/fire")]
    [InlineData("/../fire/")]
    [InlineData("../fire/")]
    [InlineData("/entries/../fire/")]
    [InlineData("/.annals")]
    [InlineData("/a/.git/")]
    [InlineData("/a//b/")]
    [InlineData("/a\\\\b/")]
    [InlineData("/fire/?p=1")]
    [InlineData("/fire/#top")]
    [InlineData("/con/")]
    [InlineData("/%2e%2e/fire/")]
    [InlineData("/tl/entries/fire/")]
    [InlineData("fire.html")]
    public void What_no_page_can_have_as_an_address_is_an_error(string alias)
    {
        using var site = TestSite.With(Entry("x", "2022", $"aliases: [\"{alias}\"]"), ("site.yml", $"title: R\nurl: {Url}\ncards: false\n")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("AN006", 4), (found.Rule.Code, found.At.Line));
    }

    [Fact]
    public void A_pages_own_address_and_one_said_twice_are_no_fault()
    {
        using var site = TestSite.Built(Entry("fire", "2022", "aliases: [fire, old, /entries/old/]"), Document("people", "ye", "title: Ye\naliases: [ye, Kanye]"));
        Assert.Equal(["entries/old/"], site.Timeline.OldAddresses.Select(old => old.Path));
    }

    [Fact]
    public void An_alias_of_a_draft_leads_nowhere_until_the_draft_is_published()
    {
        using var site = TestSite.Built(Entry("fire", "2022", "aliases: [old]\nstatus: draft"));
        Assert.DoesNotContain("entries/old/index.html", site.Files);
        site.Build(drafts: true);
        Assert.Contains("entries/old/index.html", site.Files);
        site.Build();
        Assert.Empty(site.Diagnostics);
        Assert.DoesNotContain("entries/old/index.html", site.Files);
    }

    [Fact]
    public async Task The_preview_serves_it_as_any_other_page_and_sees_what_is_changed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: R\n");
        folder.Write("input/entries/fire.md", "---\ntitle: Fire\ndate: 2022\naliases: [old]\n---\n");
        using var preview = new RunningPreview(folder.Path);
        Assert.Contains("0; url=../../entries/fire/index.html", await preview.Page("entries/old/"), StringComparison.Ordinal);
        folder.Write("input/entries/fire.md", "---\ntitle: Fire\ndate: 2022\naliases: [older]\n---\n");
        await preview.Shows("entries/older/", "0; url=../../entries/fire/index.html");
        await preview.Lacks("entries/old/");
    }

    [Fact]
    public void A_deployment_has_it_as_any_other_file()
    {
        using var ground = new DeployGround();
        ground.Write("input/entries/fire.md", "---\ntitle: A fire\ndate: 1901\naliases: [blaze, /2019/05/fire.html]\n---\n");
        Assert.Equal(0, ground.Deploy().ExitCode);
        Assert.Superset(new HashSet<string> { "entries/blaze/index.html", "2019/05/fire.html" }, ground.FilesOf().ToHashSet());
    }

    private static string Shown(string message) => System.Text.RegularExpressions.Regex.Replace(message, "/tmp/[^/]+/|[A-Z]:/[^ ]*?/(?=input/)", "");
}
