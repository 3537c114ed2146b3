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
    public void A_quotation_is_in_the_language_of_the_source_that_prints_it()
    {
        using var site = TestSite.Built(
            Source("de", "1850", "language: de"), Source("de-too", "1850", "language: DE"), Source("fr", "1850", "language: fr"),
            Source("en", "1850", "language: en"), Source("unsaid", "1850"),
            Entry("e", "1850", """
                language: ar
                quotes:
                  - {by: A, said: Es brennt, in: [de, de-too, unsaid]}
                  - {by: B, said: Non, in: [fr, de]}
                  - {by: C, said: No, in: en}
                  - {by: D, said: Well, in: unsaid}
                """));
        (string?, string?)[] expected = [("de", "ltr"), (null, null), (null, null), (null, null)];
        foreach (var page in new[] { "entries/e/index.html", "statements/index.html" })
            Assert.Equal(expected, site.Page(page).QuerySelectorAll("blockquote").Select(Language));
        Assert.Equal(expected, site.Page("print/index.html").QuerySelectorAll(".said q").Select(Language));
    }

    [Fact]
    public void Versions_of_a_statement_have_each_their_language_and_what_the_interface_says_of_them_its_own()
    {
        using var site = TestSite.Built(
            Source("s", "1850", "language: fr"), Source("t", "1850", "language: fr"),
            Entry("e", "1850", "quotes: [{by: A, said: le feu a pris dans la cave, in: s}, {by: A, said: le feu a pris dans la cuisine, in: t}]"));
        var page = site.Page("entries/e/index.html");
        Assert.Equal([("fr", "ltr"), ("fr", "ltr")], page.QuerySelectorAll(".versions q").Select(words => Language(words.ParentElement!)));
        Assert.All(page.QuerySelectorAll(".versions q .hidden"), words => Assert.Equal(("en", "ltr"), Language(words)));
        Assert.NotEmpty(page.QuerySelectorAll(".versions q .hidden"));
    }

    [Fact]
    public void What_is_said_of_a_picture_is_in_the_language_of_the_entry()
    {
        using var site = TestSite.Built(
            ("media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            Entry("e", "1850", "language: ar\nimage: {src: media/a.svg, alt: حريق, caption: الحريق, credit: A library}\nmedia: {url: https://example.org/, caption: فيلم, alt: صور}"));
        var page = site.Page("entries/e/index.html");
        foreach (var place in new[] { ".picture img", ".picture figcaption span", ".elsewhere a", ".elsewhere p:not(.byline):nth-of-type(2)" })
            Assert.Equal(("ar", "rtl"), Language(page.QuerySelector(place)!));
        Assert.Equal((null, null), Language(page.QuerySelector(".credit")!));
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
