using Annals.Preview;
using Annals.Tests.Support;

namespace Annals.TrustTests.Neighbours;

/// <summary>Files that change between their listing and their showing.</summary>
public sealed class PreviewFileTests : IDisposable
{
    private const string Secret = "a secret of mine";

    private readonly TemporaryFolder _folder = new();

    public PreviewFileTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        _folder.Write("input/entries/fire.md", "---\ntitle: The fire\ndate: 1901-02-03\n---\nIt burned.\n");
        foreach (var file in new[] { "media/a.txt", "media/plan.html", "media/deep/er/a.txt", "admin/index.html" }) _folder.Write("input/" + file, "as it was");
        _folder.Write("elsewhere/a.txt", Secret);
        _folder.Write("elsewhere/er/a.txt", Secret);
        _folder.Write("elsewhere/index.html", Secret);
        _folder.Write("elsewhere/plan.html", Secret);
        _folder.Write("elsewhere/deep/er/a.txt", Secret);
    }

    [Theory]
    [InlineData("media/a.txt", "media/a.txt", "a.txt")]
    [InlineData("media/a.txt", "media/a.txt", null)]
    [InlineData("media/plan.html", "media/plan.html", "plan.html")]
    [InlineData("media/plan.html", "media/plan.html", null)]
    [InlineData("admin/index.html", "admin/index.html", "index.html")]
    [InlineData("admin/index.html", "admin", "")]
    [InlineData("media/deep/er/a.txt", "media/deep/er", "er")]
    [InlineData("media/deep/er/a.txt", "media/deep", "")]
    [InlineData("media/deep/er/a.txt", "media", "")]
    [InlineData("media/deep/er/a.txt", "media/deep", null)]
    public void What_became_a_link_or_is_gone_is_not_shown(string file, string replaced, string? target)
    {
        var options = new BuildOptions(_folder["input"], Theme: null, Output: null, Url: null, Drafts: false);
        var site = new Workspace(options).Refresh(new HashSet<string>(), null).Site!;
        using (var before = site.Open(file)) Assert.NotNull(before);
        Assert.Equal("as it was"u8.ToArray(), site.File(file));

        Replace(replaced, target);
        using var after = site.Open(file);
        Assert.Null(after);
        Assert.Null(site.File(file));
    }

    [Fact]
    public async Task A_link_that_appears_while_it_serves_leads_nowhere_at_any_moment()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("links need rights there");
        using var preview = new RunningPreview(_folder.Path);
        var asked = 0;
        foreach (var (file, replaced, target) in new[] { ("media/a.txt", "media/a.txt", "a.txt"), ("media/plan.html", "media/plan.html", "plan.html"), ("media/deep/er/a.txt", "media/deep", "") })
        {
            await preview.Shows(file, "as it was");
            Replace(replaced, target);
            for (var isGone = false; !isGone && asked < 1_000_000; asked++)
            {
                using var answer = await preview.Ask(file);
                var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                isGone = answer.StatusCode == System.Net.HttpStatusCode.NotFound;
                Assert.True(isGone || text.Contains("as it was", StringComparison.Ordinal), $"{answer.StatusCode} {text}");
            }
            await preview.Lacks(file);
            Assert.Contains("AN010", preview.Line("symbolic link"), StringComparison.Ordinal);
        }
        TestContext.Current.TestOutputHelper!.WriteLine($"3 links appeared, and the files were asked for {asked} times");
    }

    public void Dispose() => _folder.Dispose();

    // In place of a file or a folder, a link to what stands elsewhere, or nothing.
    private void Replace(string replaced, string? target)
    {
        var path = _folder["input/" + replaced];
        if (Directory.Exists(path)) Directory.Move(path, _folder["moved"]);
        else File.Delete(path);
        if (target is null) return;
        try
        {
            File.CreateSymbolicLink(path, _folder[Path.TrimEndingDirectorySeparator("elsewhere/" + target)]);
        }
        catch (Exception fault) when (OperatingSystem.IsWindows() && fault is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("links need rights here");
        }
    }
}
