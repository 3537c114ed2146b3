using Annals.Tests.Support;

namespace Annals.Tests.Cms;

/// <summary>The folder <c>input/admin</c>: what stands in it is published as it is, and in no list.</summary>
public class CmsFolderTests
{
    [Fact]
    public void What_stands_in_admin_is_published_and_in_no_list()
    {
        using var site = TestSite.With(("admin/index.html", "<!doctype html><title>Zebra</title>"), ("admin/config.yml", "zebra: 1\n"), Markdown.Entry("fire", "1901"));
        site.Build(url: "https://example.org/t");
        Assert.Empty(site.Diagnostics);
        Assert.Contains("admin/index.html", site.Files);
        Assert.Contains("admin/config.yml", site.Files);
        var naming = site.Files.Where(file => !file.StartsWith("admin/", StringComparison.Ordinal) && File.ReadAllText(Path.Combine(site.OutputFolder, file)) is var text
            && (text.Contains("admin/", StringComparison.Ordinal) || text.Contains("zebra", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal([], naming);
    }

    [Fact]
    public void Without_npm_it_is_said_what_to_do_and_nothing_is_made()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        var export = AnnalsCommand.Run(folder.Path, [("PATH", "/nowhere")], "export", "cms", "--admin", "input/admin");
        Assert.Equal((1, ""), (export.ExitCode, export.Output));
        Assert.StartsWith("decap-cms 3.16.3(1,1): error AN169: “npm” is needed to fetch it", export.Error, StringComparison.Ordinal);
        Assert.Contains("fetch https://registry.npmjs.org/decap-cms/-/decap-cms-3.16.3.tgz in any way and name that file with --package", export.Error, StringComparison.Ordinal);
        Assert.Contains("fetch https://registry.npmjs.org/markdown-it/-/markdown-it-15.0.3.tgz in any way and name that file with --package", export.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["input/admin"]));
    }

    [Fact]
    public void Another_archive_than_the_known_one_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("cms.tgz", "not it");
        var export = AnnalsCommand.Run(folder.Path, "export", "cms", "--admin", "input/admin", "--package", "cms.tgz");
        Assert.Equal(1, export.ExitCode);
        Assert.StartsWith("cms.tgz(1,1): error AN169: this is not decap-cms 3.16.3 or markdown-it 15.0.3", export.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["input/admin"]));
        Assert.Contains("AN169", AnnalsCommand.Run(folder.Path, "export", "cms", "--admin", "input/admin", "--package", "gone.tgz", "--package", "cms.tgz").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_that_is_there_is_written_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/admin/index.html", "mine");
        var export = AnnalsCommand.Run(folder.Path, "export", "cms", "--admin", "input/admin");
        Assert.Equal(1, export.ExitCode);
        Assert.Contains("input/admin/index.html(1,1): error AN043: this is there already", export.Error, StringComparison.Ordinal);
        Assert.Equal(["index.html"], TemporaryFolder.Contents(folder["input/admin"]).Keys);
    }
}
