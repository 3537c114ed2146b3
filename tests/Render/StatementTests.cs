using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

public sealed class StatementTests
{
    private static readonly (string, string)[] Sources = [Source("one", "2001-01-01"), Source("two", "2001-01-02"), Source("three", "2001-01-03")];

    [Fact]
    public void Versions_of_a_statement_stand_in_a_table_the_most_printed_first_and_others_beside_it()
    {
        using var site = TestSite.Built([.. Sources, Entry("a", "2001", """
            quotes:
              - {by: Ann, said: "We were shocked and outraged", in: one, at: para. 2}
              - {by: Ann, said: "We were disgusted and outraged", in: [two, three], at: para. 4}
              - {by: Ann, said: "Nothing of this was known", in: one}
              - {by: Bob, said: "We were shocked and outraged", in: two}
            """)]);
        var page = site.Page("entries/a/index.html");

        var table = Assert.Single(page.QuerySelectorAll(".statement table"));
        var rows = table.QuerySelectorAll("tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Equal("We were disgusted and outraged", rows[0].QuerySelector("q")!.TextContent);
        Assert.Equal(2, rows[0].QuerySelectorAll(".uses li").Length);
        Assert.Contains("para.\u00A04", rows[0].TextContent, StringComparison.Ordinal);
        // What differs is told to those who do not see it.
        Assert.Equal("left out: disgusted, end of change,", rows[1].QuerySelector("del")!.TextContent);
        Assert.Equal("added: shocked, end of change,", rows[1].QuerySelector("ins")!.TextContent);
        Assert.Equal(["“Nothing", "“We"], page.QuerySelectorAll(".quote q").Select(quote => "“" + quote.TextContent.Split(' ')[0]));
    }

    [Theory]
    [InlineData("the end of the road", "the start of the day")]
    [InlineData("a long and quite different matter of law", "matter")]
    [InlineData("never again", "again and again and never")]
    public void Quotations_that_share_little_are_not_versions_of_one_statement(string first, string second)
    {
        using var site = TestSite.Built([.. Sources, Entry("a", "2001", $"""
            quotes:
              - {"{"}by: Ann, said: "{first}", in: one{"}"}
              - {"{"}by: Ann, said: "{second}", in: two{"}"}
            """)]);

        Assert.Empty(site.Page("entries/a/index.html").QuerySelectorAll(".statement"));
        Assert.All(site.Entry("a").Statements, statement => Assert.Single(statement.Versions));
    }

    [Fact]
    public void All_statements_stand_on_one_page_by_speaker_with_their_entries()
    {
        using var site = TestSite.Built(
        [
            .. Sources,
            Entry("a", "2001", "quotes: [{by: Zoe, said: \"First words of hers\", in: one}]"),
            Entry("b", "2002", "quotes: [{by: Ann, said: \"Hers too\", in: two, at: p. 3}, {by: Zoe, said: \"And later ones\", in: two}]"),
        ]);
        var page = site.Page("statements/index.html");

        Assert.Equal(["Ann", "Zoe"], page.QuerySelectorAll("h2.speaker-name").Select(name => name.TextContent));
        Assert.Equal(["Hers too", "First words of hers", "And later ones"], page.QuerySelectorAll("q").Select(quote => quote.TextContent));
        Assert.Equal(["b", "a", "b"], page.QuerySelectorAll(".origin a").Select(link => link.TextContent));
        Assert.Contains("p.\u00A03", page.QuerySelector(".uses")!.TextContent, StringComparison.Ordinal);
        // The numbers of references stand on the entry's page alone.
        Assert.Empty(page.QuerySelectorAll("sup, [href^='#ref']"));
        Assert.NotNull(site.Page("index.html").QuerySelector("footer a[href='statements/index.html']"));
    }

    [Fact]
    public void All_disputed_points_stand_on_one_page_in_the_order_of_time()
    {
        using var site = TestSite.Built(
        [
            .. Sources,
            Entry("later", "2002", "disputed: [{point: Their age, accounts: [{says: forty, in: one, at: para. 5}, {says: fifty, in: [two, three]}]}]"),
            Entry("earlier", "2001", "disputed: [{point: The place, accounts: [{says: here, in: one}, {says: there, in: two}]}]"),
        ]);
        var page = site.Page("disputed/index.html");

        Assert.Equal(["The place", "Their age"], page.QuerySelectorAll(".point h2").Select(point => point.TextContent));
        var account = page.QuerySelectorAll(".point")[1].QuerySelector(".accounts > div")!;
        Assert.Equal("forty", account.QuerySelector("dt")!.TextContent);
        Assert.Equal("../sources/one/index.html", account.QuerySelector("dd a")!.GetAttribute("href"));
        Assert.Contains("para.\u00A05", account.QuerySelector("dd")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("disputed/index.html", site.Page("index.html").QuerySelector(".extent a")!.GetAttribute("href"));
    }

    [Fact]
    public void All_corrections_stand_on_one_page_newest_first()
    {
        using var site = TestSite.Built(
            Entry("a", "2001", "corrections: [{date: 2003-01-01, note: The older one.}, {date: 2005-06-07, note: The newer one.}]"),
            Entry("b", "2002", "corrections: [{date: 2004-01-01, note: The one between.}]"));
        var page = site.Page("corrections/index.html");

        Assert.Equal(
            ["The newer one.", "The one between.", "The older one."],
            page.QuerySelectorAll(".collected > p:not(.origin)").Select(note => note.TextContent));
        Assert.Equal("2005-06-07", page.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(["a", "b", "a"], page.QuerySelectorAll(".origin a").Select(link => link.TextContent));
    }

    [Fact]
    public void Pages_that_would_be_empty_are_not_made_and_long_ones_have_parts()
    {
        using var site = TestSite.Built(
        [
            .. Sources,
            .. Enumerable.Range(1, 120).Select(number => Entry($"e{number}", "2001", $"quotes: [{{by: Ann, said: \"Words number {number}\", in: one}}]")),
        ]);

        Assert.DoesNotContain(site.Files, file => file.StartsWith("disputed/", StringComparison.Ordinal) || file.StartsWith("corrections/", StringComparison.Ordinal));
        Assert.Equal(120, new[] { "", "page/2/", "page/3/" }.Sum(part => site.Page($"statements/{part}index.html").QuerySelectorAll(".collected").Length));
        Assert.Equal(3, site.Page("statements/index.html").QuerySelectorAll(".pager ol li").Length);
    }
}
