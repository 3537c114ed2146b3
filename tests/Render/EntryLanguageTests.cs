using AngleSharp.Dom;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Words in another language than the site's.</summary>
public class EntryLanguageTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        Entry("e", "1850-03-05", "title: الحريق\nsummary: احترق المستودع\nlanguage: ar\npeople: [Ada, Bertha]", "{==نص==}{>>caveat: ملاحظة<<} [@s]"),
        Entry("f", "1851", "people: [Bertha, Ada]", "See [[e]] and [@t]."),
        Entry("g", "1853", "tags: [x]"),
        Source("s", "1850", "title: Der Brand\nlanguage: de"),
        Source("t", "1852", "title: A letter, untitled\nlanguage: de\ninferred: [title]"),
    ];

    [Fact]
    public void The_words_of_the_author_say_their_language_and_those_of_the_interface_theirs()
    {
        using var site = TestSite.Built(Files);
        var page = site.Page("entries/e/index.html");
        foreach (var written in new[] { "h1", ".lede", ".prose" })
            Assert.Equal(("ar", "rtl"), Language(page.QuerySelector("article " + written)!));
        Assert.Equal(("en", "ltr"), Language(page.QuerySelector(".note-kind")!));
        Assert.Equal(("en", "ltr"), Language(page.DocumentElement));
        Assert.Equal((null, null), Language(page.QuerySelector("article")!));
    }

    [Fact]
    public void A_title_says_its_language_wherever_it_stands()
    {
        using var site = TestSite.Built(Files);
        Assert.Equal(("ar", "rtl"), Language(Link(site.Page("index.html"), ".headline a")));
        Assert.Equal(("ar", "rtl"), Language(Link(site.Page("people/ada/index.html"), ".headline a")));
        var other = site.Page("entries/f/index.html");
        foreach (var place in new[] { ".prose a", ".related a", ".neighbours .whole a", ".chains ul a" })
            Assert.Equal(("ar", "rtl"), Language(Link(other, place)));
        Assert.Equal(("de", "ltr"), Language(site.Page("entries/e/index.html").QuerySelector(".references a")!));
        Assert.Contains("lang=\\\"ar\\\"", site.Text("search/pages/0.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_an_editor_made_up_is_in_the_language_of_the_site()
    {
        using var site = TestSite.Built(Files);
        Assert.Equal((null, null), Language(site.Page("sources/t/index.html").QuerySelector("h1")!));
        Assert.Equal(("de", "ltr"), Language(site.Page("sources/s/index.html").QuerySelector("h1")!));
    }

    [Fact]
    public void The_language_of_the_site_is_not_said_again()
    {
        using var site = TestSite.Built(Entry("e", "1850", "language: en"));
        Assert.Single(site.Page("entries/e/index.html").QuerySelectorAll("[lang]"));
    }

    private static IElement Link(IDocument page, string selector) =>
        page.QuerySelectorAll(selector).First(link => link.TextContent == "الحريق");

    private static (string?, string?) Language(IElement element) => (element.GetAttribute("lang"), element.GetAttribute("dir"));
}
