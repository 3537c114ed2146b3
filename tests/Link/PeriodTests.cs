using Annals.Tests.Support;
using Annals.Timelines;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Years, months and the periods that the author named.</summary>
public class PeriodTests
{
    [Fact]
    public void There_is_a_page_for_each_year_and_month_in_which_something_stands()
    {
        using var site = TestSite.Built(
            Entry("year", "1850"), Entry("month", "1850-03"), Entry("day", "1850-03-31"), Entry("next", "1851-01-01"), Source("report", "1852-07-02"));
        Assert.Equal(
            ["1850: year month day", "1851: next", "1852: report", "1850-03: month day", "1851-01: next", "1852-07: report"],
            Periods(site));
        Assert.Contains("periods/1850-03/index.html", site.Files);
        Assert.DoesNotContain("periods/1850-01/index.html", site.Files);
    }

    [Theory]
    [InlineData("2022-11-22/2023-02-01", "2022", "2022-11")]
    [InlineData("../2022-11-28", "2022", "2022-11")]
    [InlineData("2022-21", "2022", null)]
    [InlineData("202X", "2020", null)]
    [InlineData("2019/2022", "2019", null)]
    [InlineData("2022-01-01", "2022", "2022-01")]
    [InlineData("[2022-11-22,2022-11-23]", "2022", "2022-11")]
    [InlineData("[2022-11-22,2022-12-23]", "2022", null)]
    [InlineData("/1985", "1985", null)]
    [InlineData("../1985", "1985", null)]
    [InlineData("[..1985]", "1985", null)]
    [InlineData("[..1985-12-03]", "1985", "1985-12")]
    [InlineData("[..1984,1990..]", "1984", null)]
    [InlineData("1985-01/..", "1985", "1985-01")]
    [InlineData("1985/2004-06", "1985", null)]
    [InlineData("2001-21/2001-23", "2001", null)]
    [InlineData("../Y-12000", "y-12000", null)]
    [InlineData("../9999-24", "y10000", null)]
    public void A_date_stands_in_the_year_it_begins_in_and_in_a_month_if_it_says_one(string date, string year, string? month)
    {
        using var site = TestSite.Built(Entry("e", date));
        Assert.Equal(month is null ? [year] : [year, month], site.Timeline.Periods.Select(period => period.Permalink.Slug));
    }

    [Fact]
    public void A_month_and_a_year_list_what_lasts_into_them_and_every_day_of_a_set()
    {
        using var site = TestSite.Built(
            Entry("long", "2021-12-15/2022-11-10"), Entry("set", "{2022-01-05,2022-11-24}"), Entry("day", "2022-11-22"), Entry("choice", "[2022-01-06,2022-11-23]"), Entry("year", "2022"));
        Assert.Equal(
            ["2021: long", "2022: long year set choice day", "2021-12: long", "2022-01: long set", "2022-11: long set day"], Periods(site));
        Assert.Equal(["December 2021", "January 2022"], site.Page("periods/2022-11/index.html").QuerySelectorAll("h2.group-name").Select(heading => heading.TextContent));
    }

    [Fact]
    public void Named_periods_between_the_days_of_a_set_do_not_hold_it()
    {
        using var site = TestSite.Built(
            ("site.yml", "title: T\nperiods:\n  - {title: Summer, date: 2022-06/2022-08}\n  - {title: Two, date: \"{2021,2022-11}\"}\n"),
            Entry("set", "{2022-01-05,2022-11-24}"), Entry("choice", "[2022-01-05,2022-11-24]"), Entry("open", "[..1984,1990..]"), Entry("unknown", "XXXX-07-01"), Entry("summer", "2022-07"));
        Assert.Equal(["summer"], Slugs(site, site.Timeline.Periods.Single(period => period.Name == "Summer")));
        Assert.Equal(["choice", "set"], Slugs(site, site.Timeline.Periods.Single(period => period.Name == "Two")).Order());
    }

    [Fact]
    public void Named_periods_hold_what_overlaps_them()
    {
        using var site = Named(
            ("before", "1849"), ("last-day-before", "1849-12-31"), ("first-day", "1850-01-01"), ("whole-year", "1850"),
            ("reaches-in", "1849-06/1850-02"), ("reaches-out", "1850-06-30/1860"), ("around", "1800/1900"), ("after", "1850-07-01"));
        Assert.Equal(
            ["around", "reaches-in", "first-day", "whole-year", "reaches-out"],
            Slugs(site, site.Timeline.Periods.Single(period => period.Kind == PeriodKind.Named)));
    }

    [Fact]
    public void An_open_date_does_not_reach_into_every_period_of_its_open_side()
    {
        using var site = Named(("by-then", "../1850-03-01"), ("by-later", "../1860"), ("from-earlier", "1840/.."), ("from-then", "1850-05/.."));
        Assert.Equal(["by-then", "from-then"], Slugs(site, site.Timeline.Periods[0]));
    }

    [Fact]
    public void Named_periods_stand_in_the_order_of_time()
    {
        using var site = TestSite.Built(("site.yml", """
            title: T
            periods:
              - {title: Late, date: 1860/1869}
              - {title: Early, date: 1840/1849}
            """), Entry("e", "1845"));
        Assert.Equal(["early", "late"], site.Timeline.Periods.Where(period => period.Kind == PeriodKind.Named).Select(period => period.Permalink.Slug));
    }

    [Fact]
    public void Years_before_year_one_have_permalinks_that_can_be_linked_to()
    {
        using var site = TestSite.Built(
            Entry("marathon", "-0489-09-12"), Entry("long-ago", "Y-12000"), Entry("nought", "0000"),
            Entry("e", "1850", "", "[[periods/-0489]], [[periods/-0489-09]], [[periods/y-12000]] and [[periods/0000]]"));
        Assert.Equal(["y-12000", "-0489", "0000", "1850", "-0489-09"], site.Timeline.Periods.Select(period => period.Permalink.Slug));
        Assert.Equal(
            ["../../periods/-0489/index.html", "../../periods/-0489-09/index.html", "../../periods/y-12000/index.html", "../../periods/0000/index.html"],
            site.Page("entries/e/index.html").QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href")));
        Assert.Equal("490 BCE", site.Page("periods/-0489/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_named_period_cannot_take_the_address_of_a_year()
    {
        using var site = TestSite.With(("site.yml", "title: T\nperiods:\n  - {title: 1850, date: 1850/1859}\n"), Entry("e", "1850")).Build();
        Assert.Equal(("input/site.yml", "AN014"), (Assert.Single(site.Diagnostics).File, site.Diagnostics[0].Rule.Code));
    }

    private static TestSite Named(params (string Slug, string Date)[] entries) => TestSite.Built([
        ("site.yml", "title: T\nperiods:\n  - {title: The half-year, date: 1850-01-01/1850-06-30}\n"),
        .. entries.Select(entry => Entry(entry.Slug, entry.Date)),
    ]);

    private static IEnumerable<string> Periods(TestSite site) =>
        site.Timeline.Periods.Select(period => $"{period.Permalink.Slug}: {string.Join(' ', Slugs(site, period))}");

    private static IEnumerable<string> Slugs(TestSite site, Period period) =>
        period.Moments.Select(moment => site.Timeline.Moments[moment].Permalink.Slug);
}
