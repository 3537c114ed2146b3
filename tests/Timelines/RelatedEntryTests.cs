using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Timelines;

/// <summary>Related entries, and why they are.</summary>
public class RelatedEntryTests
{
    [Fact]
    public void A_rarer_shared_subject_outranks_a_common_one()
    {
        using var site = TestSite.Built(
            Entry("a", "1850", "tags: [common, rare]"),
            Entry("b", "1851", "tags: [common]"),
            Entry("c", "1852", "tags: [common]"),
            Entry("d", "1853", "tags: [rare]"),
            Entry("e", "1854"));
        Assert.Equal(["d", "b", "c"], Related(site, "a"));
    }

    [Fact]
    public void Of_equals_the_nearer_in_time_comes_first()
    {
        using var site = TestSite.Built(
            Entry("a", "1850", "tags: [x]"), Entry("b", "1851", "tags: [x]"), Entry("c", "1852", "tags: [x]"),
            Entry("d", "1853", "tags: [x]"), Entry("e", "1854"));
        Assert.Equal(["b", "d", "a"], Related(site, "c"));
    }

    [Fact]
    public void A_subject_that_all_entries_share_relates_none()
    {
        using var site = TestSite.Built(
            Entry("a", "1850", "tags: [all]"), Entry("b", "1851", "tags: [all, two]"), Entry("c", "1852", "tags: [two, all]"));
        Assert.Empty(Related(site, "a"));
        Assert.Equal(["c"], Related(site, "b"));
        Assert.Equal(["two"], Reasons(site, "b"));
        Assert.Null(site.Page("entries/a/index.html").GetElementById("_related"));
    }

    [Fact]
    public void There_are_at_most_five()
    {
        using var site = TestSite.Built([
            .. Enumerable.Range(0, 9).Select(i => Entry($"e{i}", $"185{i}", "tags: [x]")), Entry("other", "1860"),
        ]);
        Assert.Equal(["e3", "e5", "e2", "e6", "e1"], Related(site, "e4"));
        Assert.Equal(5, site.Page("entries/e4/index.html").QuerySelectorAll("section[aria-labelledby=_related] li").Length);
    }

    [Fact]
    public void The_reason_is_shown_rarest_first()
    {
        using var site = TestSite.Built(
            Entry("a", "1850", "tags: [common]\npeople: [Ada]"),
            Entry("b", "1851", "people: [Ada]\ntags: [common]"),
            Entry("c", "1852", "tags: [common]"),
            Entry("d", "1853"));
        Assert.Equal(["Ada", "common"], Reasons(site, "a"));
        var first = site.Page("entries/a/index.html").QuerySelector("section[aria-labelledby=_related] li")!;
        Assert.Contains("Ada and common", first.TextContent, StringComparison.Ordinal);
        Assert.Equal("../../entries/b/index.html", first.QuerySelector("a")!.GetAttribute("href"));
    }

    private static string[] Related(TestSite site, string slug) =>
        [.. site.Timeline.Related.To(site.Entry(slug).Index).Select(relation => site.Timeline.Entries[relation.Entry].Permalink.Slug)];

    private static string[] Reasons(TestSite site, string slug) =>
        [.. site.Timeline.Related.To(site.Entry(slug).Index)[0].Shared.Select(subject => site.Timeline.Subjects[subject].Name)];
}
