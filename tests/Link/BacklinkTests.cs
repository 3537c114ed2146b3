using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>A page lists the pages that link to it.</summary>
public class BacklinkTests
{
    [Theory]
    [InlineData("entries", "../../entries/linking/index.html")]
    [InlineData("sources", "../../sources/linking/index.html")]
    [InlineData("pages", "../../pages/linking/index.html")]
    [InlineData("people", "../../people/linking/index.html")]
    [InlineData("tags", "../../tags/linking/index.html")]
    public void Every_kind_of_page_that_links_is_listed_on_the_page_linked_to(string folder, string address)
    {
        var linking = folder == "entries" ? Entry("linking", "1850", "", "See [[meant]].") : Document(folder, "linking", "", "See [[meant]].");
        using var site = TestSite.Built(linking, Entry("meant", "1849"), Entry("other", "1851"));
        Assert.Equal([address], LinkedFrom(site, "entries/meant/index.html"));
        Assert.Empty(LinkedFrom(site, "entries/other/index.html"));
    }

    [Theory]
    [InlineData("sources/meant")]
    [InlineData("pages/meant")]
    [InlineData("people/meant")]
    public void Every_kind_of_page_lists_who_links_to_it(string meant)
    {
        using var site = TestSite.Built(Entry("linking", "1850", "", $"See [[{meant}]]."), Document(meant[..meant.IndexOf('/')], "meant"));
        Assert.Contains("../../entries/linking/index.html",
            site.Page(meant + "/index.html").QuerySelectorAll("main ol a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_link_in_a_note_counts()
    {
        using var site = TestSite.Built(Entry("linking", "1850", "", "A {==word==}{>>But see [[meant]].<<}."), Entry("meant", "1849"));
        Assert.Equal(["../../entries/linking/index.html"], LinkedFrom(site, "entries/meant/index.html"));
    }

    [Fact]
    public void A_link_by_an_alias_counts_for_the_page_that_has_it()
    {
        using var site = TestSite.Built(
            Entry("linking", "1850", "", "See [[The Countess]]."),
            Document("people", "ada", "title: Ada\naliases: [The Countess]"));
        Assert.Equal(["entries/linking/"], site.Timeline.Backlinks.Single(page => page.Key.Slug == "ada").Value.Select(page => page.Permalink.Address));
    }

    [Fact]
    public void A_page_is_listed_once_and_never_on_itself()
    {
        using var site = TestSite.Built(
            Entry("linking", "1850", "", "See [[meant]], [[meant|again]] and [[linking|here]]."),
            Entry("meant", "1849"));
        Assert.Equal(["../../entries/linking/index.html"], LinkedFrom(site, "entries/meant/index.html"));
        Assert.Empty(LinkedFrom(site, "entries/linking/index.html"));
    }

    [Fact]
    public void Entries_are_listed_in_the_order_of_time_and_other_pages_behind_them()
    {
        using var site = TestSite.Built(
            Document("pages", "a-page", "", "[[meant]]"), Source("b", "", "", "[[meant]]"),
            Entry("x", "1852", "", "[[meant]]"), Entry("z", "1850", "", "[[meant]]"), Entry("y", "1851", "", "[[meant]]"),
            Entry("meant", "1849"));
        Assert.Equal(["z", "y", "x", "b", "a-page"],
            LinkedFrom(site, "entries/meant/index.html").Select(address => address.Split('/')[^2]));
    }

    private static string[] LinkedFrom(TestSite site, string page) =>
        [.. site.Page(page).QuerySelectorAll("section[aria-labelledby=_backlinks] li a[href]").Select(link => link.GetAttribute("href")!)];
}
