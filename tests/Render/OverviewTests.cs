using System.Globalization;
using AngleSharp.Dom;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>The drawing of what a page has on the timeline, and the table beside it.</summary>
public class OverviewTests
{
    [Fact]
    public void The_table_of_few_moments_claims_no_more_of_their_dates_than_is_known()
    {
        using var site = TestSite.Built(Entry("a", "2001-10"), Entry("b", "2001-10-20"), Entry("c", "../2001-11-28"), Source("s", "2001-10-20"));

        Assert.Equal(
            [("October 2001", "1", "0"), ("20 October 2001", "1", "1"), ("by 28 November 2001", "1", "0")],
            site.Page("index.html").QuerySelectorAll("#_figures tbody tr").Select(row => (
                row.QuerySelector("th")!.TextContent, row.QuerySelectorAll("td")[0].TextContent, row.QuerySelectorAll("td")[1].TextContent)));
    }

    [Fact]
    public void Each_moment_is_a_link_with_its_title_and_date_as_its_name()
    {
        using var site = TestSite.Built(Entry("a", "1901-05-02", "title: A & B"), Entry("b", "1903"), Source("s", "1902-01"));
        var marks = Marks(site.Page("index.html"));
        Assert.Equal(["A & B, 2 May 1901", "s, January 1902", "b, 1903"], marks.Select(mark => mark.QuerySelector("title")!.TextContent));
        Assert.Equal(["entries/a/index.html", "sources/s/index.html", "entries/b/index.html"], marks.Select(mark => mark.GetAttribute("href")));
        Assert.Equal(("1903-01-01", "1903-12-31"), (marks[2].GetAttribute("data-from"), marks[2].GetAttribute("data-to")));
    }

    [Fact]
    public void Events_stand_above_the_axis_and_coverage_below_it()
    {
        using var site = TestSite.Built(Entry("a", "1901-05-02"), Entry("b", "1901-05-02"), Source("s", "1901-05-02"), Source("t", "1901-05-02"));
        var page = site.Page("index.html");
        var axis = double.Parse(page.QuerySelector(".axis")!.GetAttribute("d")!.Split(' ', 'H')[1], CultureInfo.InvariantCulture);
        Assert.All(page.QuerySelectorAll("svg .e > rect"), mark => Assert.True(Number(mark, "y") + Number(mark, "height") <= axis));
        Assert.All(page.QuerySelectorAll("svg .c > rect"), mark => Assert.True(Number(mark, "y") >= axis));
        Assert.Equal(4, page.QuerySelectorAll("svg a > rect").Select(mark => mark.GetAttribute("y")).Distinct().Count());
    }

    [Fact]
    public void An_interval_is_as_wide_as_its_time()
    {
        using var site = TestSite.Built(Entry("a", "1901/1910"), Entry("b", "1911/1930"), Entry("c", "1931"));
        var widths = Marks(site.Page("index.html")).Select(mark => Number(mark.QuerySelector("rect")!, "width")).ToArray();
        Assert.Equal(2, widths[1] / widths[0], 0.01);
        Assert.Equal(10, widths[0] / widths[2], 0.1);
    }

    [Fact]
    public void Uncertain_and_approximate_dates_are_marked_and_open_ends_fade()
    {
        using var site = TestSite.Built(Entry("a", "1901?"), Entry("b", "1902~"), Entry("c", "1903"), Entry("d", "1904/.."), Entry("e", "../1905"));
        var marks = Marks(site.Page("index.html")).ToDictionary(mark => mark.GetAttribute("href")!.Split('/')[1]);
        Assert.Equal(["a", "b"], marks.Where(mark => mark.Value.ClassList.Contains("u")).Select(mark => mark.Key).Order());
        Assert.Equal("url(#_fade-after)", marks["d"].QuerySelector("rect")!.GetAttribute("fill"));
        Assert.Equal("url(#_fade-before)", marks["e"].QuerySelector("rect")!.GetAttribute("fill"));
        Assert.Null(marks["d"].GetAttribute("data-to"));
    }

    [Fact]
    public void Many_moments_are_bars_that_lead_to_their_period_and_say_what_the_table_says()
    {
        using var site = TestSite.Built(
            [.. Enumerable.Range(0, 90).Select(i => Entry($"e{i}", $"{1900 + i % 30}{(i % 9 == 0 ? "?" : "")}")), Source("s", "1900"), Entry("long", "1905/1925")]);
        var page = site.Page("index.html");
        var bars = Marks(page).Where(mark => mark.QuerySelector(".hit") is not null).ToArray();
        Assert.Equal(30, bars.Length);
        Assert.Equal("1900: 3 entries, 1 report", bars[0].QuerySelector("title")!.TextContent);
        Assert.Equal(("periods/1900/index.html", "1900"), (bars[0].GetAttribute("href"), bars[0].GetAttribute("data-from")));
        Assert.NotEmpty(page.QuerySelectorAll("svg path.e.u"));
        Assert.Contains(Marks(page), mark => mark.GetAttribute("href") == "entries/long/index.html");
        Assert.Equal(bars.Length, page.QuerySelectorAll(".overview tbody tr").Length);
        Assert.Equal(92, page.QuerySelectorAll(".overview td").Sum(count => int.Parse(count.TextContent, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void What_says_no_more_than_its_year_is_not_counted_as_its_January()
    {
        using var site = TestSite.Built(
            [.. Enumerable.Range(0, 63).Select(number => Entry($"e{number}", (number % 3) switch { 0 => "1901", 1 => "1902-03-04", _ => "1902-05" }))]);
        Assert.Equal(["1901", "1902"], site.Page("index.html").QuerySelectorAll(".overview tbody th").Select(name => name.TextContent));
    }

    [Theory]
    [InlineData("-0499", "0476", "500 BCE")]
    [InlineData("1100", "1950", "1950")]
    [InlineData("Y-170000", "2000", "2000")]
    [InlineData("2000-01-01", "2000-01-01", "1 January 2000")]
    public void Any_length_of_time_is_drawn_with_few_dates_below_it(string first, string last, string named)
    {
        using var site = TestSite.Built(Entry("a", first), Entry("b", last));
        var page = site.Page("index.html");
        Assert.Contains(Marks(page), mark => mark.QuerySelector("title")!.TextContent.EndsWith(", " + named, StringComparison.Ordinal));
        Assert.InRange(page.QuerySelectorAll("svg .date").Length, 2, 8);
        Assert.All(page.QuerySelectorAll("svg a > rect"), mark => Assert.InRange(Number(mark, "x"), 0, 1000));
        Assert.InRange(page.QuerySelectorAll(".overview tbody tr").Length, 1, 2);
    }

    [Fact]
    public void Fewer_than_two_moments_are_not_drawn()
    {
        using var site = TestSite.Built(Entry("a", "1901", "tags: [t]", "[@s]"), Source("s"));
        Assert.All(site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file => Assert.Null(site.Page(file).QuerySelector(".overview")));
        using var empty = TestSite.With().Build();
        Assert.Null(empty.Page("index.html").QuerySelector(".overview"));
    }

    [Fact]
    public void A_subject_shows_its_entries_and_a_source_itself_with_those_that_cite_it()
    {
        using var site = TestSite.Built(Entry("a", "1901", "tags: [t]", "[@s]"), Entry("b", "1902", "tags: [t]"), Source("s", "1903"));
        Assert.Equal(["a, 1901", "b, 1902"], Marks(site.Page("tags/t/index.html")).Select(mark => mark.QuerySelector("title")!.TextContent));
        Assert.Equal(["a, 1901", "s, 1903"], Marks(site.Page("sources/s/index.html")).Select(mark => mark.QuerySelector("title")!.TextContent));
        Assert.Null(site.Page("entries/a/index.html").QuerySelector(".overview"));
    }

    [Fact]
    public void Named_periods_are_bands_that_lead_to_their_pages()
    {
        using var site = TestSite.Built(
            ("site.yml", "title: T\nperiods: [{title: The war, date: 1914/1918}, {title: Long ago, date: 1500/1510}]\n"), Entry("a", "1910"), Entry("b", "1920"));
        var era = Assert.Single(site.Page("index.html").QuerySelectorAll("svg .era"));
        Assert.Equal(("periods/the-war/index.html", "The war"), (era.GetAttribute("href"), era.TextContent));
    }

    [Fact]
    public void Time_runs_as_the_language_does()
    {
        var words = File.ReadAllText(Repository.PathOf("theme", "strings", "en.yml"));
        using var site = TestSite.Built(Entry("a", "1901"), Entry("b", "1920"), ("theme/strings/en.yml", words.Replace("direction: ltr", "direction: rtl", StringComparison.Ordinal)));
        var marks = Marks(site.Page("index.html")).Select(mark => Number(mark.QuerySelector("rect")!, "x")).ToArray();
        Assert.True(marks[0] > marks[1]);
    }

    [Fact]
    public void The_drawing_of_ten_thousand_entries_is_smaller_than_30_KB()
    {
        using var site = TestSite.Built([.. Enumerable.Range(0, 10_000).Select(i => Entry(
            $"e{i}", $"{1900 + i % 80}{(i % 7 == 0 ? "?" : i % 100 == 1 ? "/1999" : "")}", "title: " + new string('t', 60))), .. Enumerable.Range(0, 80).Select(i => Source($"s{i}", $"{1900 + i}?"))]);
        Assert.InRange(site.Page("index.html").QuerySelector(".overview svg")!.OuterHtml.Length, 5_000, 30_000);
    }

    private static IElement[] Marks(IDocument page) => [.. page.QuerySelectorAll(".overview svg a:not(.era)")];

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
