using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Parse;

/// <summary>What the fuzzer of <c>tests/Fuzz</c> found in texts of an entry, each as short as it is.</summary>
public class FoundByFuzzingTests
{
    [Theory]
    [InlineData("{>><<}")]
    [InlineData("Text {>>a note<<}")]
    [InlineData("> {>>a note<<}\n\n{==a==}{>>b<<}")]
    public void A_note_without_words_is_an_error_and_the_pages_can_be_made_all_the_same(string body)
    {
        using var site = Written(body);
        Assert.Contains(site.Diagnostics, found => found.Rule == Rules.BadAnnotation);
        var pages = Annals.Build.Render(site.Timeline, new Reporting.Diagnostics()).Pages;
        foreach (var page in pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal) || page.Path.EndsWith(".jsonld", StringComparison.Ordinal)))
            Assert.NotEmpty(page.Render());
    }

    [Fact]
    public void Annotated_words_within_annotated_words_lead_each_to_their_own_note()
    {
        using var site = Written("{==one {==two==}{>>of two<<} three==}{>>of all<<}");
        Assert.Empty(site.Diagnostics);
        var page = site.Page("entries/e/index.html");
        Assert.Equal("two", page.GetElementById("words_1")!.TextContent);
        Assert.Contains("of two", page.GetElementById("note_1")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("one two", page.GetElementById("words_2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("of all", page.GetElementById("note_2")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Heading {==a==}\n===", 5, 9)]
    [InlineData("Two\nlines {==a==}\n===", 6, 7)]
    [InlineData("[x]: https://example.org/\nText {==a==}", 6, 6)]
    [InlineData("Text\n\nand {==a==}", 7, 5)]
    public void A_fault_is_reported_on_its_own_line(string body, int line, int column)
    {
        using var site = Written(body);
        Assert.Equal(new Position(line, column), Assert.Single(site.Diagnostics).At);
    }

    [Fact]
    public void A_column_is_aligned_by_a_class_since_the_pages_policy_forbids_styles()
    {
        using var site = Written("| a | b | c | d |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 | 4 |");
        var cells = site.Page("entries/e/index.html").QuerySelectorAll("main td");
        Assert.Equal(["align-left", "align-centre", "align-right", null], cells.Select(cell => cell.GetAttribute("class")));
        Assert.DoesNotContain("style=", site.Text("entries/e/index.html"), StringComparison.Ordinal);
        Assert.Contains(".align-centre", site.Text("assets/style.css"), StringComparison.Ordinal);
    }

    [Theory]
    // YAML 1.1 ends a line there; editors and YAML 1.2 do not.
    [InlineData("title: a # note\u2028\ndate: 2022-13", 3, 12)]
    [InlineData("title: a\ndate: 2022-13", 3, 12)]
    // On several lines a place within the text is not one in the file.
    [InlineData("title: a\ndate: 2022\n /13", 3, 7)]
    [InlineData("title: a\ndate: \"2022\\x2d13\"", 3, 7)]
    public void A_bad_date_is_reported_where_it_stands(string keys, int line, int column)
    {
        using var site = TestSite.With(("entries/e.md", $"---\n{keys}\n---\n")).Build();
        Assert.Equal(new Position(line, column), site.Diagnostics.Single(found => found.Rule == Rules.BadDate).At);
    }

    private static TestSite Written(string body) => TestSite.With(("entries/e.md", $"---\ntitle: E\ndate: 2022\n---\n{body}\n")).Build();
}
