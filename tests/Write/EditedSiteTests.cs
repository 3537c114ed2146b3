using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>A build over an earlier one, or over what somebody has made of it, leaves what a build into an empty folder does.</summary>
public sealed class EditedSiteTests
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
    public void A_page_that_somebody_has_changed_is_made_again_even_where_neither_its_length_nor_its_time_tells()
    {
        using var site = TestSite.With(FullSite.Files);
        var fresh = TemporaryFolder.Contents(site.Build().OutputFolder);
        var page = Path.Combine(site.OutputFolder, "entries/notes/index.html");
        var (bytes, written) = (File.ReadAllBytes(page), File.GetLastWriteTimeUtc(page));
        bytes[^2] ^= 1;
        File.WriteAllBytes(page, bytes);
        File.SetLastWriteTimeUtc(page, written);
        site.Build();
        Assert.Equal(fresh, TemporaryFolder.Contents(site.OutputFolder));
    }

    [Fact]
    public void What_earlier_versions_took_down_of_their_pages_is_taken_away()
    {
        using var site = TestSite.With(FullSite.Files);
        var fresh = TemporaryFolder.Contents(site.Build().OutputFolder);
        File.WriteAllText(Path.Combine(site.OutputFolder, ".annals-pages"), "0123456789abcdef0123456789abcdef 1 2 index.html\n");
        site.Build();
        Assert.Equal(fresh, TemporaryFolder.Contents(site.OutputFolder));
    }

    [Fact]
    public void A_page_that_somebody_has_taken_away_is_there_again()
    {
        using var site = TestSite.With(FullSite.Files);
        var fresh = TemporaryFolder.Contents(site.Build().OutputFolder);
        Directory.Delete(Path.Combine(site.OutputFolder, "entries/notes"), recursive: true);
        site.Build();
        Assert.Equal(fresh, TemporaryFolder.Contents(site.OutputFolder));
    }
}
