using System.Diagnostics;
using Annals.Tests.Support;

namespace Annals.Tests.Import;

/// <summary>What is no file has a file's limits: a pipe says that it is empty, and may never end.</summary>
public sealed class PipeTests : IDisposable
{
    private const string Clipping = "A headline\\n\\nThe company said on Sunday that it was sorry. It said no more of it.\\n";

    private readonly TemporaryFolder _folder = new();

    public PipeTests() => _folder.Write("input/site.yml", "title: A timeline\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("printf '" + Clipping + "' | annals import /dev/stdin")]
    [InlineData("annals import <(printf '" + Clipping + "')")]
    public void A_pipe_is_imported(string command)
    {
        if (!OperatingSystem.IsLinux()) return;
        var (exit, error) = Shell(command);
        Assert.Equal("", error);
        Assert.Equal(0, exit);
        Assert.Single(Directory.GetFiles(_folder["input/sources"], "*.md"));
    }

    [Theory]
    [InlineData("annals import /dev/zero")]
    [InlineData("yes | annals import /dev/stdin")]
    [InlineData("annals import <(yes)")]
    [InlineData("yes a: b | annals import --map /dev/stdin a.md")]
    [InlineData("annals import --map <(yes a: b) a.md")]
    public void A_pipe_without_end_is_a_diagnostic(string command)
    {
        if (!OperatingSystem.IsLinux()) return;
        _folder.Write("a.md", "---\ntitle: A\n---\n");
        var (exit, error) = Shell(command);
        Assert.Equal(1, exit);
        Assert.Contains("error AN052: this has more than the ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_among_full_texts_is_not_opened()
    {
        if (!OperatingSystem.IsLinux()) return;
        var (exit, error) = Shell("mkdir texts && mkfifo texts/a.txt && annals verify --clippings texts");
        Assert.Equal("", error);
        Assert.Equal(0, exit);
    }

    private (int Exit, string Error) Shell(string command)
    {
        var annals = $"annals() {{ dotnet exec '{typeof(Build).Assembly.Location}' \"$@\"; }}; ";
        var start = new ProcessStartInfo("bash", ["-c", annals + command])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error.Result);
    }
}
