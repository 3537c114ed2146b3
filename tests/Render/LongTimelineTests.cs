using System.Globalization;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>A timeline too long for one page: no page grows with it, and all of it can be reached.</summary>
public sealed class LongTimelineTests(LongTimeline timeline) : IClassFixture<LongTimeline>
{
    private const int Entries = LongTimeline.Entries;

    private readonly TestSite _site = timeline.Site;

    [Fact]
    public void No_list_has_more_than_200_rows()
    {
        foreach (var file in Pages)
            foreach (var list in _site.Page(file).QuerySelectorAll("main ol, main ul, main dl, main tbody"))
                Assert.True(list.ChildElementCount <= 200, $"{file} has a list of {list.ChildElementCount}");
    }

    [Fact]
    public void No_page_links_to_more_than_a_few_hundred_others()
    {
        foreach (var file in Pages)
            Assert.True(_site.Page(file).QuerySelectorAll("main a[href]").Length < 600, file);
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_home_page()
    {
        var reached = new HashSet<string> { "index.html" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var file))
            foreach (var next in LinksOf(file).Where(reached.Add)) waiting.Enqueue(next);
        Assert.Empty(Pages.Except(reached));
        Assert.True(Enumerable.Range(0, Entries).All(i => reached.Contains($"entries/e{i:000}/index.html")));
    }

    [Theory]
    [InlineData("entries/", Entries)]
    [InlineData("tags/all/", Entries)]
    [InlineData("people/", Entries)]
    public void The_parts_of_a_list_hold_each_row_once(string address, int rows)
    {
        var parts = Enumerable.Range(1, 3).Select(number => address + (number == 1 ? "" : $"page/{number}/") + "index.html").ToArray();
        Assert.DoesNotContain(address + "page/4/index.html", Pages);
        var folder = address == "people/" ? "people/" : "entries/";
        var listed = parts
            .SelectMany(part => LinksOf(part, "main li").Distinct())
            .Where(link => link.StartsWith(folder, StringComparison.Ordinal) && link.Count(character => character == '/') == 2)
            .ToArray();
        Assert.Equal(rows, listed.Length);
        Assert.Equal(rows, listed.Distinct().Count());
    }

    [Fact]
    public void Backlinks_go_over_several_pages_too()
    {
        Assert.Contains("entries/e000/page/3/index.html", Pages);
        Assert.Contains("sources/report/page/3/index.html", Pages);
        Assert.Contains("entries/e000/page/2/index.html", LinksOf("entries/e000/index.html"));
        Assert.Contains("entries/e000/index.html", LinksOf("entries/e000/page/3/index.html"));
    }

    [Fact]
    public void The_home_page_gives_an_overview_of_all_its_time()
    {
        var overview = _site.Page("index.html").QuerySelector("section[aria-labelledby=_overview]")!;
        Assert.InRange(overview.QuerySelectorAll("tbody tr").Length, 2, 100);
        Assert.Equal(Entries + 1, overview.QuerySelectorAll("td").Sum(count => int.Parse(count.TextContent, CultureInfo.InvariantCulture)));
        Assert.NotEmpty(overview.QuerySelectorAll("a[href*='periods/']"));
    }

    [Fact]
    public void A_short_timeline_stands_on_the_home_page_as_a_whole()
    {
        using var site = TestSite.Built([.. Enumerable.Range(0, 200).Select(i => Entry($"e{i:000}", $"{1500 + i}"))]);
        Assert.Equal(
            Enumerable.Range(0, 200).Select(i => $"entries/e{i:000}/index.html"),
            site.Page("index.html").QuerySelectorAll("main ol a[href^='entries/']").Select(link => link.GetAttribute("href")));
    }

    private IEnumerable<string> Pages => _site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    private IEnumerable<string> LinksOf(string file, string within = "") => _site.Page(file)
        .QuerySelectorAll($"{within} a[href], {within} form[action]")
        .Select(link => new Uri(new Uri("file:///" + file), link.GetAttribute("href") ?? link.GetAttribute("action")!))
        .Where(address => address.IsFile)
        .Select(address => Uri.UnescapeDataString(address.AbsolutePath)[1..]);
}
