using System.Text.Json;
using Annals.Tests.Support;

namespace Annals.TrustTests.HostileTexts;

/// <summary>What commands print of hostile texts, in the terminal of whoever runs them or in a workflow that obeys what is printed.</summary>
public class HostileDiagnosticTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("workflow commands")]
    [InlineData("escapes")]
    [InlineData("markdown")]
    [InlineData("hidden")]
    [InlineData("blanks")]
    public void Faults_are_said_to_a_workflow_as_they_are_and_command_nothing_else(string name)
    {
        var text = HostileTextList.All.Single(text => text.Name == name);
        using var folder = new TemporaryFolder();
        Faulty(folder, text);
        var (github, json) = (Check(folder, "github"), Check(folder, "json"));
        using var listed = JsonDocument.Parse(json);
        var wanted = listed.RootElement.EnumerateArray().Select(found => Said(
            found.GetProperty("severity").GetString(), HostileText.Show(found.GetProperty("file").GetString()!), found.GetProperty("line").GetRawText(), found.GetProperty("column").GetRawText(), found.GetProperty("code").GetString(), found.GetProperty("message").GetString())).ToArray();
        var commands = Lines(github).Select(WorkflowCommand.Of).ToArray();
        Assert.True(wanted.Length >= 10, json);
        Assert.Equal(wanted, commands.Select(command => command is null ? "no command" : Said(
            command.Name, command.Properties["file"], command.Properties["line"], command.Properties["col"], command.Properties["title"].Split(':')[0], command.Data)));
        Assert.All(Lines(json).Concat(Lines(Check(folder, "text"))), line => Assert.Null(WorkflowCommand.Of(line)));
        output.WriteLine($"{wanted.Length} diagnostics");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("verify")]
    [InlineData("check")]
    public void A_command_prints_no_text_that_a_workflow_obeys(string command)
    {
        using var folder = new TemporaryFolder();
        var texts = new MarkedTexts(HostileTextList.All.Single(text => text.Name == "workflow commands"), isHostile: true);
        foreach (var (path, text) in new HostileTimeline(texts).Files()) folder.Write("input/" + path, text);
        var run = AnnalsCommand.Run(folder.Path, command);
        Assert.All(Lines(run.Output + run.Error), line => Assert.Null(WorkflowCommand.Of(line)));
    }

    // Every message that repeats what somebody wrote.
    private static void Faulty(TemporaryFolder folder, HostileText text)
    {
        var texts = new MarkedTexts(text, isHostile: true);
        string Quoted(string place) => HostileTimeline.Quoted(texts.Of(place));
        folder.Write("input/site.yml", $"title: {Quoted("title")}\n{Quoted("key")}: a\nlanguage: {Quoted("language")}\nurl: {Quoted("url")}\n");
        folder.Write("input/entries/e.md", $$"""
            ---
            title: {{Quoted("entry")}}
            {{Quoted("key of an entry")}}: a
            date: {{Quoted("date")}}
            status: {{Quoted("status")}}
            order: {{Quoted("order")}}
            image: {src: {{Quoted("picture")}}, {{Quoted("key of a picture")}}: b}
            quotes: [{by: a, said: b, in: {{Quoted("source")}}}]
            ---
            [[{{texts.Prose("page", "[]|#")}}]] [@{{texts.MarkAlone("citation")}}] [a](javascript:{{texts.MarkAlone("address")}}) [^{{texts.MarkAlone("footnote")}}] {>>{{texts.Prose("note", "<>{}")}}
            """);
        folder.Write("input/sources/s.md", $"---\ntitle: {Quoted("source title")}\nkind: {Quoted("kind")}\nurl: {Quoted("source address")}\n---\n");
        if (!OperatingSystem.IsWindows()) folder.Write($"input/entries/{FileName(text)}.md", "---\ntitle: a\ndate: a\n---\n");
    }

    private static string FileName(HostileText text)
    {
        var name = text.Without("/\0\t\n\r").Written("Zqzzz");
        return name[..Math.Min(name.Length, 40)];
    }

    private static string Said(params string?[] parts) => string.Join(" | ", parts);

    private static string Check(TemporaryFolder folder, string format)
    {
        var check = AnnalsCommand.Run(folder.Path, "check", "--format", format);
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        return check.Output;
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
