using System.Text.Json;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Dates of every shape, from the key to the page.</summary>
public sealed class DateSiteTests
{
    public static TheoryData<string> Shapes =>
    [
        "../Y-12000", "/Y12000", "[..Y-12000]", "{..Y12000}", "Y-17E7/..", "Y-17E7S2", "[..1984,1990..]", "{..1984,1990..}", "[..Y-12000,Y12000..]", "-0001-24", "-0001-28",
        "-0001-30", "0000", "0000-02-29", "9999-24", "../9999-24", "9999-12-31", "XXXX", "XXXX-12-25", "XXXX-12-2X", "XXXX-1X", "-XXXX", "XXXX/..", "XXXX/1984", "1984/XXXX",
        "[XXXX,1984]", "{XXXX-12-25,2022-12-25}", "{2022-01-05,2022-11-24}", "{1984..1990,2000..}", "2022-11-23T00:30:00+09:00", "0000-01-01T00:30:00+09:00", "9999-12-31T23:30:00-09",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_of_date_in_every_key_ends_with_a_page(string date)
    {
        var quoted = $"\"{date}\"";
        using var site = TestSite.With(
            ("site.yml", $"title: T\nperiods:\n  - {{title: P, date: {quoted}}}\n"),
            Entry("a", date, $"added: {quoted}\nupdated: {quoted}\ncorrections:\n  - {{date: {quoted}, note: N}}"), Entry("b", "0010"), Entry("c", "2022-11"),
            Source("s", date, $"accessed: {quoted}"), Source("t", "1850")).Build("https://example.org");
        Assert.DoesNotContain(site.Diagnostics, found => found.Rule.Severity == Reporting.Severity.Error);
        Assert.NotNull(site.Page("entries/a/index.html").QuerySelector("h1"));
        Assert.NotNull(site.Page("index.html").QuerySelector("svg"));
        JsonDocument.Parse(site.Text("data/timelinejs.json")).Dispose();
    }

    [Fact]
    public void An_entry_of_an_unknown_year_comes_last_and_stands_outside_the_drawing_and_the_periods()
    {
        using var site = TestSite.Built(
            ("site.yml", "title: T\nperiods:\n  - {title: Autumn, date: 2022-10/2022-11}\n"),
            Entry("x", "XXXX"), Entry("christmas", "XXXX-12-25"), Entry("b01", "2022-11-01"), Entry("b09", "2022-11-09"), Source("s", "XXXX"));
        Assert.Equal(["b01", "b09", "x", "christmas"], site.Timeline.Entries.Select(entry => entry.Permalink.Slug));
        Assert.Equal(["autumn", "2022", "2022-11"], site.Timeline.Periods.Select(period => period.Permalink.Slug));
        Assert.Equal(2, site.Timeline.Periods[0].Moments.Length);
        var home = site.Page("index.html");
        Assert.Equal(["November 2022", "Date not known", "Sources without a date"], home.QuerySelectorAll("h2.group-name").Select(heading => heading.TextContent));
        Assert.StartsWith("2022 · ", home.QuerySelector(".extent")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, home.QuerySelectorAll(".overview svg a:not(.era)").Length);
        Assert.Equal(["November 2022", "Date not known"], site.Page("entries/index.html").QuerySelectorAll("h2.group-name").Select(heading => heading.TextContent));
    }

    [Fact]
    public void The_head_of_the_home_page_has_years_and_no_labels()
    {
        using var site = TestSite.Built(Entry("a", "../1985-04-12"), Entry("b", "2000/2030"), Entry("c", "2010"), Entry("d", "2022-11-01/.."));
        Assert.StartsWith("From 1985 to 2030 · ", site.Page("index.html").QuerySelector(".extent")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_of_days_is_drawn_as_days()
    {
        using var site = TestSite.Built(Entry("a", "{2022-01-05,2022-11-24}"), Entry("b", "2022-06-01"));
        var marks = site.Page("index.html").QuerySelectorAll(".overview svg a.e rect");
        Assert.Equal(3, marks.Length);
        Assert.All(marks, mark => Assert.Equal("12", mark.GetAttribute("width")));
    }

    [Theory]
    [InlineData("-0001-24")]
    [InlineData("1999-24")]
    public void A_winter_over_a_round_year_is_no_reason_for_longer_parts(string date)
    {
        using var site = TestSite.Built(Entry("a", date), Entry("b", "0010"), Entry("c", "1990-05"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal(3, site.Page("index.html").QuerySelectorAll(".overview tbody tr").Length);
    }

    [Fact]
    public void Days_of_a_set_are_each_covered_and_are_no_time_that_passed()
    {
        using var site = PublishedSite.Of(Entry("a", "{2022-01-05,2022-11-24}"), Entry("x", "XXXX"), Entry("run", "{2022-01-05..2022-01-07}"));
        var page = Data(site, "a");
        Assert.Equal(["2022-01-05", "2022-11-24"], page.GetProperty("temporalCoverage").EnumerateArray().Select(day => day.GetString()));
        Assert.False(page.GetProperty("mainEntity").TryGetProperty("startDate", out _));
        Assert.False(Data(site, "x").TryGetProperty("temporalCoverage", out _));
        Assert.Equal("2022-01-07", Data(site, "run").GetProperty("mainEntity").GetProperty("endDate").GetString());
    }

    [Theory]
    [InlineData("2022", "2022/2022-12-31")]
    [InlineData("2022/2022", "2022/2022-12-31")]
    [InlineData("2022-11", "2022-11/2022-11-30")]
    [InlineData("2022-11-22", "2022-11-22/2022-11-22 23:59:59")]
    [InlineData("-0499", "-500/-500-12-31")]
    [InlineData("Y-17E7", "-170000001/-170000000")]
    [InlineData("2022/2023", "2022/2023")]
    public void An_era_of_TimelineJS_ends_after_it_starts(string date, string era)
    {
        using var site = PublishedSite.Of(("site.yml", $"title: T\nurl: https://example.org\nperiods:\n  - {{title: P, date: \"{date}\"}}\n"), Entry("a", "2022-11-22"));
        var made = JsonDocument.Parse(site.Text("data/timelinejs.json")).RootElement.GetProperty("eras")[0];
        Assert.Equal(era, $"{Shown(made.GetProperty("start_date"))}/{Shown(made.GetProperty("end_date"))}");
    }

    [Fact]
    public void TimelineJS_gets_no_slide_for_an_unknown_year()
    {
        using var site = PublishedSite.Of(Entry("a", "2022-11-22"), Entry("x", "XXXX-12-25"), Entry("both", "[..1984,1990..]"));
        var slides = JsonDocument.Parse(site.Text("data/timelinejs.json")).RootElement.GetProperty("events").EnumerateArray();
        Assert.Equal(["1984-12-31", "2022-11-22"], slides.Select(slide => Shown(slide.GetProperty("start_date"))));
    }

    [Fact]
    public void The_filter_knows_each_stretch_of_a_set()
    {
        using var site = TestSite.Built(Entry("a", "2021"), Entry("b", "{2022-01-05,2022-03-01..2022-03-04,2022-11-24..}"), Entry("x", "XXXX"));
        var filter = new Filter.FilterReader(site);
        Assert.Equal([("2022-01-05", "2022-01-05"), ("2022-03-01", "2022-03-04"), ("2022-11-24", "-")], filter.Sets[1]);
        Assert.Equal((1, 64), (filter.Sets.Count, filter.Flags[2]));
    }

    [Fact]
    public void A_report_of_the_same_day_comes_before_what_happened_later_where_both_have_a_time()
    {
        using var site = TestSite.Built(Entry("evening", "2022-11-22T20:00:00Z"), Entry("day", "2022-11-23"), Source("morning", "2022-11-22T10:00:00Z"), Source("same-day", "2022-11-23T10:00:00Z"));
        Assert.Equal(["morning", "evening", "day", "same-day"], site.Timeline.Moments.Select(moment => moment.Permalink.Slug));
    }

    [Fact]
    public void A_date_that_looks_like_a_span_of_years_is_a_warning_at_its_place()
    {
        using var site = TestSite.With(Entry("a", "1936-39")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("AN140", "input/entries/a.md", 3, 7), (found.Rule.Code, found.File, found.At.Line, found.At.Column));
        Assert.NotNull(site.Page("entries/a/index.html").QuerySelector("h1"));
    }

    private static string Shown(JsonElement date)
    {
        string Part(string key, string before, string format = "00") => date.TryGetProperty(key, out var part) ? before + part.GetInt64().ToString(format, System.Globalization.CultureInfo.InvariantCulture) : "";
        return Part("year", "", "0") + Part("month", "-") + Part("day", "-") + Part("hour", " ") + Part("minute", ":") + Part("second", ":");
    }

    private static JsonElement Data(TestSite site, string slug) =>
        JsonDocument.Parse(site.Page($"entries/{slug}/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.Clone();
}
