using Annals.Import.Html;
using Annals.Read.Html;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>Markup that a parser takes the square of is given up while it is read, and said.</summary>
public class BoundedPageTests
{
    private const string Article = "<!doctype html><title>T</title><article><h1>A headline of it</h1><p>One two three four five six seven eight nine ten.</p>";

    public static TheoryData<string, string> TooMuch => new()
    {
        { Repeat("<div>", 20_000), "AN021" },
        { Repeat("<div></x>", 20_000), "AN021" },
        { Repeat("<span></div>", 20_000), "AN021" },
        { Repeat("<span><div></span>", 20_000), "AN021" },
        { Repeat("<b>", 20_000), "AN021" },
        { Repeat("<ul><li>", 20_000), "AN021" },
        { Repeat("<a><div></a>", 20_000), "AN021" },
        { "<table>" + Repeat("a<b>", 20_000), "AN021" },
        { Repeat("<svg>", 20_000), "AN021" },
        { "<p>" + string.Concat(Enumerable.Range(0, 100).Select(number => $"<b class={number}>")) + Repeat("<p>a", 20_000), "AN024" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void A_saved_page_has_a_diagnostic(string html, string code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("page.html", Article + html);
        var import = AnnalsCommand.Run(folder.Path, "import", "page.html");
        Assert.Equal(1, import.ExitCode);
        Assert.Contains($"error {code}: elements ", import.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["input/sources"]));

        var verify = AnnalsCommand.Run(folder.Path, "verify", "--clippings", ".");
        Assert.Contains($"error {code}: elements ", verify.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void The_text_of_a_slide_loses_its_markup_alone(string html, string code)
    {
        var text = HtmlToMarkdown.Convert("The words." + html);
        Assert.StartsWith("The words.", text.Markdown, StringComparison.Ordinal);
        Assert.Contains("markup that nests too deeply", text.LeftOut);
        Assert.NotEmpty(code);
    }

    [Fact]
    public void What_somebody_wrote_is_far_below()
    {
        var html = Article + Repeat("<div>", 200) + Repeat("<p>A <b>word</b> of <a href=x>it</a><br>", 20_000);
        var tree = HtmlTree.Parse(html);
        Assert.Equal(20_001, tree.Document.QuerySelectorAll("p").Length);
        Assert.InRange(tree.Depth, 200, 210);
    }

    [Fact]
    public void The_place_is_where_it_was_given_up()
    {
        var fault = Assert.Throws<TooMuchException>(() => HtmlTree.Parse("<p>a\n" + Repeat("<div>\n", 1_000)));
        Assert.InRange(fault.At.Line, 490, 505);
        Assert.Equal(1, fault.At.Column);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
