using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Documentation;

/// <summary>What a newcomer is told to type is typed, line by line, in an empty folder.</summary>
public sealed partial class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_start_in_five_minutes_works_as_it_is_written()
    {
        var lines = Under("README.md", "## Five minutes");
        var entry = Assert.Single(lines.SelectMany(line => EntryFile().Matches(line))).Value;
        var commands = Commands(lines);
        Assert.Equal(["init", "cd", "preview", "new", "new", "build"], commands.Select(command => command[0]));
        var here = _folder.Path;
        foreach (var command in commands)
        {
            if (command[0] == "build")
                File.WriteAllText(Path.Combine(here, entry), File.ReadAllText(Path.Combine(here, entry)).Replace("status: draft\n", "", StringComparison.Ordinal) + "What happened.\n");
            here = Type(here, command);
        }
        Assert.True(File.Exists(Path.Combine(here, "output/index.html")));
        Assert.True(File.Exists(Path.Combine(here, "output/entries/a-store-burns-down/index.html")));
    }

    [Fact]
    public void The_way_from_nothing_to_a_site_works_as_it_is_written()
    {
        var lines = Under("docs/start.md", "## From nothing to a site");
        var entry = Assert.Single(lines.SelectMany(line => EntryFile().Matches(line))).Value;
        var text = lines.SkipWhile(line => line != "    ---").TakeWhile(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal))
            .Select(line => line.Length == 0 ? "" : line[4..]);
        var commands = Commands(lines);
        Assert.Equal(["init", "cd", "preview", "new", "new", "check", "build"], commands.Select(command => command[0]));
        var here = _folder.Path;
        foreach (var command in commands)
        {
            if (command[0] == "check") File.WriteAllText(Path.Combine(here, entry), string.Join('\n', text));
            here = Type(here, command);
        }
        var page = File.ReadAllText(Path.Combine(here, "output/entries/a-store-burns-down/index.html"));
        Assert.Contains("href=\"../../people/jonas-reed/", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../sources/herald-2022-11-23/", page, StringComparison.Ordinal);
        var check = AnnalsCommand.Run(here, "check");
        Assert.Equal("2 entries and 2 sources: no errors\n", check.Output);
        // What stands in the list of what is made is there.
        var listed = lines.SkipWhile(line => line != "makes a folder with").Skip(2).TakeWhile(line => line.Length > 0).SelectMany(line => line.Trim().Split("  ")[0].Split(", ")).ToArray();
        Assert.Equal(8, listed.Length);
        Assert.All(listed, name => Assert.True(Path.Exists(Path.Combine(here, name)) || Path.Exists(Path.Combine(here, "input", name)), name));
    }

    [Fact]
    public void The_picture_and_the_way_to_readers_are_as_they_are_written()
    {
        AnnalsCommand.Run(_folder.Path, "init", "t");
        AnnalsCommand.Run(_folder["t"], "new", "A store burns down", "--date", "2022-11-22");
        var entry = _folder["t/input/entries/a-store-burns-down.md"];
        var picture = string.Join('\n', Under("docs/start.md", "## A picture").Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..]));
        File.WriteAllText(entry, File.ReadAllText(entry).Replace("status: draft", picture, StringComparison.Ordinal));
        Directory.CreateDirectory(_folder["t/input/media"]);
        File.Copy(Repository.PathOf("tests", "Editors", "input", "media", "store.png"), _folder["t/input/media/store.jpg"]);

        var git = Under("docs/start.md", "## To its readers").Where(line => line.StartsWith("    git ", StringComparison.Ordinal)).Select(line => Argument().Matches(line).Select(word => word.Value.Trim('"')).Skip(1).ToArray()).ToArray();
        (string, string)[] home = [("HOME", _folder.Path), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", _folder["gitconfig"])];
        foreach (var line in git) AnnalsCommand.RunProgram("env", _folder.Path, [.. home.Select(set => $"{set.Item1}={set.Item2}"), "git", .. line]);
        Assert.Equal(0, AnnalsCommand.RunProgram("git", _folder.Path, "init", "--quiet", "--bare", "site.git").ExitCode);
        var deploy = Assert.Single(Commands(Under("docs/start.md", "## To its readers")));
        Assert.Equal("https://github.com/NAME/REPOSITORY.git", deploy[^1]);
        var typed = AnnalsCommand.Run(_folder["t"], home, [.. deploy[..^1], _folder["site.git"]]);
        Assert.Equal((0, ""), (typed.ExitCode, typed.Error));
        var page = AnnalsCommand.RunProgram("git", _folder["site.git"], "show", "gh-pages:entries/a-store-burns-down/index.html").Output;
        Assert.Contains("alt=\"Flames above the roof of the old store\"", page, StringComparison.Ordinal);
        Assert.StartsWith("Ada Lee", AnnalsCommand.RunProgram("git", _folder["site.git"], "log", "--format=%an", "gh-pages").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Under(string file, string heading) =>
        [.. new DocumentText(file).Lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'))];

    private static string[][] Commands(string[] lines) =>
    [
        .. lines.Where(line => line.StartsWith("    annals ", StringComparison.Ordinal) || line.StartsWith("    cd ", StringComparison.Ordinal))
            .Select(line => Argument().Matches(line).Select(word => word.Value.Trim('"')).ToArray())
            .Select(words => words[0] == "annals" ? words[1..] : words),
    ];

    /// <returns>The folder in which the next is typed.</returns>
    private static string Type(string here, string[] command)
    {
        if (command[0] == "cd") return Path.Combine(here, command[1]);
        // It stays until somebody ends it; tests of its own are about it.
        if (command[0] == "preview") return here;
        var typed = AnnalsCommand.Run(here, command);
        Assert.True(typed.ExitCode == 0, $"{string.Join(' ', command)}: {typed.Error}{typed.Output}");
        Assert.DoesNotContain(": warning ", typed.Output + typed.Error, StringComparison.Ordinal);
        return here;
    }

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Argument();

    [GeneratedRegex(@"input/entries/[\w-]+\.md")]
    private static partial Regex EntryFile();
}
