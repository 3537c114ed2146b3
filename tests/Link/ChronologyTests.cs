using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>The order of time: of entries, of sources, and of both together.</summary>
public class ChronologyTests
{
    [Fact]
    public void Entries_of_equal_date_stand_in_the_order_of_their_files()
    {
        using var site = TestSite.Built(
            Entry("c", "1850-03-01"), Entry("a-2", "1850-03-01"), Entry("b", "1850-02-28"), Entry("a-10", "1850-03-01"));
        Assert.Equal(["b", "a-2", "a-10", "c"], Entries(site));
    }

    [Fact]
    public void Intervals_and_open_dates_stand_where_they_begin_or_else_where_they_end()
    {
        string[] dates =
        [
            "-0499", "[..1760-12-03]", "196X", "2021", "2022-11-21", "2022-11", "2022-11-22", "2022-11-22/2022-11-27",
            "2022-11-22/..", "../2022-11-28", "2022-11-28", "2022-12",
        ];
        // 2022-11 begins on the first of the month, and so before the 21st.
        var expected = dates.ToList();
        (expected[4], expected[5]) = (expected[5], expected[4]);
        using var site = TestSite.Built([.. dates.Reverse().Select((date, i) => Entry($"e{i:00}", date))]);
        Assert.Equal(expected, site.Timeline.Entries.Select(entry => entry.When.ToString()));
    }

    [Fact]
    public void Entries_and_sources_stand_together_in_the_order_of_time()
    {
        using var site = TestSite.Built(
            Source("s-late", "1852"), Entry("e-middle", "1851"), Source("s-early", "1849-05"), Entry("e-late", "1853"), Entry("e-early", "1848"));
        Assert.Equal(["e-early", "s-early", "e-middle", "s-late", "e-late"], Moments(site));
        Assert.Equal([0, 1, 2, 3, 4], site.Timeline.Moments.Select(moment => moment.TimelineIndex));
        Assert.Equal(["s-early", "s-late"], site.Timeline.Sources.Select(source => source.Permalink.Slug));
    }

    [Theory]
    [InlineData("2022-11-28")]
    [InlineData("2022-11-28?")]
    [InlineData("2022-11-28~")]
    [InlineData("2022-11-28T10:00:00")]
    [InlineData("../2022-11-28")]
    public void What_happened_on_a_day_comes_before_the_coverage_of_that_day(string date)
    {
        using var site = TestSite.Built(Source("a-report", "2022-11-28"), Entry("z-event", date), Entry("y-event", "2022-11-28"));
        Assert.Equal("a-report", Moments(site)[^1]);
    }

    [Fact]
    public void Sources_without_a_date_are_listed_last_and_not_placed()
    {
        using var site = TestSite.Built(Source("b"), Source("a"), Source("z", "1850"), Entry("e", "1840", "", "[@a] [@b] [@z]"));
        Assert.Equal(["z", "a", "b"], site.Timeline.Sources.Select(source => source.Permalink.Slug));
        Assert.Equal(["e", "z"], Moments(site));
        Assert.Equal([1, null, null], site.Timeline.Sources.Select(source => source.TimelineIndex));
        Assert.Equal(["z", "a", "b"], Titles(site, "sources/index.html"));
        Assert.Equal(["e", "z", "a", "b"], Titles(site, "index.html"));
        Assert.DoesNotContain("a", Titles(site, "periods/1850/index.html"));
    }

    [Fact]
    public void A_source_leads_to_the_dated_ones_beside_it_and_an_undated_one_to_none()
    {
        using var site = TestSite.Built(Source("a", "1850"), Source("b", "1851"), Source("c"));
        Assert.Equal((null, "b"), Neighbours(site, "sources/a/index.html"));
        Assert.Equal(("a", null), Neighbours(site, "sources/b/index.html"));
        Assert.Equal((null, null), Neighbours(site, "sources/c/index.html"));
    }

    private static (string?, string?) Neighbours(TestSite site, string page) =>
        (site.Page(page).QuerySelector("main a[rel=prev]")?.TextContent, site.Page(page).QuerySelector("main a[rel=next]")?.TextContent);

    private static string[] Entries(TestSite site) => [.. site.Timeline.Entries.Select(entry => entry.Permalink.Slug)];

    private static string[] Moments(TestSite site) => [.. site.Timeline.Moments.Select(moment => moment.Permalink.Slug)];

    private static string[] Titles(TestSite site, string page) =>
        [.. site.Page(page).QuerySelectorAll("main ol > li a[href*='entries/'], main ol > li a[href*='sources/']").Select(link => link.TextContent)];
}
