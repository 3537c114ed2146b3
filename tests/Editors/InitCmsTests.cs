using Annals.Tests.Support;

namespace Annals.EditorTests;

/// <summary><c>annals init --cms</c> with Decap CMS itself, fetched by npm.</summary>
public sealed class InitCmsTests
{
    [Fact]
    public void It_puts_there_what_export_makes_with_npm_and_with_an_archive_alike()
    {
        using var folder = new TemporaryFolder();
        var made = AnnalsCommand.Run(folder.Path, "init", "t", "--cms", "--github", "--title", "T");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("To edit in a browser: ", made.Output, StringComparison.Ordinal);
        Assert.InRange(new FileInfo(folder["t/input/admin/decap-cms.js"]).Length, 1_000_000, 10_000_000);

        Assert.Equal(0, AnnalsCommand.RunProgram(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder.Path, "pack", "decap-cms@3.16.3", "--ignore-scripts", "--silent").ExitCode);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "init", "u", "--cms", "--github", "--title", "T", "--package", "decap-cms-3.16.3.tgz").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(folder["t"]), TemporaryFolder.Contents(folder["u"]));

        // Half of it, as after a kill.
        folder.Write("v/input/admin/index.html", File.ReadAllText(folder["t/input/admin/index.html"]));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "init", "v", "--cms", "--github", "--title", "T", "--package", "decap-cms-3.16.3.tgz").ExitCode);
        Assert.Equal(TemporaryFolder.Contents(folder["t"]), TemporaryFolder.Contents(folder["v"]));

        Directory.Move(folder["t/input/admin"], folder["admin"]);
        var export = AnnalsCommand.Run(folder["t"], "export", "cms", "--admin", "input/admin", "--package", "../decap-cms-3.16.3.tgz");
        Assert.Equal(0, export.ExitCode);
        Assert.Equal(TemporaryFolder.Contents(folder["admin"]), TemporaryFolder.Contents(folder["t/input/admin"]));
    }
}
