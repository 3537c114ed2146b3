using System.Text.Json;
using Annals.Dates;
using Annals.Tests.Render.Search;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render.Filter;

public sealed class FilterFilesTests
{
    [Fact]
    public void The_first_and_last_day_of_every_moment_can_be_read_open_ones_and_those_before_year_1_too()
    {
        using var site = TestSite.Built(
            Entry("far", "Y-170000"), Entry("old", "-0499"), Entry("until", "../1984-05-06"), Entry("on", "1990/.."), Entry("day", "2022-11-22?"),
            Entry("span", "2022-11-22/2022-11-27"), Source("month", "2022-12"), Source("undated"));
        var filter = new FilterReader(site);

        Assert.Equal(
        [
            ("-170000-01-01", "-170000-12-31"), ("-0499-01-01", "-0499-12-31"), ("-", "1984-05-06"), ("1990-01-01", "-"),
            ("2022-11-22", "2022-11-22"), ("2022-11-22", "2022-11-27"), ("2022-12-01", "2022-12-31"), ("-", "-"),
        ], filter.Days);
    }

    [Fact]
    public void Moments_are_told_apart_by_kind_certainty_and_form()
    {
        using var site = TestSite.Built(
            Entry("a", "1901?"), Entry("b", "1902-03~"), Entry("c", "1903-04-05/1903-06-07"), Source("s", "1904-05-06"),
            Entry("d", "[1905..1907]"), Entry("e", "{1908,1909-02-03}"), Source("undated"));
        var filter = new FilterReader(site);

        int[] With(int flag) => [.. Enumerable.Range(0, filter.Flags.Length).Where(moment => filter.Has(moment, flag))];
        Assert.Equal([3, 6], With(1));
        Assert.Equal([0, 1], With(2));
        Assert.Equal([3], With(16));
        Assert.Equal([2, 4, 5], With(32));
        Assert.Equal([6], With(64));
        Assert.Equal([1, 2, 3], With(128));
    }

    [Fact]
    public void Subjects_lead_to_entries_and_to_the_sources_that_these_cite_or_that_they_wrote()
    {
        using var site = TestSite.Built(
            Entry("a", "1901", "people: [Ada Lee, Łódź O’Hara]\ntags: [fire]"), Entry("b", "1902", "tags: [fire]", "[@s, 1] and [@s, 2]"),
            Entry("c", "1903", "places: [Ely]\ntags: [fire]", "[@s]"), Source("s", "1904", "byline: [Ada Lee, Nobody]"), Source("t", "1905"));
        var filter = new FilterReader(site);

        Assert.Equal(["people/ada-lee", "people/lodz-ohara", "places/ely", "tags/fire"], filter.Subjects);
        Assert.Equal([[0, 3], [0], [2, 3], [0, 1, 2, 3]], filter.About.Select(moments => moments.ToArray()));
    }

    [Fact]
    public void Moments_have_the_numbers_that_the_search_gives_them()
    {
        using var site = TestSite.Built(
            Entry("b", "1902"), Source("undated"), Entry("a", "1901"), Source("s", "1901-06-01"), Document("people", "ada"));
        var filter = new FilterReader(site);

        Assert.Equal(
            ["entries/a/", "sources/s/", "entries/b/", "sources/undated/"],
            new IndexReader(site).Pages.Take(filter.Flags.Length).Select(page => page.Address));
    }

    [Fact]
    public void A_row_is_what_lists_show_with_its_links_written_from_where_it_is_loaded()
    {
        using var site = TestSite.Built(
            Entry("a", "1901-02-03", "people: [Ada Lee]\ndisputed: [{point: Which, accounts: [{says: this, in: s}, {says: that, in: s}]}]"),
            Source("s", "1902", "publisher: The Herald\nbyline: [Ada, Ben]\nreliability: Altered."), Source("undated"));
        using var pages = JsonDocument.Parse(site.Text("search/pages/0.json"));
        var rows = pages.RootElement.EnumerateArray().Select(row => row.GetString()!).ToArray();

        // As deep as search/pages/.
        Assert.Contains(rows[0], site.Text("people/ada-lee/index.html"), StringComparison.Ordinal);
        Assert.Contains(rows[1].Replace("../../", "../", StringComparison.Ordinal), site.Text("sources/index.html"), StringComparison.Ordinal);
        Assert.Contains(rows[2].Replace("../../", "", StringComparison.Ordinal), site.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("Ada Lee", rows[3], StringComparison.Ordinal);
        Assert.Equal(4, rows.Length);
    }

    [Fact]
    public void A_draft_is_marked_as_one()
    {
        using var site = TestSite.With(Entry("a", "1901", "status: draft")).Build(drafts: true);
        Assert.Contains("label draft", site.Text("search/pages/0.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_s_own_words_for_dates_and_counts_are_there()
    {
        using var site = TestSite.Built(Entry("a", "1915"));
        var names = new FilterReader(site).Names;

        var words = names.GetProperty("words");
        Assert.Equal("November {year}", words.GetProperty("month")[10].GetString());
        Assert.Equal("{d} March {year}", words.GetProperty("day")[2].GetString());
        Assert.Equal("31", words.GetProperty("days")[30].GetString());
        Assert.Equal("{year} BCE", words.GetProperty("bce").GetString());
        Assert.Equal("{0} report", words.GetProperty("reports").GetProperty("one").GetString());
    }

    [Fact]
    public void Periods_in_the_overview_say_their_first_day_and_the_one_behind_their_last()
    {
        using var site = TestSite.Built(
            ("site.yml", "title: T\nperiods: [{title: The war, date: 1914/1918}, {title: Since then, date: 1919/..}]\n"), Entry("a", "1915"), Entry("b", "1920"));
        var drawing = site.Page("index.html").QuerySelector(".overview svg")!;
        var days = drawing.QuerySelectorAll(".era").Select(era => (era.GetAttribute("data-from"), era.GetAttribute("data-to")));
        string Day(long year) => new Day(year, 1, 1).Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal([(Day(1914), Day(1919)), (Day(1919), drawing.GetAttribute("data-to"))], days);
        Assert.Equal("54", drawing.GetAttribute("data-top"));
    }

    [Fact]
    public void Nothing_of_the_filter_is_shown_without_a_script_and_its_pages_say_what_they_are_about()
    {
        using var site = TestSite.Built(Entry("a", "1901", "people: [Ada Lee]"), Source("s", "1902"));
        foreach (var (path, kind, slug) in new[] { ("index.html", null, null), ("entries/index.html", "entries", null), ("sources/index.html", "sources", null), ("people/ada-lee/index.html", "people", "ada-lee") })
        {
            var filter = Assert.Single(site.Page(path).QuerySelectorAll(".filter"));
            Assert.Equal(["TEMPLATE"], filter.Children.Select(child => child.TagName));
            Assert.Equal((kind, slug), (filter.GetAttribute("data-kind"), filter.GetAttribute("data-slug")));
        }
        Assert.Null(site.Page("entries/a/index.html").QuerySelector(".filter"));
    }

    [Fact]
    public void Ten_thousand_entries_cost_fewer_than_100_KB()
    {
        var chance = new Random(7);
        using var site = TestSite.Built(
        [
            .. Enumerable.Range(0, 10_000).Select(i => Entry(
                $"e{i}", $"{1990 + i / 400}-{1 + i % 400 / 34:00}-{1 + i % 28:00}",
                $"people: [Person {chance.Next(320)}, Person {chance.Next(320)}]\norganisations: [Body {chance.Next(10)}]\ntags: [t{chance.Next(20)}, u{chance.Next(20)}]")),
        ]);
        Assert.InRange(new FileInfo(Path.Combine(site.OutputFolder, "filter/moments.bin")).Length, 10_000, 100_000);
        Assert.Equal(10_000, new FilterReader(site).Flags.Length);
    }
}
