using System.Collections.Immutable;
using Annals.Check;
using Annals.Import;
using Annals.Import.Drafts;
using Annals.Link;
using Annals.Parse;
using Annals.Parse.Documents;
using Annals.Parse.Themes;
using Annals.Read;
using Annals.Reporting;
using Annals.Tests.Support;
using Annals.Write;

namespace Annals.Tests.Import;

/// <summary>A small timeline in a folder, into which files are imported over and over. After each time it is as it was.</summary>
internal sealed class ImportGround : IDisposable
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("site.yml", "title: A timeline\n"),
        Markdown.Document("people", "ada-fenn", "title: Ada Fenn\naliases: [Fenn]"),
        Markdown.Document("people", "bo", "title: Bo Larsen"),
        Markdown.Document("organisations", "harbour-trust", "title: Harbour Trust\naliases: [the trust]"),
        Markdown.Document("places", "quay", "title: The quay"),
        Markdown.Entry("stalls-burn", "2021-06-05", "people: [Bo Larsen]", "Told by [@quill-2021-06-14]."),
        Markdown.Source("quill-2021-06-14", "2021-06-14"),
        Markdown.Words("quill-2021-06-14", "Two stalls burned on the quay."),
    ];

    private static readonly string[] MadeIn = ["entries/", "sources/"];

    private static readonly Theme Theme = Parser.Parse(Reader.Read("nowhere", theme: null, new Reporting.Diagnostics()), url: null, new Reporting.Diagnostics()).Theme;

    private readonly string _root;
    private readonly SortedDictionary<string, string> _before;

    public ImportGround()
    {
        // In memory where there is such a place: there are thousands of imports.
        _root = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"annals-{Guid.NewGuid():N}");
        foreach (var (path, text) in Files) Write($"input/{path}", System.Text.Encoding.UTF8.GetBytes(text));
        _before = TemporaryFolder.Contents(_root);
    }

    private string Input => Path.Combine(_root, "input");

    /// <summary>Imports these files, asserts all that must be so whatever they hold, and takes away what was made.</summary>
    /// <returns>How many drafts were made.</returns>
    public int Try(ImmutableArray<(string Name, byte[] Bytes)> originals, byte[]? map)
    {
        foreach (var (name, bytes) in originals) Write(name, bytes);
        if (map is not null) Write("map.yml", map);
        var there = TemporaryFolder.Contents(_root);
        try
        {
            return Try([.. originals.Select(original => Path.Combine(_root, original.Name))], map is null ? null : Path.Combine(_root, "map.yml"), there);
        }
        finally
        {
            foreach (var file in TemporaryFolder.Contents(_root).Keys.Where(file => !_before.ContainsKey(file))) File.Delete(Path.Combine(_root, file));
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private int Try(ImmutableArray<string> originals, string? map, SortedDictionary<string, string> before)
    {
        var planned = Run(originals, map, dryRun: true, out var problems);
        Assert.Equal(before, TemporaryFolder.Contents(_root));
        Assert.False(planned.IsWritten);

        var made = Run(originals, map, dryRun: false, out var problemsAgain);
        Assert.Equal(problems, problemsAgain);
        Assert.DoesNotContain(problems, problem => problem.Rule == Rules.CannotWrite);
        Assert.Equal(Drafts(planned), Drafts(made));
        var after = TemporaryFolder.Contents(_root);
        Assert.All(before, file => Assert.True(file.Key == "input/site.yml" || after[file.Key] == file.Value, $"{file.Key} was changed"));
        Assert.Equal(
            Drafts(made).Select(draft => draft.Path).Append(".imported").Where(_ => Drafts(made).Length > 0).Order(StringComparer.Ordinal),
            after.Keys.Except(before.Keys).Select(file => file["input/".Length..]).Order(StringComparer.Ordinal));
        Assert.All(Drafts(made), draft =>
        {
            Assert.True(IsPlaceForDrafts(draft.Path), $"{draft.Path} is no place for a draft");
            Assert.Equal(draft.Text, File.ReadAllText(Path.Combine(Input, draft.Path)));
        });

        // What looks like a notation where it comes from is plain text here, and what is too long for a page stays whole; both are said.
        Assert.DoesNotContain(Check(), found => found.Rule.Code is not ("AN024" or "AN101" or "AN102"));

        var again = Run(originals, map, dryRun: false, out _);
        Assert.Empty(Drafts(again));
        Assert.All(made.Imported, file => Assert.True(file.Drafts.IsEmpty || again.Known.Any(known => known.Path == file.Original.Path)));
        Assert.Equal(after, TemporaryFolder.Contents(_root));
        return Drafts(made).Length;
    }

    // As the command does it, with the theme parsed only once.
    private ImmutableArray<Diagnostic> Check()
    {
        var found = new Reporting.Diagnostics();
        var files = Reader.Read(Input, theme: null, found);
        var documents = Parser.Parse(files.Documents, found);
        var timeline = Linker.Link(new ParsedInput(files.Root, SettingsParser.Parse(files.Settings, found), documents, files.History, files.Media, files.Descriptions.ToImmutableDictionary(file => file.Key, file => PictureWords.Parse(file.Value, found)), Theme), withDrafts: true, found);
        Checker.Check(timeline, found);
        Writer.Write(Build.Render(timeline, found), output: null, found);
        return found.Sorted();
    }

    private ImportSummary Run(ImmutableArray<string> originals, string? map, bool dryRun, out ImmutableArray<Diagnostic> problems)
    {
        var diagnostics = new Reporting.Diagnostics();
        var summary = Importer.Run(new ImportOptions(originals, Input, map, dryRun), new Progress(), diagnostics)!;
        problems = diagnostics.Sorted();
        return summary;
    }

    private static Draft[] Drafts(ImportSummary summary) => [.. summary.Imported.SelectMany(file => file.Drafts)];

    private static bool IsPlaceForDrafts(string path) =>
        path.Split('/') is [var folder, var name] && MadeIn.Contains(folder + "/") && !name.StartsWith('.')
        && (name.EndsWith(".md", StringComparison.Ordinal) || (folder == "sources" && name.EndsWith(".words", StringComparison.Ordinal)));

    private void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, path))!);
        File.WriteAllBytes(Path.Combine(_root, path), bytes);
    }

    private sealed class Progress : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
