using System.Net;
using System.Runtime.InteropServices;
using Annals.Tests.Support;

namespace Annals.Tests.Workflows;

/// <summary>The action in a clean folder, with a release from a place of its own: what it runs, and what it refuses to.</summary>
public sealed class ActionTests : IDisposable
{
    private static readonly string Platform = $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    private readonly TemporaryFolder _folder = new();
    private readonly LocalRelease _release = new();

    public ActionTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "its scripts are tried where bash, tar and curl are at hand");
        _folder.Write("input/site.yml", "title: The harbour fire\n");
        _folder.Write("input/entries/the-fire.md", "---\ntitle: The fire\ndate: 1921\n---\nIt burnt.\n");
    }

    private Dictionary<string, string> With => new() { ["version"] = _release.Version, ["source"] = _release.Source };

    [Fact]
    public void A_push_builds_the_site_with_its_cards_and_leaves_nothing_else_behind()
    {
        _release.With(Platform).With("osx-arm64");
        var run = ActionRun.Of(_folder, "push", new(With) { ["url"] = "https://timeline.example.org" });
        Assert.Equal((0, 2), (run.ExitCode, _release.Started.Length));
        Assert.Equal(["--version", "build --input=input --output=output --url=https://timeline.example.org"], _release.Started);
        Assert.Contains("<h1>The fire</h1>", File.ReadAllText(_folder["output/entries/the-fire/index.html"]), StringComparison.Ordinal);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(Assert.Single(Directory.EnumerateFiles(_folder["output/cards"], "the-fire.*.png")))[..4]);
        Assert.Equal(["input", "output", "runner"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
        Assert.Equal([$"annals-{_release.Version}-{Platform}", "output"], Directory.EnumerateFileSystemEntries(_folder["runner"]).Select(Path.GetFileName).Order());
        Assert.Equal("build", run.Outputs["steps.plan.outputs.command"]);
        Assert.Equal([".annals", "output/.annals", "output/cards"], run.CachedPaths!.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void What_is_cached_is_enough_that_no_card_is_drawn_again()
    {
        _release.With(Platform);
        var with = new Dictionary<string, string>(With) { ["url"] = "https://timeline.example.org" };
        var cached = ActionRun.Of(_folder, "push", with).CachedPaths!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Directory.Move(_folder["output"], _folder["runner/before"]);
        foreach (var path in cached.Where(path => path.StartsWith("output/", StringComparison.Ordinal)))
        {
            var kept = _folder["runner/before" + path["output".Length..]];
            Directory.CreateDirectory(_folder["output"]);
            if (Directory.Exists(kept)) Directory.Move(kept, _folder[path]);
            else File.Move(kept, _folder[path]);
        }
        var cards = Directory.GetFiles(_folder["output/cards"]);
        Assert.Equal(2, cards.Length);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var card in cards) File.SetLastWriteTimeUtc(card, old);

        Assert.Equal(0, ActionRun.Of(_folder, "push", with).ExitCode);
        Assert.All(cards, card => Assert.Equal(old, File.GetLastWriteTimeUtc(card)));
        Assert.True(File.Exists(_folder["output/entries/the-fire/index.html"]));
    }

    [Theory]
    [InlineData("pull_request")]
    [InlineData("merge_group")]
    public void A_pull_request_is_checked_and_what_is_wrong_stands_on_its_line(string name)
    {
        _release.With(Platform);
        Assert.Equal(0, ActionRun.Of(_folder, name, With).ExitCode);
        _folder.Write("input/entries/no-date.md", "---\ntitle: No date\n---\n");
        var run = ActionRun.Of(_folder, name, With);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"(?m)^::error file=input/entries/no-date\.md,line=\d+", run.Output);
        Assert.Equal("check --input=input --output=output --format=github", _release.Started[^1]);
        Assert.False(Directory.Exists(_folder["output"]));
        Assert.Null(run.CachedPaths);
    }

    [Fact]
    public void What_is_asked_for_is_done_whatever_the_event()
    {
        _release.With(Platform);
        Assert.Equal(0, ActionRun.Of(_folder, "pull_request", new(With) { ["command"] = "build", ["drafts"] = "true", ["output"] = "site" }).ExitCode);
        Assert.Equal("build --input=input --output=site --drafts", _release.Started[^1]);
        Assert.True(File.Exists(_folder["site/index.html"]));
    }

    [Fact]
    public void A_wrong_sum_is_refused_and_nothing_is_run()
    {
        _release.With(Platform);
        File.AppendAllText(_release.Archive(Platform), "x");
        var run = ActionRun.Of(_folder, "push", With);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("SHA256SUMS says", run.Output, StringComparison.Ordinal);
        Assert.Empty(_release.Started);
        Assert.False(Directory.Exists(_folder["output"]));
        // Nor is it left where somebody might run it.
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_folder["runner"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_platform_that_is_missing_is_named_with_those_there_are()
    {
        _release.With("osx-arm64").With("win-x64");
        var run = ActionRun.Of(_folder, "push", With);
        Assert.Equal((1, $"::error::release 9.8.7 has no program for {Platform}; it has programs for: osx-arm64 win-x64\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_release_that_is_missing_is_named_with_the_place()
    {
        var run = ActionRun.Of(_folder, "push", new(With) { ["version"] = "1.0.0" });
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"::error::there is no release 1.0.0 at {_release.Source}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_of_another_version_is_refused()
    {
        _release.Program = "#!/bin/sh\necho 1.2.3\n";
        _release.With(Platform);
        var run = ActionRun.Of(_folder, "push", With);
        Assert.Equal((1, "::error::the program of annals-9.8.7-" + Platform + ".tar.gz says that it is version 1.2.3\n"), (run.ExitCode, run.Output[run.Output.IndexOf("::error", StringComparison.Ordinal)..]));
    }

    [Fact]
    public void The_attestation_is_asked_for_by_repository_workflow_and_tag()
    {
        _release.With(Platform);
        Gh("echo \"$@\" > \"$RUNNER_TEMP/asked\"");
        Assert.Equal(0, ActionRun.Of(_folder, "push", new(With) { ["repository"] = "somebody/annals" }, PathWithGh).ExitCode);
        Assert.Matches(
            @"^attestation verify \S+/annals-9\.8\.7-\S+\.tar\.gz --repo somebody/annals --signer-workflow somebody/annals/\.github/workflows/release\.yml --source-ref refs/tags/v9\.8\.7\n$",
            File.ReadAllText(_folder["runner/asked"]));
    }

    [Fact]
    public void A_download_without_its_attestation_is_refused_unless_none_is_asked_for()
    {
        _release.With(Platform);
        Gh("exit 1");
        var with = new Dictionary<string, string>(With) { ["repository"] = "somebody/annals" };
        var run = ActionRun.Of(_folder, "push", with, PathWithGh);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("has no attestation", run.Output, StringComparison.Ordinal);
        Assert.Empty(_release.Started);

        Assert.Equal(0, ActionRun.Of(_folder, "push", new(with) { ["attestation"] = "false" }, PathWithGh).ExitCode);
    }

    [Theory]
    [InlineData("version", "latest")]
    [InlineData("version", "../../1.0.0")]
    [InlineData("version", "1.0.0; touch pwned")]
    [InlineData("version", "1.0.0\n2.0.0")]
    [InlineData("repository", "annals")]
    [InlineData("repository", "a/b/c")]
    [InlineData("repository", "$(touch pwned)/x")]
    [InlineData("source", "http://example.org/releases")]
    [InlineData("source", "http://127.0.0.1.example.org/")]
    [InlineData("source", "ftp://example.org")]
    [InlineData("command", "deploy")]
    [InlineData("drafts", "yes")]
    [InlineData("attestation", "no")]
    [InlineData("program", "no-such-file")]
    [InlineData("program", "input")]
    public void What_can_only_be_wrong_is_refused_and_nothing_is_run(string input, string value)
    {
        _release.With(Platform);
        var run = ActionRun.Of(_folder, "push", new(With) { [input] = value });
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("::error::", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Output.Count(character => character == '\n'));
        Assert.Empty(_release.Started);
        Assert.Equal(["input", "runner"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("https://example.org/$(touch pwned)")]
    [InlineData("https://example.org/`touch pwned`")]
    [InlineData("\"; touch pwned; \"")]
    [InlineData("--help")]
    [InlineData("a b  c")]
    public void No_value_becomes_a_command_or_another_option(string value)
    {
        _release.With(Platform);
        ActionRun.Of(_folder, "push", new(With) { ["url"] = value });
        Assert.Equal($"build --input=input --output=output --url={value}", _release.Started[^1]);
        Assert.DoesNotContain("pwned", Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Without_a_version_it_is_that_of_the_sources_of_the_action()
    {
        var version = SiteProject.Version;
        using var release = new LocalRelease(version).With(Platform);
        Assert.Equal(0, ActionRun.Of(_folder, "push", new() { ["source"] = release.Source }).ExitCode);
        Assert.Equal("build --input=input --output=output", release.Started[^1]);
    }

    [Fact]
    public void A_tag_will_do_for_a_version_and_a_program_for_both()
    {
        _release.With(Platform);
        Assert.Equal(0, ActionRun.Of(_folder, "push", new(With) { ["version"] = "v" + _release.Version }).ExitCode);
        var there = Path.GetRelativePath(_folder.Path, Path.Combine(_folder["runner"], $"annals-{_release.Version}-{Platform}", "annals"));
        Assert.Equal(0, ActionRun.Of(_folder, "push", new() { ["program"] = there }).ExitCode);
        Assert.Equal(3, _release.Started.Length);
    }

    [Theory]
    [InlineData("Windows", "ARM64", "win-arm64", "annals.exe")]
    [InlineData("Windows", "X64", "win-x64", "annals.exe")]
    [InlineData("macOS", "ARM64", "osx-arm64", "annals")]
    [InlineData("Linux", "ARM64", "linux-arm64", "annals")]
    [InlineData("Linux", "X64", "linux-x64", "annals")]
    public void The_archive_is_that_of_the_runner(string system, string processor, string platform, string program)
    {
        Assert.SkipWhen(program.EndsWith(".exe", StringComparison.Ordinal) && AnnalsCommand.RunProgram("sh", "/", "-c", "command -v unzip").ExitCode != 0, "there is no unzip");
        foreach (var each in (string[])["linux-x64", "linux-arm64", "osx-arm64", "win-x64", "win-arm64"]) _release.With(each);
        var run = ActionRun.Of(_folder, "push", With, ("RUNNER_OS", system), ("RUNNER_ARCH", processor));
        // Made on a system whose archives have no rights of files, the program of Windows cannot be run on this one.
        if (!program.EndsWith(".exe", StringComparison.Ordinal)) Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_folder[$"runner/annals-9.8.7-{platform}/{program}"]), run.Output);
    }

    [Theory]
    [InlineData("macOS", "X64", "osx-x64")]
    [InlineData("FreeBSD", "X64", "unknown-x64")]
    [InlineData("Linux", "ARM", "linux-unknown")]
    public void A_machine_that_no_release_is_for_is_named(string system, string processor, string platform)
    {
        _release.With("linux-x64");
        var run = ActionRun.Of(_folder, "push", With, ("RUNNER_OS", system), ("RUNNER_ARCH", processor));
        Assert.Equal((1, $"::error::release 9.8.7 has no program for {platform}; it has programs for: linux-x64\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_server_gives_the_same_as_a_folder()
    {
        _release.With(Platform);
        var port = FreePort();
        using var server = new HttpListener();
        server.Prefixes.Add($"http://127.0.0.1:{port}/");
        server.Start();
        var asked = new List<string>();
        var serving = Task.Run(async () =>
        {
            for (var request = 0; request < 3; request++)
            {
                var context = await server.GetContextAsync();
                asked.Add(context.Request.Url!.AbsolutePath);
                var file = Path.Combine(Path.GetDirectoryName(_release.Release)!, context.Request.Url.AbsolutePath[1..]);
                context.Response.StatusCode = File.Exists(file) ? 200 : 404;
                context.Response.Close(File.Exists(file) ? await File.ReadAllBytesAsync(file) : [], willBlock: true);
            }
        }, TestContext.Current.CancellationToken);
        var with = new Dictionary<string, string>(With) { ["source"] = $"http://127.0.0.1:{port}" };
        Assert.Equal(0, ActionRun.Of(_folder, "push", with).ExitCode);
        var missing = ActionRun.Of(_folder, "push", new(with) { ["version"] = "1.0.0" });
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("there is no release 1.0.0", missing.Output, StringComparison.Ordinal);
        await serving;
        Assert.Equal(["/v9.8.7/SHA256SUMS", $"/v9.8.7/annals-9.8.7-{Platform}.tar.gz", "/v1.0.0/SHA256SUMS"], asked);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private (string, string) PathWithGh => ("PATH", $"{_folder["runner/bin"]}:{Environment.GetEnvironmentVariable("PATH")}");

    private void Gh(string script)
    {
        _folder.Write("runner/bin/gh", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder["runner/bin/gh"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _release.Dispose();
    }
}
