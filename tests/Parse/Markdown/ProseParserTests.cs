using System.Text;
using Annals.Parse.Markdown;

namespace Annals.Tests.Parse.Markdown;

/// <summary>A text's HTML depends on the text alone, though one renderer serves many.</summary>
public class ProseParserTests
{
    [Theory]
    [InlineData("## A heading")]
    [InlineData("{==words==}{>>note<<}")]
    [InlineData("```\ncode")]
    [InlineData("![a](media/a.jpg)")]
    public void The_text_before_leaves_no_trace(string before)
    {
        // On one thread the same renderer is taken again.
        Html(before);
        Assert.Equal("<p>words</p>\n", Html("words"));
    }

    [Theory]
    [InlineData("words [@a]", "<p>words\u00A0</p>\n")]
    [InlineData("words\n[@a]. More", "<p>words\u00A0. More</p>\n")]
    [InlineData("words\n[@a]\nmore", "<p>words\u00A0\nmore</p>\n")]
    [InlineData("[@a] [@b]", "<p>\u00A0</p>\n")]
    [InlineData("*words* [@a]", "<p><em>words</em>\u00A0</p>\n")]
    [InlineData("words[@a] and", "<p>words and</p>\n")]
    [InlineData("words  \n[@a]", "<p>words<br />\n</p>\n")]
    [InlineData("words\n\n[@a]", "<p>words</p>\n<p></p>\n")]
    [InlineData("![of [@a]](media/a.jpg)", "<figure><img loading=\"lazy\" src=\"\" alt=\"of \"></figure>\n")]
    public void A_citation_stays_on_the_line_of_the_words_before_it(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("[[a]] ö [[b]]", "<p>", "<p> ö ")]
    [InlineData("火事 [@a] 🔥[[b]]", "<p>火事\u00A0", "<p>火事\u00A0 🔥")]
    [InlineData("&#233;[[a]] word [@b]", "<p>é", "<p>é word\u00A0")]
    public void A_mark_stands_at_its_byte(string markdown, params string[] before)
    {
        var body = ProseParser.Parse("x.md", markdown, new Reporting.Diagnostics());
        Assert.Equal(before, body.Marks.Select(mark => Encoding.UTF8.GetString(body.Html.AsSpan()[..mark.Offset])));
    }

    // Before and behind words of Chinese, Japanese and Korean no blank tells an opening sign from a closing one.
    [Theory]
    [InlineData("彼は**「中止する。」**と言った。", "<p>彼は<strong>「中止する。」</strong>と言った。</p>\n")]
    [InlineData("**重要：**翌日に**撤回した。**そして終わった。", "<p><strong>重要：</strong>翌日に<strong>撤回した。</strong>そして終わった。</p>\n")]
    [InlineData("他说*“取消。”*然后~~「走了」~~了。", "<p>他说<em>“取消。”</em>然后<del>「走了」</del>了。</p>\n")]
    [InlineData("그는 **“중단한다.”**라고 말했다.", "<p>그는 <strong>“중단한다.”</strong>라고 말했다.</p>\n")]
    [InlineData("He said **“Stop.”**and 2 ** 3 ** 4", "<p>He said **“Stop.”**and 2 ** 3 ** 4</p>\n")]
    public void Emphasis_needs_no_blank_in_scripts_without_them(string markdown, string html) =>
        Assert.Equal(html, Html(markdown).Replace("&quot;", "\"", StringComparison.Ordinal));

    private static string Html(string markdown) => ProseParser.Parse("x.md", markdown, new Reporting.Diagnostics()).Markup;
}
