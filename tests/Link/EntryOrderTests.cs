using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Entries whose dates do not part them stand as their author orders them, then as their files are numbered.</summary>
public class EntryOrderTests
{
    private static readonly (string Path, string Text)[] Steps =
    [
        Entry("step-10", "2022-11-22"), Entry("step-2", "2022-11-22", "people: [Ada]"), Entry("step-1", "2022-11-22", "order: 20\npeople: [Ada]"),
        Entry("approx", "2022-11-22~", "order: 3\npeople: [Ada]"), Entry("minus", "2022-11-22", "order: -1"), Entry("later", "2022-11-23", "order: -5"),
        Entry("noon", "2022-11-22T12:00:00", "order: -9"), Entry("before", "2022-11-21", "order: 99"),
    ];

    private static readonly string[] Ordered = ["before", "minus", "approx", "step-1", "step-2", "step-10", "noon", "later"];

    [Fact]
    public void Order_decides_where_dates_do_not_and_then_the_name_with_its_numbers()
    {
        using var site = PublishedSite.Of(Steps);
        Assert.Equal(Ordered, site.Timeline.Entries.Select(entry => entry.Permalink.Slug));
        // The lists of the home page, a subject and a period, the pages before and after, and what is exported.
        Assert.Equal(Ordered, Linked(site, "entries/index.html"));
        Assert.Equal(["approx", "step-1", "step-2"], Linked(site, "people/ada/index.html"));
        Assert.Equal(Ordered, Linked(site, "periods/2022-11/index.html"));
        Assert.EndsWith("entries/step-2/", site.Page("entries/step-1/index.html").QuerySelector("[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("entries/approx/", site.Page("entries/step-1/index.html").QuerySelector("[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
        foreach (var file in new[] { "data/entries.json", "data/entries.csv", "data/timelinejs.json" })
        {
            var text = site.Text(file);
            var places = Ordered.Select(slug => text.IndexOf($"/entries/{slug}/", StringComparison.Ordinal) is >= 0 and var address ? address : text.IndexOf($"\"{slug}\"", StringComparison.Ordinal)).ToArray();
            Assert.All(places, place => Assert.True(place >= 0, file));
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void Sources_and_names_count_too()
    {
        using var site = TestSite.Built(
            Source("part-10", "1901"), Source("part-9", "1901"), Source("x-10"), Source("x-9"), Entry("a", "1900", "places: [Pier 10, Pier 9]\ntags: [chapter 2, Chapter 11]"),
            Document("pages", "p-10", "title: Part"), Document("pages", "p-9", "title: Part"));
        Assert.Equal(["part-9", "part-10", "x-9", "x-10"], site.Timeline.Sources.Select(source => source.Permalink.Slug));
        Assert.Equal(["Pier 9", "Pier 10", "chapter 2", "Chapter 11"], site.Timeline.Subjects.Select(subject => subject.Name));
        Assert.Equal(["p-9", "p-10"], site.Timeline.Pages.Select(page => page.Permalink.Slug));
    }

    [Theory]
    [InlineData("first")]
    [InlineData("1.5")]
    [InlineData("[1]")]
    public void What_is_no_whole_number_is_an_error(string order)
    {
        using var site = TestSite.With(Entry("a", "1900", $"order: {order}")).Build();
        Assert.Equal("AN006", Assert.Single(site.Diagnostics).Rule.Code);
    }

    private static string[] Linked(TestSite site, string page) =>
        [.. site.Page(page).QuerySelectorAll("main a[href*='/entries/']").Select(link => link.GetAttribute("href")!.TrimEnd('/').Split('/')[^1]).Where(Ordered.Contains).Distinct()];
}
