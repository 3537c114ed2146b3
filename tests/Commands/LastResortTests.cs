using System.Diagnostics;
using Annals.Commands;
using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary>Where nothing else helps there is one sentence, exit code 1, and no half of anything.</summary>
public sealed class LastResortTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LastResortTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        _folder.Write("input/entries/a.md", "---\ntitle: A\ndate: 2022\n---\nText.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check > /dev/full")]
    [InlineData("check --format json > /dev/full")]
    [InlineData("export json > /dev/full")]
    [InlineData("export schema-entry > /dev/full")]
    [InlineData("build > /dev/full")]
    [InlineData("verify > /dev/full")]
    [InlineData("new B --date 2022 > /dev/full")]
    [InlineData("import clipping.txt --dry-run > /dev/full")]
    [InlineData("--help > /dev/full")]
    [InlineData("preview --port 0 > /dev/full")]
    public void A_full_output_is_a_sentence(string command)
    {
        if (!File.Exists("/dev/full")) return;
        _folder.Write("clipping.txt", "A headline\n\nThe company said on Sunday that it was sorry. It said no more of it.\n");
        var (exit, _, error) = Shell(command);
        Assert.Equal(1, exit);
        Assert.Contains("error AN042: this can", error, StringComparison.Ordinal);
        AssertNoTrace(error);
    }

    [Theory]
    [InlineData("check 2> /dev/full")]
    [InlineData("build --theme nowhere 2> /dev/full")]
    [InlineData("export json > /dev/full 2> /dev/full")]
    public void Where_nobody_can_be_told_the_exit_code_says_it(string command)
    {
        if (!File.Exists("/dev/full")) return;
        File.Delete(_folder["input/site.yml"]);
        Assert.Equal(1, Shell(command).Exit);
    }

    [Fact]
    public void A_reader_that_goes_away_does_no_harm()
    {
        if (!File.Exists("/dev/full")) return;
        var (_, _, error) = Shell("build | true");
        AssertNoTrace(error);
        Assert.True(File.Exists(_folder["output/index.html"]));
        Assert.Empty(Directory.GetDirectories(_folder["output"], ".annals*"));
    }

    [Fact]
    public void Memory_that_runs_out_is_a_sentence_and_the_old_site_stays()
    {
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        var before = TemporaryFolder.Contents(_folder["output"]);
        for (var entry = 0; entry < 30; entry++)
            _folder.Write($"input/entries/e{entry}.md", $"---\ntitle: E{entry}\ndate: 2022\n---\n" + string.Concat(Enumerable.Repeat("A *word* of [text](https://example.org).\n\n", 80_000)));
        // In bytes, as hexadecimal: 64 MB.
        var build = AnnalsCommand.Run(_folder.Path, [("DOTNET_GCHeapHardLimit", "4000000"), ("DOTNET_gcServer", "0")], "build");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error AN026: the memory that this program may use has run out", build.Error, StringComparison.Ordinal);
        AssertNoTrace(build.Error);
        Assert.Equal(before, TemporaryFolder.Contents(_folder["output"]));
        Assert.Empty(Directory.GetDirectories(_folder["output"], ".annals*"));
    }

    [Fact]
    public void Any_other_fault_names_the_file_and_asks_for_a_report()
    {
        var error = Console.Error;
        using var said = new StringWriter();
        Console.SetError(said);
        try
        {
            Assert.Equal(1, LastResort.Run(() => FileFaultException.In<int>("input/entries/a.md", () => throw new AggregateException(new DivideByZeroException("half of nothing")))));
        }
        finally
        {
            Console.SetError(error);
        }
        Assert.Equal(
            "input/entries/a.md(1,1): error AN027: a fault of Annals, not of yours (DivideByZeroException: half of nothing); please report it with the command and, if you can, the file\n",
            said.ToString());
    }

    [Fact]
    public void A_stack_that_ends_is_a_sentence()
    {
        var error = Console.Error;
        using var said = new StringWriter();
        Console.SetError(said);
        try
        {
            Assert.Equal(1, LastResort.Run(() => throw new InsufficientExecutionStackException()));
        }
        finally
        {
            Console.SetError(error);
        }
        Assert.Equal("annals(1,1): error AN021: something here nests too deeply; write it with fewer levels\n", said.ToString());
    }

    private static void AssertNoTrace(string error)
    {
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", error, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Shell(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"dotnet exec '{typeof(Build).Assembly.Location}' {command}"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
