using Annals.Commands;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary>Nothing that is printed commands the workflow that prints it (GitHub's runner: ::name:: after blanks, ##[name] anywhere).</summary>
public sealed class InertOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("::error ::x", @":\:error ::x")]
    [InlineData(" \t\u00a0::set-output name=a::x", " \t\u00a0:\\:set-output name=a::x")]
    [InlineData("a\n::stop-commands::x", "a\n:\\:stop-commands::x")]
    [InlineData("a\r::add-mask::x", "a\r:\\:add-mask::x")]
    [InlineData("a\r\n  ::debug::x", "a\r\n  :\\:debug::x")]
    [InlineData("see ##[error]x", @"see ##\[error]x")]
    [InlineData("###[group]x ##[endgroup]", @"###\[group]x ##\[endgroup]")]
    [InlineData("##vso[task.setvariable variable=a]x", @"##\vso[task.setvariable variable=a]x")]
    [InlineData("##teamcity[x]", @"##\teamcity[x]")]
    [InlineData("a::b ## A heading #[x] # # [x] std::string", "a::b ## A heading #[x] # # [x] std::string")]
    [InlineData(": :x\n:x\n", ": :x\n:x\n")]
    public void A_command_is_broken_by_a_backslash_and_nothing_else_is_touched(string written, string printed)
    {
        using var whole = new StringWriter { NewLine = "\n" };
        using (var writer = new InertWriter(whole)) writer.Write(written);
        Assert.Equal(printed, whole.ToString());

        using var pieces = new StringWriter { NewLine = "\n" };
        using (var writer = new InertWriter(pieces)) foreach (var sign in written) writer.Write(sign);
        Assert.Equal(printed, pieces.ToString());

        using var lines = new StringWriter { NewLine = "\n" };
        using (var writer = new InertWriter(lines) { NewLine = "\n" }) writer.WriteLine(written);
        Assert.Equal(printed + "\n", lines.ToString());
    }

    [Fact]
    public void What_commands_print_of_names_titles_and_quotations_commands_nothing()
    {
        const string Name = "##[error]x ::warning ::y.md";
        _folder.Write("input/site.yml", "title: '::error ::T ##[error]T'\n");
        _folder.Write($"input/entries/{Name}", "---\ntitle: '##[error]T'\ndate: 1901\ntags: ['##[group]']\nwrong: '::error ::x'\n---\n[[##[error]z]]\n");
        _folder.Write("input/sources/s.md", "---\ntitle: '::error ::S'\n---\n");
        _folder.Write("input/entries/q.md", "---\ntitle: Q\ndate: 1901\nquotes:\n  - said: '::error ::one two ##[error] three four'\n    source: s\n---\n");
        _folder.Write("texts/s.txt", "::error ::one two ##[error]other four\n");
        _folder.Write("::error ::clip.txt", "::error ::A title\n##[error]A byline\n\n22 November 2022\n\n::set-output name=a::b\n\n##[group]Words of the text, and more of them.\n");
        _folder.Write("::error ::post.md", "---\ntitle: '##[error]P'\ndate: 1901-02-03\n'##[error]key': 1\n---\n::error ::x\n");
        _folder.Write("map.yml", "keys:\n  title: title\n  date: date\n");
        foreach (var arguments in new string[][]
        {
            ["check"], ["check", "--format", "json"], ["build"], ["verify", "--clippings", "texts"], ["import", "::error ::clip.txt", "--dry-run"],
            ["import", "::error ::post.md", "--map", "map.yml", "--dry-run"], ["import", "::error ::missing.txt"], ["export", "::error ::x"], ["::error ::x"],
            ["new", "::error ::x", "--date", "::error ::y"], ["new", "##[error]x", "--date", "##[error]y"],
        })
        {
            var command = AnnalsCommand.Run(_folder.Path, arguments);
            var lines = (command.Output + "\n" + command.Error).Split('\n', '\r');
            Assert.All(lines, line => Assert.False(line.Trim().StartsWith("::", StringComparison.Ordinal) || line.Contains("##[", StringComparison.Ordinal), line));
            Assert.Contains(lines, line => line.Trim().Length > 0);
        }
        // Where commands are meant each line is one, and the runner reads no second one in it.
        var notes = AnnalsCommand.Run(_folder.Path, "check", "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(notes);
        Assert.All(notes, line => Assert.Matches("^::(error|warning) file=", line));
    }

    public void Dispose() => _folder.Dispose();
}
