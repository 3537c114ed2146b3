using AngleSharp.Dom;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary><c>[@source, locator]</c>: numbers at the claims, references at the foot, and the way back.</summary>
public class CitationTests
{
    [Fact]
    public void References_are_numbered_in_the_order_of_the_page()
    {
        using var site = Site("One [@b]. Two [@a]. Three [@c].");
        Assert.Equal(["1", "2", "3"], Numbers(site));
        Assert.Equal(["b", "a", "c"], References(site).Select(Cited));
    }

    [Fact]
    public void The_same_source_and_locator_share_a_number_and_different_locators_do_not()
    {
        using var site = Site("One [@a, p. 1]. Two [@a, p. 2]. Three [@a, p. 1]. Four [@a].");
        Assert.Equal(["1", "2", "1", "3"], Numbers(site));
        Assert.Equal(["p. 1", "p. 2", ""], site.Entry("e").Text.References.Select(reference => reference.Locator));
        Assert.Contains("p.\u00A02", References(site)[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_citations_stand_in_one_bracket()
    {
        using var site = Site("One [@a, p. 3; @b; @c].");
        var sign = Assert.Single(site.Page(Page).QuerySelectorAll(".prose sup"));
        Assert.Equal("[1, 2, 3]", sign.TextContent);
    }

    [Fact]
    public void Words_before_a_citation_stand_before_its_number()
    {
        using var site = Site("One [see @a, p. 3; but compare @b].");
        Assert.Equal("[see 1, but compare 2]", site.Page(Page).QuerySelector(".prose sup")!.TextContent);
    }

    [Fact]
    public void A_sign_leads_to_its_reference_which_leads_back_to_each_use()
    {
        using var site = Site("One [@a]. Two [@b]. Three [@a]. Four {==words==}{>>So says [@a].<<}.");
        var page = site.Page(Page);
        var signs = page.QuerySelectorAll("sup a[href^='#ref_']");
        Assert.Equal(["#ref_1", "#ref_2", "#ref_1", "#ref_1"], signs.Select(sign => sign.GetAttribute("href")));
        Assert.All(signs, sign => Assert.NotNull(page.QuerySelector(sign.GetAttribute("href")!)));
        Assert.Equal(
            signs.Where(sign => sign.TextContent == "1").Select(sign => "#" + sign.Id),
            page.QuerySelectorAll("#ref_1 a[href^='#']").Select(back => back.GetAttribute("href")));
    }

    [Fact]
    public void A_note_is_numbered_where_it_is_shown()
    {
        using var site = Site("A {==word==}{>>Says [@b].<<} and then [@a].\n\nThe next block [@c].");
        Assert.Equal(["a", "b", "c"], References(site).Select(Cited));
    }

    [Fact]
    public void Quotations_and_disputed_points_share_the_numbers_of_the_text()
    {
        using var site = Site("One [@a, p. 1].", """
            quotes:
              - {by: Ada, said: Never, in: [a, b], at: p. 1}
            disputed:
              - point: The day
                accounts: [{says: Monday, in: b, at: p. 1}, {says: Tuesday, in: c}]
            """);
        Assert.Equal([("a", 2), ("b", 2), ("c", 1)], References(site).Select(reference => (Cited(reference), Backs(reference))));
        Assert.Equal(["1", "1", "2", "2", "3"], Numbers(site));
    }

    [Fact]
    public void A_source_lists_the_pages_that_cite_it_once_each()
    {
        using var site = TestSite.Built(
            Source("a"), Source("b", "", "", "Answers [@a]."),
            Entry("late", "1852", "", "[@a, p. 1] and [@a, p. 2]"),
            Entry("early", "1851", "quotes: [{by: Ada, said: Never, in: a}]"),
            Document("pages", "method", "", "{==We==}{>>[@a]<<}"));
        Assert.Equal(
            ["../../entries/early/index.html", "../../entries/late/index.html", "../../sources/b/index.html", "../../pages/method/index.html"],
            site.Page("sources/a/index.html").QuerySelectorAll("section[aria-labelledby=_backlinks] li a").Select(link => link.GetAttribute("href")));
        Assert.Empty(site.Page("sources/b/index.html").QuerySelectorAll("section[aria-labelledby=_backlinks]"));
    }

    [Fact]
    public void A_citation_of_an_unknown_source_is_an_error_at_its_sign()
    {
        using var site = TestSite.With(Source("report"), Entry("e", "1850", "", "A claim [see @report; @reprot, p. 2].")).Build();
        Assert.Equal(
            "input/entries/e.md(5,23): error AN013: there is no source “reprot”; did you mean “report”?; its file would be sources/reprot.md",
            Assert.Single(site.Diagnostics).ToString());
    }

    private const string Page = "entries/e/index.html";

    private static TestSite Site(string body, string keys = "") =>
        TestSite.Built(Source("a"), Source("b"), Source("c"), Entry("e", "1850", keys, body));

    private static string[] Numbers(TestSite site) =>
        [.. site.Page(Page).QuerySelectorAll("main sup a[href^='#ref_']").Select(sign => sign.TextContent)];

    private static IElement[] References(TestSite site) => [.. site.Page(Page).QuerySelectorAll("li[id^=ref_]")];

    private static string Cited(IElement reference) =>
        reference.QuerySelector("a[href*='/sources/']")!.GetAttribute("href")!.Split('/')[^2];

    private static int Backs(IElement reference) => reference.QuerySelectorAll("a[href^='#cite_']").Length;
}
