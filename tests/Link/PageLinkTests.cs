using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary><c>[[…]]</c> to each kind of page, in each way of naming it.</summary>
public class PageLinkTests
{
    [Theory]
    [InlineData("later", "../../entries/later/index.html", "The later one")]
    [InlineData("later|these words", "../../entries/later/index.html", "these words")]
    [InlineData("later#what-was-said", "../../entries/later/index.html#what-was-said", "The later one")]
    [InlineData("later#what-was-said|there", "../../entries/later/index.html#what-was-said", "there")]
    [InlineData("report", "../../sources/report/index.html", "A report")]
    [InlineData("ada-lovelace", "../../people/ada-lovelace/index.html", "Ada Lovelace")]
    [InlineData("Ada Lovelace", "../../people/ada-lovelace/index.html", "Ada Lovelace")]
    [InlineData("ADA LOVELACE", "../../people/ada-lovelace/index.html", "ADA LOVELACE")]
    [InlineData("Countess of Lovelace", "../../people/ada-lovelace/index.html", "Countess of Lovelace")]
    [InlineData("people/ada-lovelace", "../../people/ada-lovelace/index.html", "Ada Lovelace")]
    [InlineData("Unfiled Person", "../../people/unfiled-person/index.html", "Unfiled Person")]
    [InlineData("method", "../../pages/method/index.html", "How we work")]
    [InlineData("tags/law", "../../tags/law/index.html", "law")]
    [InlineData("periods/1843", "../../periods/1843/index.html", "1843")]
    [InlineData("periods/1843-05", "../../periods/1843-05/index.html", "May 1843")]
    [InlineData("periods/The long year", "../../periods/the-long-year/index.html", "The long year")]
    public void Leads_to_the_page_that_is_named(string link, string address, string words)
    {
        using var site = Site($"See [[{link}]].");
        Assert.Empty(site.Diagnostics);
        var found = Assert.Single(site.Page("entries/first/index.html").QuerySelectorAll(".prose a"));
        Assert.Equal((address, words), (found.GetAttribute("href"), found.TextContent));
    }

    [Fact]
    public void Leads_to_the_same_pages_from_a_note()
    {
        using var site = Site("A {==claim==}{>>caveat: See [[Countess of Lovelace]] and [[later#what-was-said|there]].<<}.");
        Assert.Empty(site.Diagnostics);
        Assert.Equal(
            ["../../people/ada-lovelace/index.html", "../../entries/later/index.html#what-was-said"],
            site.Page("entries/first/index.html").QuerySelectorAll("aside a[href*='index.html']").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("latter", "input/entries/first.md(6,5): error AN011: there is no page “latter”; did you mean “later”?")]
    [InlineData("later#said", "input/entries/first.md(6,5): error AN011: “The later one” has no heading with the id “said”")]
    [InlineData("law", "input/entries/first.md(6,5): error AN011: there is no page “law”")]
    [InlineData("people/report", "input/entries/first.md(6,5): error AN011: there is no page “people/report”")]
    public void To_nowhere_is_an_error_at_its_place(string link, string diagnostic)
    {
        using var site = Site($"See [[{link}]].");
        Assert.StartsWith(diagnostic, Assert.Single(site.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Empty(site.Files);
    }

    [Fact]
    public void That_could_mean_two_pages_is_an_error_that_names_both()
    {
        using var site = Site("See [[twin]] and [[pages/twin]].");
        site.Write("pages/twin.md", "---\ntitle: Twin\n---\n");
        site.Write("organisations/twin.md", "---\ntitle: Twin\n---\n");
        var found = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(("AN012", 6, 5), (found.Rule.Code, found.At.Line, found.At.Column));
        Assert.Contains("[[organisations/twin]] or [[pages/twin]]", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stays_as_written_within_code()
    {
        using var site = Site("Write `[[later]]` for a link.");
        Assert.Equal("[[later]]", site.Page("entries/first/index.html").QuerySelector("code")!.TextContent);
    }

    private static TestSite Site(string body) => TestSite.With(
        ("site.yml", "title: T\nperiods:\n  - {title: The long year, date: 1843/1844}\n"),
        Entry("first", "1843-05-04", "tags: [law]", body),
        Entry("later", "1843-06", "title: The later one\npeople: [Unfiled Person]", "## What was said\n\nNothing."),
        Source("report", "1843-07-01", "title: A report"),
        Document("people", "ada-lovelace", "title: Ada Lovelace\naliases: [Countess of Lovelace]"),
        Document("pages", "method", "title: How we work")).Build();
}
