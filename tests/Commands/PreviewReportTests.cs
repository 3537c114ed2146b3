using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary>What the preview says beside the site: drafts, what changed since the last build, and where pages went.</summary>
public sealed partial class PreviewReportTests : IDisposable
{
    private const string Report = ".annals/";

    private readonly TemporaryFolder _folder = new();

    public PreviewReportTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\nurl: https://example.org/t\n");
        _folder.Write("input/entries/fire.md", Entry("The fire", ""));
        _folder.Write("input/entries/flood.md", Entry("The flood", ""));
        _folder.Write("input/entries/note.md", Entry("A <b>note", "status: draft\npeople: [Ada]\n"));
    }

    [Fact]
    public async Task A_drafts_address_says_that_it_is_a_draft_and_how_to_see_it()
    {
        using var preview = new RunningPreview(_folder.Path);
        foreach (var path in new[] { "entries/note/", "entries/note", "entries/note/index.html" })
        {
            using var answer = await preview.Ask(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("“A &lt;b&gt;note” is a draft, and is not shown. It stands in input/entries/note.md.", page, StringComparison.Ordinal);
            Assert.Contains("annals preview --drafts", page, StringComparison.Ordinal);
        }
        using var person = await preview.Ask("people/ada/");
        Assert.Contains("Only drafts lead to this page", await person.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var nothing = await preview.Ask("entries/nothing/");
        Assert.DoesNotContain("draft", await nothing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var report = await preview.Page(Report);
        Assert.Contains("A &lt;b&gt;note, to be at /entries/note/ <code>input/entries/note.md</code>", report, StringComparison.Ordinal);
        Assert.Contains("There is no build to compare with.", report, StringComparison.Ordinal);
        Assert.Contains("preview.js", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_that_are_shown_are_listed_with_their_addresses()
    {
        using var preview = new RunningPreview(_folder.Path, "--drafts");
        Assert.Equal($"  “A <b>note” {preview.Address}entries/note/", preview.Line("A <b>note"));
        Assert.Contains("<a href=\"/entries/note/\">A &lt;b&gt;note</a> <code>input/entries/note.md</code>", await preview.Page(Report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_since_the_last_build_is_said_in_the_terminal_and_on_a_page()
    {
        _folder.Write("input/media/plan.html", "<p>A plan");
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        using (var same = new RunningPreview(_folder.Path))
        {
            Assert.Equal("Nothing changed since the last build.", same.Line("since the last build"));
            Assert.Contains("<p>Nothing changed.</p>", await same.Page(Report), StringComparison.Ordinal);
        }
        _folder.Write("input/entries/fire.md", Entry("The fire", "") + "More.\n");
        _folder.Write("input/pages/about.md", "---\ntitle: About\n---\n");
        File.Move(_folder["input/entries/flood.md"], _folder["input/entries/high-water.md"]);
        using var preview = new RunningPreview(_folder.Path);
        // Of entries, a page and its way into the frames; every page has the new one in its menu.
        var line = preview.Line("Since the last build");
        Assert.Matches($@"^Since the last build: \d+ new pages, \d+ changed, \d+ gone; see {Regex.Escape(preview.Address)}\.annals/$", line);
        var report = await preview.Page(Report);
        Assert.Contains("/entries/high-water/", Section(report, "New pages"), StringComparison.Ordinal);
        Assert.Contains("/pages/about/", Section(report, "New pages"), StringComparison.Ordinal);
        Assert.Contains("href=\"/entries/fire/\"", Section(report, "Changed pages"), StringComparison.Ordinal);
        Assert.Contains("/entries/flood/", Section(report, "Pages that are gone"), StringComparison.Ordinal);
        Assert.Contains("which may be /entries/high-water/ now", Section(report, "Pages that readers would not find any more"), StringComparison.Ordinal);
        Assert.Equal(int.Parse(Number().Match(line).Value, System.Globalization.CultureInfo.InvariantCulture), Section(report, "New pages").Split("<li>").Length - 1);
    }

    [Fact]
    public async Task A_page_that_readers_would_find_elsewhere_says_where_and_with_its_alias_it_leads_on()
    {
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "build").ExitCode);
        using var preview = new RunningPreview(_folder.Path);
        var revision = await preview.Revision();
        File.Move(_folder["input/entries/flood.md"], _folder["input/entries/high-water.md"]);
        Assert.StartsWith("output/entries/flood/index.html(1,1): warning AN131: ", preview.Line("AN131"), StringComparison.Ordinal);
        await preview.After(revision);
        await preview.Lacks("entries/flood/");
        using var answer = await preview.Ask("entries/flood/");
        Assert.Contains("which may be /entries/high-water/ now; so that links to it lead on, write aliases: [flood]", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        _folder.Write("input/entries/high-water.md", Entry("The flood", "aliases: [flood]\n"));
        await preview.Shows("entries/flood/", "high-water");
        Assert.DoesNotContain("not find any more", await preview.Page(Report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "DISPLAY=:0")]
    [InlineData(false, "DISPLAY=:0", "--no-open")]
    [InlineData(false, "DISPLAY=")]
    [InlineData(false, "CI=true")]
    public void A_browser_is_opened_for_somebody_at_a_screen_and_none_that_lies_in_the_folder(bool isOpened, string variable, params string[] options)
    {
        const string terminal = "/usr/bin/script";
        if (!OperatingSystem.IsLinux() || !File.Exists(terminal))
        {
            Assert.Skip("the terminal is made by script of util-linux");
            return;
        }
        _folder.Write("bin/xdg-open", $"#!/bin/sh\necho \"$@\" > '{_folder["opened"]}'\n");
        _folder.Write("xdg-open", $"#!/bin/sh\ntouch '{_folder["wrong"]}'\n");
        foreach (var file in new[] { "bin/xdg-open", "xdg-open" }) File.SetUnixFileMode(_folder[file], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var program = AnnalsCommand.Program(["preview", "--port", "0", .. options]);
        var line = string.Join(' ', program.ArgumentList.Prepend(program.FileName).Select(word => $"'{word}'"));
        var start = new ProcessStartInfo(terminal, ["-qec", line, "/dev/null"]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var name in new[] { "CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "WAYLAND_DISPLAY" }) start.Environment.Remove(name);
        start.Environment["PATH"] = _folder["bin"] + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["DISPLAY"] = ":0";
        start.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
        using var process = Process.Start(start)!;
        try
        {
            string? address = null;
            while (address is null && process.StandardOutput.ReadLine() is { } said)
                if (Address().Match(said) is { Success: true } found) address = found.Value;
            var clock = Stopwatch.StartNew();
            while (clock.Elapsed < (isOpened ? TimeSpan.FromSeconds(20) : TimeSpan.FromSeconds(1)) && !(File.Exists(_folder["opened"]) && new FileInfo(_folder["opened"]).Length > 0)) Thread.Sleep(20);
            Assert.Equal(isOpened ? address + "\n" : null, File.Exists(_folder["opened"]) ? File.ReadAllText(_folder["opened"]) : null);
            Assert.False(File.Exists(_folder["wrong"]));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    public void Dispose() => _folder.Dispose();

    private static string Section(string report, string title) => report.Split($"<h3>{title}</h3>")[1].Split("<h3>")[0];

    private static string Entry(string title, string keys) => $"---\ntitle: {title}\ndate: 1901-02-03\n{keys}---\n";

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex Address();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
