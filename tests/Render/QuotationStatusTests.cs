using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>What readers are told of the checking of quotations.</summary>
public class QuotationStatusTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        Source("a"), Source("b"), Source("c"), Words("c", "They printed nothing."),
        Entry("e", "1850", """
            quotes:
              - {by: Ada, said: "the old bridge", in: [a, b]}
              - {by: Ada, said: "old bridge", in: a}
            disputed:
              - point: The day
                accounts: [{says: Monday it was then, in: a}, {says: A Tuesday, in: b}]
            """, "“was closed at noon” [@a]"),
    ];

    [Fact]
    public void Each_source_of_a_quotation_says_whether_its_words_were_checked()
    {
        using var site = TestSite.Built([.. Files, Words("a", "The old bridge was closed at noon.")]);
        var page = site.Page("entries/e/index.html");
        Assert.Equal(
            [("a", "Checked word for word"), ("b", "Not checked, no text held"), ("a", "Too short to check")],
            page.QuerySelectorAll(".quotes .uses li").Select(use => (use.QuerySelector("a")!.TextContent, use.QuerySelector(".status")!.TextContent)));
        Assert.Empty(page.QuerySelectorAll(".disputed .status"));
    }

    [Fact]
    public void The_page_of_a_source_says_how_many_quotations_were_checked_against_its_text()
    {
        using var site = TestSite.Built([.. Files, Words("a", "The old bridge was closed at noon.")]);
        Assert.Equal("Held for checking quotations. 2 quotations on this site were checked against it.", Wording(site, "a"));
        Assert.Null(Wording(site, "b"));
        Assert.Equal("Held for checking quotations.", Wording(site, "c"));
    }

    [Fact]
    public void Where_no_text_of_any_source_is_held_nothing_is_said_of_it()
    {
        using var site = TestSite.Built([.. Files.Where(file => !file.Path.EndsWith(".words", StringComparison.Ordinal))]);
        Assert.Empty(site.Page("entries/e/index.html").QuerySelectorAll(".status"));
        Assert.Null(Wording(site, "a"));
    }

    [Fact]
    public void The_words_themselves_are_not_published()
    {
        using var site = TestSite.Built(Files);
        Assert.DoesNotContain(site.Files, file => file.EndsWith(".words", StringComparison.Ordinal));
    }

    private static string? Wording(TestSite site, string source) => site.Page($"sources/{source}/index.html").QuerySelectorAll(".facts dt")
        .SingleOrDefault(term => term.TextContent == "Wording")?.NextElementSibling!.TextContent.Trim();
}
