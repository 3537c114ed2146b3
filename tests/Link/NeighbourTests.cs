using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>The way on from an entry: in the whole timeline, and among the entries about each of its subjects.</summary>
public class NeighbourTests
{
    [Fact]
    public void An_entry_leads_to_the_ones_before_and_after_it()
    {
        using var site = Site();
        Assert.Equal((null, "two"), WholeTimeline(site, "one"));
        Assert.Equal(("one", "three"), WholeTimeline(site, "two"));
        Assert.Equal(("three", null), WholeTimeline(site, "four"));
    }

    [Fact]
    public void An_entry_leads_to_the_ones_before_and_after_it_about_each_subject()
    {
        using var site = Site();
        Assert.Equal([("Ada", null, "three")], Subjects(site, "one"));
        Assert.Equal([("Ada", "one", "four"), ("press", "two", null)], Subjects(site, "three"));
        Assert.Equal([("Ada", "three", null), ("alone", null, null)], Subjects(site, "four"));
    }

    [Fact]
    public void The_page_shows_the_chain_of_each_subject()
    {
        using var site = Site();
        var chains = site.Page("entries/three/index.html").QuerySelectorAll("nav[aria-labelledby=_chains] li")
            .Where(item => item.QuerySelector("ul") is not null)
            .Select(item => string.Join(" ", item.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Split('/')[^2])));
        Assert.Equal(["ada one four", "press two"], chains);
    }

    [Fact]
    public void A_subject_of_one_entry_alone_makes_no_chain()
    {
        using var site = Site();
        Assert.DoesNotContain("alone", site.Page("entries/four/index.html").QuerySelector("nav[aria-labelledby=_chains]")!.TextContent, StringComparison.Ordinal);
    }

    private static TestSite Site() => TestSite.Built(
        Entry("three", "1852", "people: [Ada]\ntags: [press]"),
        Entry("one", "1850", "people: [Ada]"),
        Entry("four", "1853", "people: [Ada]\ntags: [alone]"),
        Entry("two", "1851", "tags: [press]"),
        Source("between", "1851-06"));

    private static (string?, string?) WholeTimeline(TestSite site, string slug)
    {
        var page = site.Page($"entries/{slug}/index.html");
        return (page.QuerySelector("main a[rel=prev]")?.TextContent, page.QuerySelector("main a[rel=next]")?.TextContent);
    }

    private static IEnumerable<(string, string?, string?)> Subjects(TestSite site, string slug) => site.Entry(slug).Subjects.Select(appearance => (
        site.Timeline.Subjects[appearance.Subject].Name,
        Slug(site, appearance.Earlier),
        Slug(site, appearance.Later)));

    private static string? Slug(TestSite site, int? entry) => entry is { } index ? site.Timeline.Entries[index].Permalink.Slug : null;
}
