using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary><c>[^1]</c>: notes at the end of the text, apart from references, that lead both ways.</summary>
public class FootnoteTests
{
    private const string Text = "The wall fell.[^wall] Again.[^wall] Nobody was hurt [^1] [@a].\n\n[^1]: See [[y|the other]] [@b, p. 3].\n\n[^wall]: Harbour report,\n    page *3*.\n\n    A second paragraph.\n\nMore text.\n";

    [Fact]
    public void Stand_behind_the_text_in_the_order_in_which_it_refers_to_them()
    {
        using var site = Site(Text);
        Assert.Empty(site.Diagnostics);
        var prose = site.Page("entries/x/index.html").QuerySelector(".prose")!;
        Assert.Equal(["*1", "*1", "*2"], prose.QuerySelectorAll(".footnote-sign").Select(sign => sign.TextContent));
        var list = prose.Children[^1];
        Assert.Equal(("ul", "Footnotes"), (list.LocalName, list.GetAttribute("aria-label")));
        Assert.Equal(2, list.Children.Length);
        Assert.Equal(["*1 Harbour report,\npage 3.", "A second paragraph."], list.Children[0].QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
        Assert.StartsWith("*2 See the other", list.Children[1].TextContent, StringComparison.Ordinal);
        // References are numbered down the page, and the footnotes stand last.
        Assert.Equal(["1", "2"], prose.QuerySelectorAll(".cite a").Select(sign => sign.TextContent));
        Assert.Equal("2", list.QuerySelector(".cite a")!.TextContent);
    }

    [Fact]
    public void Lead_both_ways()
    {
        using var site = Site(Text);
        var page = site.Page("entries/x/index.html");
        foreach (var link in page.QuerySelectorAll(".footnote-sign a, a.footnote-back")) Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
        Assert.Equal(["#footnoted_1_1", "#footnoted_1_2", "#footnoted_2_1"], page.QuerySelectorAll("a.footnote-back").Select(link => link.GetAttribute("href")));
        Assert.Equal("Footnote 1", page.QuerySelector(".footnote-sign a")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Are_in_print_feeds_data_and_search_and_link_back()
    {
        using var site = Site(Text);
        site.Build("https://example.org");
        var printed = site.Page("print/index.html").QuerySelector("article.printed .prose")!;
        Assert.Contains("Harbour report", printed.TextContent, StringComparison.Ordinal);
        Assert.Empty(printed.QuerySelectorAll("[id], a[href^='#']"));
        Assert.Contains("*1", printed.TextContent, StringComparison.Ordinal);
        foreach (var feed in site.Files.Where(file => file.EndsWith(".atom", StringComparison.Ordinal) || file.EndsWith("feed.json", StringComparison.Ordinal) || file.EndsWith("feed.xml", StringComparison.Ordinal)))
            Assert.Contains("Harbour report", site.Text(feed), StringComparison.Ordinal);
        var data = site.Text("data/annotations.jsonld");
        Assert.Contains("Harbour report,\\npage 3.", data, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"footnoted_1_1\"", data, StringComparison.Ordinal);
        Assert.Contains(site.Page("entries/y/index.html").QuerySelectorAll("a"), link => link.TextContent == "X");
    }

    [Fact]
    public void Hold_quotations_that_are_verified()
    {
        using var site = TestSite.With(
            Source("a"), Words("a", "She said the bridge had been closed since the morning of that day."),
            Entry("x", "2022", "", "Text.[^1] And “the bridge had been closed since the evening of that day”.[^2] [@a]\n\n[^1]: She said “the bridge had been opened since the morning of that day” [@a].\n\n[^2]: So it is.\n")).Build();
        Assert.Equal(["AN044", "AN044"], site.Diagnostics.Select(found => found.Rule.Code));
    }

    [Theory]
    [InlineData("Text[^1]\n[^1]: Words.")]
    [InlineData("Text[^1]\n\n[^1]: Words.\n[^2]: Others.\n\nAnd[^2]")]
    [InlineData("Text[^1]\n\n[^1]: Words[^2].\n[^2]: Others[^1].")]
    [InlineData("> Text[^1]\n\n[^1]: - a list\n    - of words")]
    [InlineData("| a |\n| --- |\n| Text[^1] |\n\n[^1]: Words.")]
    [InlineData("A {==claim==}{>>with a note[^1]<<}.\n\n[^1]: Words.")]
    [InlineData("`[^1]` and \\[^1] and [\\^1]")]
    [InlineData("    [^1]: code")]
    public void Without_a_word(string markdown)
    {
        using var site = Site(markdown);
        Assert.Empty(site.Diagnostics);
    }

    [Theory]
    [InlineData("Text [^1].", "1:6 AN105")]
    [InlineData("Text\n\n[^1]: Words.", "3:1 AN106")]
    [InlineData("Text\n\n[^1]: Words[^1].", "3:1 AN106")]
    [InlineData("Text[^1]\n\n[^1]:\n", "3:1 AN105")]
    [InlineData("Text[^a]\n\n[^a]: A.\n\n[^A]: B.\n", "5:1 AN105")]
    [InlineData("- Text[^1]\n\n  [^1]: Words.", "1:7 AN105")]
    [InlineData("> Text[^1]\n>\n> [^1]: https://example.org/", "1:7 AN105")]
    [InlineData("Text[^1]\n\n[^1]: A {==claim==}{>>with a note<<}.", "3:20 AN016")]
    [InlineData("Text[^1]\n\n[^1]: [[nowhere]] [@nobody].", "3:7 AN011, 3:20 AN013")]
    public void What_is_wrong_is_said(string markdown, string says)
    {
        using var site = Site(markdown);
        Assert.Equal(says, string.Join(", ", site.Diagnostics.Select(found => $"{found.At.Line - 4}:{found.At.Column} {found.Rule.Code}")));
    }

    private static TestSite Site(string body) => TestSite.With(
        Source("a"), Source("b"), Entry("x", "2022", "title: X\n", body), Entry("y", "2022", "title: Y")).Build();
}
