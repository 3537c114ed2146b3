using System.Text.Json;
using Annals.Tests.Read.Images;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals check</c>, run as a user does.</summary>
public class CheckCommandTests
{
    [Fact]
    public void Names_every_one_of_a_thousand_broken_files_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: Broken\n");
        for (var i = 0; i < 1000; i++)
            folder.Write($"input/entries/e{i:0000}.md", i % 2 == 0 ? "---\ntitle: x: y\n---\n" : "---\ntitle: x\ndate: 2022-02-30\n---\n");
        var check = AnnalsCommand.Run(folder.Path, "check");
        var lines = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(1000, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.StartsWith("input/entries/e0999.md(3,15): error AN008: ", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_pictures_that_would_have_given_something_away()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("input/media/b/boat.jpg", TellingPicture.With("jpeg", TellingPicture.Exif("all"), null));
        folder.Write("input/media/a.png", TellingPicture.With("png", TellingPicture.Exif("artist"), null));
        folder.Write("input/media/c.png", TellingPicture.Png());
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.Equal(
            """
            input/media/a.png: this picture holds a person's name, and is published without it
            input/media/b/boat.jpg: this picture holds a place, a serial number of the camera or lens and a person's name, and is published without it
            0 entries and 0 sources: no errors

            """, check.Output);
        Assert.Equal(("", 0), (check.Error, check.ExitCode));
        Assert.Equal("[]", AnnalsCommand.Run(folder.Path, "check", "--format", "json").Output.Trim());
    }

    [Fact]
    public void Prints_the_same_as_json()
    {
        using var folder = Broken();
        var check = AnnalsCommand.Run(folder.Path, "check", "--format", "json");
        using var json = JsonDocument.Parse(check.Output);
        var found = json.RootElement.EnumerateArray().Single();
        Assert.Equal(1, check.ExitCode);
        Assert.Equal("input/entries/a, b%.md", found.GetProperty("file").GetString());
        Assert.Equal(3, found.GetProperty("line").GetInt32());
        Assert.Equal(7, found.GetProperty("column").GetInt32());
        Assert.Equal("error", found.GetProperty("severity").GetString());
        Assert.Equal("AN008", found.GetProperty("code").GetString());
        Assert.Contains("22nd \"November\"", File.ReadAllText(folder["input/entries/a, b%.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_the_same_as_workflow_commands_that_no_text_can_break_out_of()
    {
        using var folder = Broken();
        var check = AnnalsCommand.Run(folder.Path, "check", "--format", "github");
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("::error file=input/entries/a%2C b%25.md,line=3,col=7,title=AN008%3A bad date::", check.Output, StringComparison.Ordinal);
        Assert.Single(check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Gives_an_empty_list_and_no_commands_where_nothing_is_wrong()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: Fine\n");
        Assert.Equal("[]\n", AnnalsCommand.Run(folder.Path, "check", "--format", "json").Output);
        Assert.Equal("", AnnalsCommand.Run(folder.Path, "check", "--format", "github").Output);
        Assert.Equal(1, AnnalsCommand.Run(folder.Path, "check", "--format", "xml").ExitCode);
    }

    private static TemporaryFolder Broken()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: Broken\n");
        folder.Write("input/entries/a, b%.md", "---\ntitle: x\ndate: the 22nd \"November\"\n---\n");
        return folder;
    }
}
