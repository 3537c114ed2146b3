using Annals.Parse.Markdown;
using Annals.Quotations;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Comments of HTML and of Obsidian: they go nowhere, and one that does not end is an error.</summary>
public class PrivateTextTests
{
    [Theory]
    [InlineData("The wall fell. <!-- SECRET --> It stood.", "<p>The wall fell. It stood.</p>\n")]
    [InlineData("The wall fell. %%SECRET%% It stood.", "<p>The wall fell. It stood.</p>\n")]
    [InlineData("The wall%%SECRET%% fell.", "<p>The wall fell.</p>\n")]
    [InlineData("The wall <!-- SECRET\nSECRET --> fell.", "<p>The wall fell.</p>\n")]
    [InlineData("The wall %%SECRET\n%% fell.", "<p>The wall fell.</p>\n")]
    [InlineData("One\n\n<!-- SECRET -->\n\nTwo", "<p>One</p>\n<p>Two</p>\n")]
    [InlineData("One\n\n<!--\nSECRET\n\n- SECRET\n\n```\nSECRET\n-->\n\nTwo", "<p>One</p>\n<p>Two</p>\n")]
    [InlineData("One\n%%\nSECRET\n\n## SECRET\n\n[^1]: SECRET\n%%\nTwo", "<p>One</p>\n<p>Two</p>\n")]
    [InlineData("<!-- SECRET\nSECRET --> Two", "<p>Two</p>\n")]
    [InlineData("<!-- SECRET -->Two", "<p>Two</p>\n")]
    [InlineData("%%SECRET%% <!-- SECRET -->", "")]
    [InlineData("%%SECRET%% <!-- SECRET\n\nSECRET\n-->- Two", "<ul>\n<li>Two</li>\n</ul>\n")]
    [InlineData("> One\n> %%\n> SECRET\n>\n> SECRET\n> %%\n>\n> Two", "<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>\n")]
    [InlineData("- One <!-- SECRET -->\n- <!-- SECRET -->\n- Two", "<ul>\n<li>One </li>\n<li></li>\n<li>Two</li>\n</ul>\n")]
    [InlineData("**One %%SECRET * SECRET%% two**", "<p><strong>One two</strong></p>\n")]
    [InlineData("[[x|words <!-- SECRET -->]] and [words %%SECRET%%](media/a.pdf)", "<p> and <a href=\"\">words </a></p>\n")]
    [InlineData("![alt %%SECRET%%](media/a.jpg \"t\")", "<figure><img loading=\"lazy\" src=\"\" alt=\"alt \"></figure>\n")]
    [InlineData("[a](https://example.org \"one %%SECRET%% two\") ![b](media/a.jpg 'one <!-- SECRET -->')", "<p><a rel=\"external\" href=\"https://example.org\" title=\"one two\">a</a> <img loading=\"lazy\" src=\"\" alt=\"b\" title=\"one \"></p>\n")]
    [InlineData("[a][b] 100 %\n\n[b]: https://example.org \"%%SECRET%%\"", "<p><a rel=\"external\" href=\"https://example.org\">a</a> 100 %</p>\n")]
    [InlineData("{==One %%SECRET%%==}{>>Two <!-- SECRET --><<}", "<div class=\"annotated\">\n<p><mark id=\"words_1\">One </mark></p>\n</div>\n")]
    [InlineData("<!--> One <!---> two", "<p>One two</p>\n")]
    [InlineData("`<!-- code -->` and `%%code%%`", "<p><code>&lt;!-- code --&gt;</code> and <code>%%code%%</code></p>\n")]
    [InlineData("    %%code%%", "<pre><code>%%code%%\n</code></pre>\n")]
    [InlineData("```\n<!-- code -->\n```", "<pre><code>&lt;!-- code --&gt;\n</code></pre>\n")]
    [InlineData("\\<!-- text --> \\%\\% text 100% 5 % 6", "<p>&lt;!-- text --&gt; %% text 100% 5 % 6</p>\n")]
    [InlineData("https://example.org/a%%20b", "<p><a href=\"https://example.org/a%%20b\" rel=\"external\">https://example.org/a%%20b</a></p>\n", true)]
    public void Goes_nowhere(string markdown, string html, bool isAddress = false)
    {
        var diagnostics = new Annals.Reporting.Diagnostics();
        var body = ProseParser.Parse("x.md", markdown, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Empty(body.NearMisses);
        if (!isAddress) Assert.Equal(html, body.Markup);
        else Assert.Contains("%%20b</a>", body.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", string.Join("", body.Annotations.Select(note => note.Note.Markup).Concat(body.AllMarks.Select(mark => mark.ToString()))), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_in_no_file_that_is_made()
    {
        using var site = TestSite.With(
            Source("a"), Words("a", "She said the bridge had been closed since the morning."),
            Entry("x", "2022", "", "She said “the bridge had <!-- zzsecret --> been closed since” %%zzsecret%% [@a, p. 3 <!-- zzsecret -->].[^1]\n\n%%\nzzsecret\n%%\n\n[^1]: A note <!-- zzsecret -->.\n"),
            Document("pages", "p", "", "<!-- zzsecret -->\nText\n")).Build("https://example.org");
        Assert.Empty(site.Diagnostics);
        Assert.Equal(QuotationStatus.Verbatim, Assert.Single(site.Timeline.Verifications).Status);
        foreach (var file in site.Files) Assert.DoesNotContain("zzsecret", site.Text(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text <!-- SECRET", "1:6 AN107")]
    [InlineData("Text %%SECRET\n\nmore", "1:6 AN107")]
    [InlineData("<!-- SECRET\n\nSECRET", "1:1 AN107")]
    [InlineData("%%\nSECRET", "1:1 AN107")]
    [InlineData("> %% SECRET\n\n%% text", "1:3 AN107, 3:1 AN107")]
    [InlineData("Words [@a, p. 3 <!-- SECRET]", "1:17 AN107")]
    [InlineData("Words [[x|words %%SECRET]]", "1:17 AN107")]
    [InlineData("| a |\n| --- |\n| b %%SECRET |\n", "3:5 AN107")]
    [InlineData("Text[^1]\n\n[^1]: Note %%SECRET", "3:12 AN107")]
    public void That_does_not_end_is_an_error_and_not_shown(string markdown, string says)
    {
        var diagnostics = new Annals.Reporting.Diagnostics();
        var body = ProseParser.Parse("x.md", markdown, diagnostics);
        Assert.Equal(says, string.Join(", ", diagnostics.Sorted().Select(found => $"{found.At.Line}:{found.At.Column} {found.Rule.Code}")));
        Assert.DoesNotContain("SECRET", body.Markup + string.Join("", body.AllMarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>\n<p>Text</p>\n</div>", "1:1 <div>, 2:1 <p>")]
    [InlineData("<a name=\"x\"></a> </b> <img src=\"x\"/>", "1:1 <a name=\"x\">, 1:18 </b>, 1:23 <img src=\"x\"/>")]
    [InlineData("## The <i>word</i>", "1:8 <i>")]
    [InlineData("A {==claim==}{>>note <u>x</u><<}.", "1:22 <u>")]
    [InlineData("Text[^1]\n\n[^1]: A <u>x</u>.", "3:9 <u>")]
    [InlineData("a <b, 1 < 2 > 0, <https://example.org/>, <a@example.org>, `<b>`, \\<b>, &lt;b>, i <3 you", "")]
    public void Html_is_a_warning_once_an_element(string markdown, string says) =>
        Assert.Equal(says, string.Join(", ", ProseParser.Parse("x.md", markdown, new Annals.Reporting.Diagnostics()).NearMisses.Select(miss => $"{miss.At.Line}:{miss.At.Column} {miss.Written}")));
}
