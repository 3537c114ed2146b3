using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Quotations, collated: who printed the same words, and who printed others.</summary>
public class QuotationTests
{
    [Fact]
    public void The_same_words_of_the_same_person_stand_once_with_all_who_print_them()
    {
        using var site = Site("""
              - {by: Ada, said: "never again", in: a, at: p. 1}
              - {by: Ada, said: "not again", in: b}
              - {by: Ada, said: "never again", in: c, at: p. 2}
            """);
        Assert.Equal([("never again", "a c"), ("not again", "b")], Quotations(site));
        Assert.Equal(["never again", "not again"], site.Page("entries/e/index.html").QuerySelectorAll("blockquote").Select(quote => quote.TextContent.Trim()));
        var first = site.Page("entries/e/index.html").QuerySelector("figure:has(blockquote)")!;
        Assert.Equal(["a", "c"], first.QuerySelectorAll("a[href*='/sources/']").Select(link => link.TextContent));
        Assert.Contains("p.\u00A02", first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_of_two_people_stand_twice()
    {
        using var site = Site("""
              - {by: Ada, said: "never again", in: a}
              - {by: Bertha, said: "never again", in: b}
            """);
        Assert.Equal([("never again", "a"), ("never again", "b")], Quotations(site));
    }

    [Fact]
    public void A_person_under_two_names_is_one_person()
    {
        using var site = Site("""
              - {by: Ada, said: "never again", in: a}
              - {by: The Countess, said: "never again", in: b}
            """);
        Assert.Equal([("never again", "a b")], Quotations(site));
    }

    [Fact]
    public void A_speaker_who_has_a_page_is_linked_and_another_is_not()
    {
        using var site = Site("""
              - {by: The Countess, said: "one", in: a}
              - {by: A passer-by, said: "two", in: a}
            """);
        Assert.Equal("../../people/ada/index.html", Speakers(site)[0].QuerySelector("a[href*='/people/']")!.GetAttribute("href"));
        Assert.Contains("A passer-by", Speakers(site)[1].TextContent, StringComparison.Ordinal);
        Assert.Null(Speakers(site)[1].QuerySelector("a[href*='/people/']"));
    }

    [Fact]
    public void Equal_accounts_of_a_disputed_point_stand_together()
    {
        using var site = TestSite.Built(Source("a"), Source("b"), Source("c"), Entry("e", "1850", """
            disputed:
              - point: The day
                accounts: [{says: Monday, in: a, at: p. 1}, {says: Tuesday, in: b}, {says: Monday, in: c}]
            """));
        var section = site.Page("entries/e/index.html").QuerySelector("section[aria-labelledby=_disputed]")!;
        Assert.Contains("The day", section.QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Monday", "Tuesday"], section.QuerySelectorAll("dt").Select(account => account.TextContent));
        Assert.Equal(["a", "c"], section.QuerySelectorAll("dd")[0].QuerySelectorAll("a[href*='/sources/']").Select(link => link.TextContent));
    }

    private static AngleSharp.Dom.IElement[] Speakers(TestSite site) =>
        [.. site.Page("entries/e/index.html").QuerySelectorAll("figure:has(blockquote) figcaption")];

    private static IEnumerable<(string, string)> Quotations(TestSite site) => site.Entry("e").Quotes.Select(quote => (
        quote.Said,
        string.Join(' ', quote.In.Select(use => site.Timeline.Sources[site.Entry("e").Text.References[use.Number - 1].Source].Permalink.Slug))));

    private static TestSite Site(string quotes) => TestSite.Built(
        Source("a"), Source("b"), Source("c"),
        Document("people", "ada", "title: Ada\naliases: [The Countess]"),
        Entry("e", "1850", "quotes:\n" + quotes));
}
