using System.Diagnostics;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals export --output FILE</c>: what may stand at the place that a user names.</summary>
public sealed class NamedOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _expected;

    public NamedOutputTests()
    {
        _folder.Write("project/input/site.yml", "title: T\n");
        _folder.Write("elsewhere/old", "old");
        _expected = Export(null).Output;
        Assert.StartsWith("{", _expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Devices_and_pipes_are_written_to()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such files.");
        Assert.Equal(_expected, Export("/dev/stdout").Output);
        Assert.Equal(0, Export("/dev/null").ExitCode);
        Assert.True(File.Exists("/dev/null"));
        foreach (var pipe in (string[])["project/pipe", "elsewhere/pipe"])
        {
            Process.Start("mkfifo", [_folder[pipe]]).WaitForExit();
            using var reader = Process.Start(new ProcessStartInfo("cat", [_folder[pipe]]) { RedirectStandardOutput = true })!;
            var read = reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, Export(_folder[pipe]).ExitCode);
            Assert.Equal(_expected, await read);
            await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        // A link of the user’s own to a device.
        File.CreateSymbolicLink(_folder["elsewhere/out"], "/dev/stdout");
        Assert.Equal(_expected, Export(_folder["elsewhere/out"]).Output);
    }

    [Theory]
    [InlineData("out.json")]
    [InlineData("../elsewhere/old")]
    [InlineData("../elsewhere/new")]
    public void A_file_is_replaced_whole(string output)
    {
        Assert.Equal(0, Export(output).ExitCode);
        Assert.Equal(_expected, File.ReadAllText(_folder["project/" + output]));
        Assert.DoesNotContain(TemporaryFolder.Contents(_folder.Path).Keys, file => Path.GetFileName(file).StartsWith('.'));
    }

    [Fact]
    public void An_empty_file_and_a_link_elsewhere_are_the_users_own()
    {
        _folder.Write("elsewhere/empty", "");
        Assert.Equal(0, Export("../elsewhere/empty").ExitCode);
        Assert.Equal(_expected, File.ReadAllText(_folder["elsewhere/empty"]));
        File.CreateSymbolicLink(_folder["elsewhere/link"], "old");
        Assert.Equal(0, Export("../elsewhere/link").ExitCode);
        Assert.Equal("old", new FileInfo(_folder["elsewhere/link"]).LinkTarget);
        Assert.Equal(_expected, File.ReadAllText(_folder["elsewhere/old"]));
    }

    [Fact]
    public void A_link_elsewhere_that_leads_back_here_to_another_is_not_followed_further()
    {
        Directory.CreateSymbolicLink(_folder["project/schemas"], _folder["elsewhere"]);
        Directory.CreateSymbolicLink(_folder["here"], _folder["project"]);
        foreach (var output in new[] { _folder["here/schemas/old"], "../here/schemas/old", "../project/schemas/old", "schemas/old" })
        {
            var export = Export(output);
            Assert.Equal(1, export.ExitCode);
            Assert.Contains("“schemas” is a symbolic link, which is not followed; remove it", export.Error, StringComparison.Ordinal);
            Assert.Equal("old", File.ReadAllText(_folder["elsewhere/old"]));
        }
        File.CreateSymbolicLink(_folder["elsewhere/a"], "b");
        File.CreateSymbolicLink(_folder["elsewhere/b"], "a");
        Assert.Contains("lead in a circle", Export("../elsewhere/a").Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private AnnalsCommand Export(string? output) =>
        AnnalsCommand.Run(_folder["project"], output is null ? ["export", "timelinejs"] : ["export", "timelinejs", "--output", output]);
}
