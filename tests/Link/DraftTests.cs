using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>Drafts are as good as absent until they are asked for.</summary>
public class DraftTests
{
    [Fact]
    public void Drafts_leave_no_trace_in_a_build_without_them()
    {
        using var site = Site().Build();
        Assert.Empty(site.Diagnostics);
        Assert.DoesNotContain(site.Files, file => file.Contains("secret", StringComparison.Ordinal));
        Assert.All(
            site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("secret", site.Text(file), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["open"], site.Timeline.Entries.Select(entry => entry.Permalink.Slug));
        Assert.Equal(["Ada"], site.Timeline.Subjects.Select(subject => subject.Name));
        Assert.Equal(["1850"], site.Timeline.Periods.Select(period => period.Permalink.Slug));
    }

    [Fact]
    public void Drafts_are_built_and_marked_when_they_are_asked_for()
    {
        using var site = Site().Build(drafts: true);
        Assert.Empty(site.Diagnostics);
        Assert.Contains("entries/secret-entry/index.html", site.Files);
        Assert.Contains("pages/secret-page/index.html", site.Files);
        Assert.Contains("Draft", site.Page("entries/secret-entry/index.html").QuerySelector("main header")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", site.Page("entries/open/index.html").QuerySelector("main header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Ada", "Secret Person"], site.Timeline.Subjects.Select(subject => subject.Name));
    }

    [Fact]
    public void A_link_to_a_draft_is_an_error_that_says_so()
    {
        using var site = Site();
        site.Write("entries/linking.md", "---\ntitle: Linking\ndate: 1850\n---\nSee [[secret-entry]].\n");
        var found = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(("input/entries/linking.md", "AN011"), (found.File, found.Rule.Code));
        Assert.Contains("is a draft", found.Message, StringComparison.Ordinal);
        Assert.Empty(site.Build(drafts: true).Diagnostics);
    }

    private static TestSite Site() => TestSite.With(
        Source("report"),
        Entry("open", "1850", "people: [Ada]"),
        Entry("secret-entry", "1851", "status: draft\npeople: [Ada, Secret Person]", "[@report] and [[open]]"),
        Document("pages", "secret-page", "status: draft", "See [[open]]."));
}
