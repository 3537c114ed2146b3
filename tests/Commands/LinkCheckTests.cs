using System.Text.Json;
using System.Text.Json.Nodes;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals check --links</c> as it is run, against a server on this machine.</summary>
public sealed class LinkCheckTests : IDisposable
{
    private const string Remembered = ".annals/links.jsonl";

    private static readonly (string, string)[] Direct = [("no_proxy", "127.0.0.1"), ("NO_PROXY", "127.0.0.1")];

    private readonly LoopbackServer _server = new();
    private readonly TemporaryFolder _folder = new();

    public LinkCheckTests()
    {
        _folder.Write("input/site.yml", "title: T\n");
        _folder.Write("input/entries/e.md", $"---\ntitle: E\ndate: 1901\n---\nSee [it]({_server["missing#part"]}) and [it]({_server["fine"]}) [@s; @t; @u].\n");
        _folder.Write("input/sources/s.md", $"---\ntitle: S\npublished: 2022-11-28\nurl: {_server["missing"]}\n---\n");
        _folder.Write("input/sources/t.md", $"---\ntitle: T\nurl: {_server["gone"]}\narchived: {_server["moved"]}\n---\n");
        _folder.Write("input/sources/u.md", $"---\ntitle: U\nurl: {_server["forbidden"]}\n---\n");
    }

    [Fact]
    public void Every_place_of_a_dead_address_is_named_with_what_to_do()
    {
        var check = Check();
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Equal(
            [
                $"input/entries/e.md(5,10): error AN085: “{_server["missing#part"]}” answers 404 Not Found; correct it, or link to an archived copy",
                $"input/sources/s.md(4,6): error AN085: “{_server["missing"]}” answers 404 Not Found; correct it, or look for a copy at https://web.archive.org/web/20221128/{_server["missing"]} and put that under “archived”",
                $"input/sources/t.md(4,11): warning AN087: “{_server["moved"]}” has moved to {_server["fine"]}; put the new address in",
                $"input/sources/u.md(3,6): warning AN086: “{_server["forbidden"]}” answers 403 Forbidden; look for yourself whether it is there",
                $"input/sources/u.md(3,6): warning AN088: the source has no archived copy; look for one at https://web.archive.org/web/{_server["forbidden"]}, or have one made there, and put it under “archived”",
                "5 external addresses: 1 answers, 1 moved, 2 lead nowhere, 1 cannot be told; 0 of these answers remembered",
            ],
            check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Single(_server.Asked, asked => asked == "GET missing");
    }

    [Fact]
    public void Answers_are_remembered_for_a_week_and_what_is_unsure_is_not()
    {
        Check();
        var before = _server.Asked.Length;
        var again = Check();
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("; 4 of these answers remembered", again.Output, StringComparison.Ordinal);
        Assert.Equal(["HEAD forbidden", "GET forbidden"], _server.Asked[before..]);

        Age(TimeSpan.FromDays(6.9));
        Assert.Contains("; 4 of these answers remembered", Check().Output, StringComparison.Ordinal);
        Age(TimeSpan.FromDays(0.2));
        Assert.Contains("; 0 of these answers remembered", Check().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}\n\n{\"address\": null}")]
    [InlineData("{\"address\": \"http://x/\", \"asked\": \"yesterday\", \"answer\": \"Good\", \"said\": \"\"}")]
    [InlineData("{\"address\": \"http://x/\", \"asked\": \"2026-01-01T00:00:00Z\", \"answer\": \"maybe\", \"said\": \"\"}")]
    public void A_line_of_the_memory_that_cannot_be_read_is_left_out(string text)
    {
        _folder.Write(Remembered, text);
        Assert.Contains("; 0 of these answers remembered", Check().Output, StringComparison.Ordinal);
        var sound = Memory();
        Assert.Equal(4, sound.Length);
        // As a run leaves it that is stopped in the middle of a line.
        _folder.Write(Remembered, File.ReadAllText(_folder[Remembered])[..^3]);
        Assert.Contains("; 3 of these answers remembered", Check().Output, StringComparison.Ordinal);
        Assert.Equal(4, Memory().Length);
    }

    [Fact]
    public async Task What_was_answered_before_a_run_is_killed_is_remembered()
    {
        _folder.Write("input/entries/z.md", $"---\ntitle: Z\ndate: 1902\n---\n<{_server["slow"]}>\n");
        using (var run = AnnalsCommand.Start(_folder.Path, Direct, "check", "--links", "--local"))
        {
            // One address of a host is asked after the other: what stands before it has been answered.
            while (!_server.Asked.Contains("HEAD slow") && !run.HasExited) await Task.Delay(10, TestContext.Current.CancellationToken);
            Assert.False(run.HasExited);
            run.Kill();
            await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        Assert.Equal([_server["missing"], _server["fine"]], Memory().Select(line => (string?)line["address"]));
        File.Delete(_folder["input/entries/z.md"]);
        var before = _server.Asked.Length;
        Assert.Contains("; 2 of these answers remembered", Check().Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_server.Asked[before..], asked => asked.EndsWith(" missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_that_cannot_be_remembered_are_given_all_the_same()
    {
        _folder.Write(".annals", "in the way");
        var check = Check();
        Assert.StartsWith("The answers are not remembered: ", check.Error, StringComparison.Ordinal);
        Assert.Contains("5 external addresses: 1 answers, ", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_option_nobody_is_asked_anything()
    {
        Assert.Equal(0, AnnalsCommand.Run(_folder.Path, "check").ExitCode);
        Assert.Empty(_server.Asked);
        Assert.False(Directory.Exists(_folder[".annals"]));
    }

    [Fact]
    public void Other_forms_have_nothing_but_the_diagnostics()
    {
        using var json = JsonDocument.Parse(Check("--format", "json").Output);
        Assert.Equal(["AN085", "AN085", "AN087", "AN086", "AN088"], json.RootElement.EnumerateArray().Select(found => found.GetProperty("code").GetString()));
        Assert.All(Check("--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("::", line, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    private AnnalsCommand Check(params string[] arguments) => AnnalsCommand.Run(_folder.Path, Direct, ["check", "--links", "--local", .. arguments]);

    private JsonNode[] Memory() => [.. File.ReadLines(_folder[Remembered]).Select(line => JsonNode.Parse(line)!)];

    private void Age(TimeSpan by)
    {
        var memory = Memory();
        foreach (var answer in memory) answer["asked"] = answer["asked"]!.GetValue<DateTimeOffset>() - by;
        _folder.Write(Remembered, string.Join('\n', memory.Select(answer => answer.ToJsonString())));
    }
}
