using Annals.Tests.Support;

namespace Annals.Tests.Import.Mapped;

/// <summary>Files of another generator and a map, imported by the real command into a timeline of the test's own.</summary>
internal sealed class MappedCase : IDisposable
{
    /// <summary>The keys have the same names on both sides.</summary>
    public const string PlainMap = """
        entry:
          title: title
          date: date
          people: people
          tags: tags
          summary: summary
        sources:
          from: sources
          title: title
          url: url
          publisher: publisher
          published: published
        """;

    private readonly TemporaryFolder _folder = new();

    private MappedCase() => _folder.Write("input/site.yml", "title: A timeline\n");

    public AnnalsCommand Command { get; private set; } = null!;

    public string Folder => _folder.Path;

    /// <summary>The files of the input, without its settings and the list of what was imported.</summary>
    public string[] Files => [.. TemporaryFolder.Contents(_folder["input"]).Keys.Where(file => file is not ("site.yml" or ".imported"))];

    /// <summary>Imports these, asks for exit code 0, and asks the check whether it likes what was made.</summary>
    public static MappedCase Imported(string map, params (string Path, string Text)[] originals)
    {
        var made = With(map, originals);
        Assert.Equal((0, ""), (made.Command.ExitCode, made.Command.Error));
        made.Check();
        return made;
    }

    /// <param name="originals">Those below <c>input/</c> stand there before; the others are imported.</param>
    public static MappedCase With(string map, params (string Path, string Text)[] originals)
    {
        var made = new MappedCase();
        made._folder.Write("map.yml", map);
        foreach (var (path, text) in originals) made._folder.Write(path, text);
        made.Import([.. originals.Select(original => original.Path).Where(path => !path.StartsWith("input/", StringComparison.Ordinal))]);
        return made;
    }

    public void Import(params string[] files) => Command = AnnalsCommand.Run(_folder.Path, ["import", "--map", "map.yml", .. files]);

    public void Write(string path, string text) => _folder.Write(path, text);

    public void Check()
    {
        var check = AnnalsCommand.Run(_folder.Path, "check", "--drafts");
        Assert.True(check.ExitCode == 0, check.Output + string.Join("\n", Files.Select(file => $"--- {file}\n{Read(file)}")));
    }

    /// <param name="path">Below the input.</param>
    public string Read(string path) => File.ReadAllText(_folder["input/" + path]);

    /// <summary>The text of a draft below its keys.</summary>
    public string Body(string path) => Read(path).Split("\n---\n", 2)[1];

    /// <summary>That the report has a row of this line, outcome and words.</summary>
    public void Says(string line, string outcome, string what) => Assert.Contains(
        Command.Output.Split('\n').Select(row => string.Join(' ', row.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        row => row.StartsWith($"{line} {outcome} {what}", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();
}
