using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>A page whose inputs have not changed is not made again, and nobody sees a difference.</summary>
public sealed class KeptPageTests
{
    // A theme that shows more of other entries, sources and subjects than ours does.
    private static readonly (string Path, string Text)[] Curious =
    [
        ("theme/partials/related.html", "<a href=\"{{ it.url }}\">{{ it.title }}{{ it.summary }}{{ it.sources }}{{ for subject in it.subjects }}{{ subject.title }}{{ end }}</a>"),
        ("theme/partials/name-link.html", "<a href=\"{{ it.url }}\">{{ it.name }} {{ it.count }} {{ it.summary }}</a>"),
        ("theme/partials/citation.html", "{{ it.title }} {{ it.publisher }} {{ it.edtf }} {{ it.reliability }} {{ for name in it.byline }}{{ name.name }} {{ name.url }}{{ end }}"),
    ];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void After_any_edit_the_site_equals_one_that_is_built_anew(int seed, bool isCurious)
    {
        var edits = new Edits(seed);
        using var site = TestSite.With([.. edits.Files, .. isCurious ? Curious : []]);
        site.Build();
        Assert.DoesNotContain(site.Diagnostics, found => found.Rule.Severity == Reporting.Severity.Error);
        var built = 0;
        for (var edit = 0; edit < 40; edit++)
        {
            var before = edits.Files.ToArray();
            var what = edits.Next();
            site.Replace(edits.Files);
            var kept = TemporaryFolder.Contents(site.OutputFolder);
            if (site.Build().Diagnostics.Any(found => found.Rule.Severity == Reporting.Severity.Error))
            {
                Assert.Equal(kept, TemporaryFolder.Contents(site.OutputFolder));
                edits.Restore(before);
                continue;
            }
            using var fresh = TestSite.With([.. edits.Files, .. isCurious ? Curious : []]);
            fresh.Build();
            var (expected, actual) = (TemporaryFolder.Contents(fresh.OutputFolder), TemporaryFolder.Contents(site.OutputFolder));
            Assert.True(expected.Keys.SequenceEqual(actual.Keys), what);
            foreach (var (file, bytes) in expected) Assert.True(bytes == actual[file], $"edit {edit}, {what}: {file} is not as if made anew");
            built++;
        }
        Assert.True(built > 30, $"only {built} edits could be built");
    }

    [Fact]
    public void A_page_is_only_made_again_when_something_that_it_shows_has_changed()
    {
        using var site = TestSite.With([.. FullSite.Files, .. Far()]);
        site.Build();
        var page = Path.Combine(site.OutputFolder, "entries/far/index.html");
        var (words, written) = (File.ReadAllText(page), File.GetLastWriteTimeUtc(page));
        // Of the same length and as old: nothing tells the two apart, so that the page is there as long as nothing makes it again.
        var mark = words.Replace("Far away", "Far AWAY", StringComparison.Ordinal);
        File.WriteAllText(page, mark);
        File.SetLastWriteTimeUtc(page, written);

        site.Write("entries/meeting.md", site.Input("entries/meeting.md") + "\nMore.\n");
        site.Build();
        Assert.Equal(mark, File.ReadAllText(page));
        Assert.Contains("More.", site.Text("entries/meeting/index.html"), StringComparison.Ordinal);

        site.Write("sources/letter.md", site.Input("sources/letter.md").Replace("title: A letter", "title: Another letter", StringComparison.Ordinal));
        site.Build();
        Assert.Contains("Another letter", site.Text("entries/far/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Far AWAY", site.Text("entries/far/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("entries/far/index.html")]
    [InlineData(".annals-pages")]
    public void A_file_that_somebody_has_changed_is_made_again(string file)
    {
        using var site = TestSite.With([.. FullSite.Files, .. Far()]);
        var fresh = TemporaryFolder.Contents(site.Build().OutputFolder);
        File.WriteAllText(Path.Combine(site.OutputFolder, file), "Something else.\n\0 1 2 3 4\n");
        site.Build();
        Assert.Equal(fresh, TemporaryFolder.Contents(site.OutputFolder));
    }

    [Fact]
    public void A_page_that_somebody_has_taken_away_is_there_again()
    {
        using var site = TestSite.With([.. FullSite.Files, .. Far()]);
        var fresh = TemporaryFolder.Contents(site.Build().OutputFolder);
        Directory.Delete(Path.Combine(site.OutputFolder, "entries/far"), recursive: true);
        site.Build();
        Assert.Equal(fresh, TemporaryFolder.Contents(site.OutputFolder));
    }

    // Nothing ties it to the meeting: others stand between them, and they share nobody.
    private static (string Path, string Text)[] Far() =>
    [
        Markdown.Entry("between", "1900", "title: Between"),
        Markdown.Entry("far", "1950-01-01", "title: Far away", "Words [@letter]."),
        Markdown.Entry("farther", "1960", "title: Farther"),
    ];
}
