using Annals.Import.Html;
using Annals.Parse.Markdown;
using CsCheck;

namespace Annals.Tests.Import.Html;

/// <summary>HTML becomes Markdown that shows the same and means nothing else.</summary>
public class HtmlToMarkdownTests
{
    [Theory]
    [InlineData("Plain words", "Plain words")]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("<p>a<br>b</p>", "a\\\nb")]
    [InlineData("a <b>bold </b>and <em>thin</em> end", "a **bold** and *thin* end")]
    [InlineData("<a href=\"https://example.org/?a=1&amp;copy=2\">here</a>", "[here](https://example.org/?a=1\\&copy=2)")]
    [InlineData("<a href=\"mailto:a@example.org\">mail</a>", "[mail](mailto:a@example.org)")]
    [InlineData("<a href=\"javascript:alert(1)\">no</a>", "no")]
    [InlineData("<a href=\"/there\">no</a>", "no")]
    [InlineData("look!<a href=\"https://example.org/a_(b)\">there</a>", "look\\![there](https://example.org/a_%28b%29)")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n- b\n  - c")]
    [InlineData("<ol start=3><li>a<li>b</ol>", "3. a\n4. b")]
    [InlineData("<ul><li>a</ul><ul><li>b</ul>", "- a\n\n+ b")]
    [InlineData("<ul><li><p>a</p><p>b</p><li>c</ul>", "- a\n\n  b\n- c")]
    [InlineData("<blockquote>said<blockquote>again</blockquote></blockquote>after", "> said\n>\n> > again\n\nafter")]
    [InlineData("<h1>Head</h1>text<h4>Next</h4>", "## Head\n\ntext\n\n#### Next")]
    [InlineData("<pre>a\n  ```b\n</pre>", "````\na\n  ```b\n````")]
    [InlineData("use <code>a`b</code>", "use ``a`b``")]
    [InlineData("a<hr>b", "a\n\n***\n\nb")]
    [InlineData("<img src=\"https://example.org/a%20b.jpg\">", "[a b.jpg](https://example.org/a%20b.jpg)")]
    [InlineData("<img alt=\"A dog\" src=\"https://example.org/x\">", "[A dog](https://example.org/x)")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "a b\n\nc")]
    [InlineData("1. no list", "1\\. no list")]
    [InlineData("- no list", "\\- no list")]
    [InlineData("[[x]] [@y] {==z==}{&gt;&gt;n&lt;&lt;} www.example.org", "\\[\\[x\\]\\] \\[\\@y\\] \\{\\=\\=z\\=\\=\\}\\{\\>\\>n\\<\\<\\} www\\.example.org")]
    public void Each_element_has_its_Markdown(string html, string markdown) => Assert.Equal(markdown, HtmlToMarkdown.Convert(html).Markdown);

    [Theory]
    [InlineData("<p>One &amp; <strong>two</strong> <em>three</em></p>")]
    [InlineData("<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>")]
    [InlineData("<p>x</p>\n<blockquote>\n<p>y</p>\n</blockquote>\n<ol>\n<li>z</li>\n</ol>")]
    [InlineData("<pre><code>a\n\nb\n</code></pre>")]
    [InlineData("<p><strong>“a”</strong> <em>(b)</em>, <code>c</code></p>")]
    public void What_Markdown_can_say_comes_back_as_it_was(string html) => Assert.Equal(html, Shown(HtmlToMarkdown.Convert(html).Markdown).Trim());

    [Fact]
    public void What_is_left_out_is_named()
    {
        var text = HtmlToMarkdown.Convert("<script>x</script>a<iframe src=x></iframe><script>y</script>");
        Assert.Equal("a", text.Markdown);
        Assert.Equal(["script", "iframe"], text.LeftOut);
    }

    [Fact]
    public void Relative_addresses_are_taken_from_the_page() => Assert.Equal(
        "[a](https://example.org/b/c)", HtmlToMarkdown.Convert("<a href=c>a</a>", new Uri("https://example.org/b/")).Markdown);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<blockquote>")]
    [InlineData("<ul><li>")]
    [InlineData("<b><i>")]
    [InlineData("<a href=https://example.org><table><td>")]
    public void Ten_thousand_levels_are_survived(string tags)
    {
        var text = HtmlToMarkdown.Convert(string.Concat(Enumerable.Repeat(tags, 10_000)) + "deep");
        Assert.Contains("deep", Shown(text.Markdown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<span>a</span>")]
    [InlineData("<b> </b><i> </i>")]
    [InlineData("a<br>")]
    [InlineData("<p>a")]
    [InlineData("<b>a</b> <i>b</i> ")]
    [InlineData("<ul><li>a</ul>")]
    public void A_hundred_thousand_side_by_side_are_survived(string html) =>
        Assert.Contains("end", HtmlToMarkdown.Convert(string.Concat(Enumerable.Repeat(html, 100_000)) + "end").Markdown, StringComparison.Ordinal);

    [Fact]
    public void What_nests_even_deeper_loses_its_tags()
    {
        var text = HtmlToMarkdown.Convert(string.Concat(Enumerable.Repeat("<div>", 50_000)) + "deep");
        Assert.Equal("deep", text.Markdown);
        Assert.NotEmpty(text.LeftOut);
    }

    [Fact]
    public void No_words_become_a_notation_and_no_letter_of_them_is_lost()
    {
        var words = OneOf("a", "B7", " ", " ", "  \n", "-", "1.", "2)", "+", "#", "=", "*", "**", "_", "`", "```", "~~~", "[", "]", "[[x]]", "[@y]", "(", ")",
            "{==", "==}", "{>>", "<<}", "!", "|", "\\", "http", "https://example.org", ":", "//", "www.", "@", "&", ">", "<", "“", "é", "\u00a0", "😀", "---", ":-", "mailto:x");
        var tags = OneOf("<b>", "</b>", "<i>", "</i>", "<p>", "</p>", "<br>", "<ul>", "<li>", "</ul>", "<ol start=7>", "</ol>", "<blockquote>", "</blockquote>",
            "<code>", "</code>", "<a href='https://example.org/x|y?a=[b]&lt=(c)'>", "</a>", "<h3>", "</h3>", "<pre>", "</pre>", "<hr>", "<table><tr><td>", "</table>", "<img src=https://example.org/p.png alt='[@z]'>");
        Gen.Frequency((3, words.Select(word => word.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal))), (2, tags))
            .Array[0, 25].Select(string.Concat).Sample(html =>
        {
            var markdown = HtmlToMarkdown.Convert(html).Markdown;
            var shown = Shown(markdown);
            // What both show, as a reader sees it without spaces.
            Assert.Equal(Letters(html), Letters(shown));
        }, iter: 5_000);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Letters(string html) => string.Concat(HtmlToMarkdown.Plain(html.Replace("<img src=https://example.org/p.png alt='[@z]'>", "[@z]", StringComparison.Ordinal)).Where(letter => !char.IsWhiteSpace(letter)));

    private static string Shown(string markdown)
    {
        var diagnostics = new Reporting.Diagnostics();
        var body = ProseParser.Parse("x.md", markdown, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Empty(body.Marks);
        return body.Markup.Replace(" rel=\"external\"", "", StringComparison.Ordinal);
    }
}
