using AngleSharp.Dom;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Passages of a text that are in another language than the text.</summary>
public class PassageLanguageTests
{
    private static readonly (string Path, string Text)[] Sources =
    [
        Source("ar", "1850", "title: الخبر\nlanguage: ar"),
        Source("de", "1850", "title: Der Brand\nlanguage: de"),
        Source("en", "1850", "title: The fire\nlanguage: en"),
        Source("none", "1850", "title: A letter"),
    ];

    [Theory]
    [InlineData("::: {lang=ar}\nنص\n:::", "ar", "rtl")]
    [InlineData("::: {lang=\"pt-BR\"}\nTexto\n\n- um\n:::", "pt-BR", "ltr")]
    [InlineData(":::: {lang=ar} ::::\nنص\n::::", "ar", "rtl")]
    [InlineData(":::{ lang='ar' }\n> نص\n:::", "ar", "rtl")]
    public void A_block_between_colons_says_its_language(string text, string language, string direction)
    {
        using var site = PublishedSite.Of(Entry("e", "1850", "", text));
        foreach (var page in new[] { site.Page("entries/e/index.html"), site.Page("print/index.html") })
            Assert.Equal((language, direction), Language(page.QuerySelector("div[lang]")!));
        Assert.Contains($"lang=\"{language}\"", System.Net.WebUtility.HtmlDecode(site.Text("feed.xml")), StringComparison.Ordinal);
        Assert.DoesNotContain(":::", site.Text("entries/e/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_has_notes_links_and_citations_as_other_text_has()
    {
        using var site = TestSite.Built([.. Sources, Entry("e", "1850", "", "::: {lang=ar}\n{==نص==}{>>a note<<} [[f]] [@ar]\n:::"), Entry("f", "1851")]);
        var passage = site.Page("entries/e/index.html").QuerySelector("div[lang=ar]")!;
        Assert.NotNull(passage.QuerySelector("mark"));
        Assert.NotNull(passage.QuerySelector("a[href$='f/index.html']"));
        Assert.NotNull(passage.QuerySelector("sup a"));
    }

    [Theory]
    [InlineData("> نص [@ar]", "ar", "rtl")]
    [InlineData("> Es brannte.\n>\n> — Ada [@de, p. 3]", "de", "ltr")]
    [InlineData("- > Es brannte. [@de; @de, p. 4]", "de", "ltr")]
    [InlineData("> The words. [@en]", null, null)]
    [InlineData("> Words. [@none]", null, null)]
    [InlineData("> Words. [@de; @ar]", null, null)]
    [InlineData("> Words [@de] and what follows.", null, null)]
    [InlineData("> Words.", null, null)]
    public void A_block_quotation_is_in_the_language_of_its_source(string text, string? language, string? direction)
    {
        using var site = TestSite.Built([.. Sources, Entry("e", "1850", "", text)]);
        Assert.Equal((language, direction), Language(site.Page("entries/e/index.html").QuerySelector("article blockquote")!));
    }

    [Theory]
    [InlineData("ar", null)]
    [InlineData("de", "de")]
    [InlineData("en", "en")]
    public void Within_a_text_of_another_language_it_is_said_where_it_differs_from_that(string source, string? language)
    {
        using var site = TestSite.Built([.. Sources, Entry("e", "1850", "language: ar", $"> Words. [@{source}]")]);
        Assert.Equal(language, site.Page("entries/e/index.html").QuerySelector("article blockquote")!.GetAttribute("lang"));
    }

    [Fact]
    public void An_import_writes_colons_as_the_text_that_they_are()
    {
        using var timeline = ImportedTimeline.Of("t.json", """{"events": [{"start_date": {"year": 1901}, "text": {"headline": "A", "text": "<p>::: note</p><p>b</p>"}}]}""");
        timeline.AssertSound();
        Assert.Contains("\\:", timeline["entries/a.md"], StringComparison.Ordinal);
    }

    private static (string?, string?) Language(IElement element) => (element.GetAttribute("lang"), element.GetAttribute("dir"));
}
