using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Tests.Support;

/// <summary>A timeline of the test's own, built by the real flow in a folder that is gone when the test is over.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>What the last build found; paths are below the test's folder, as in <c>input/entries/a.md</c>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    public Timeline Timeline { get; private set; } = null!;

    public string OutputFolder => _folder["output"];

    /// <summary>The output's files, with slashes.</summary>
    public ImmutableArray<string> Files =>
        Directory.Exists(OutputFolder) ? [.. TemporaryFolder.Contents(OutputFolder).Keys.Where(file => !file.StartsWith('.'))] : [];

    /// <param name="files">Below the input, except that those below <c>theme/</c> are laid over the default theme.</param>
    public static TestSite With(params (string Path, string Text)[] files)
    {
        var site = new TestSite();
        site.Write("site.yml", "title: A timeline\n");
        foreach (var (path, text) in files) site.Write(path, text);
        return site;
    }

    /// <summary>The same, built, with nothing found wrong.</summary>
    public static TestSite Built(params (string Path, string Text)[] files)
    {
        var site = With(files).Build();
        Assert.Empty(site.Diagnostics);
        return site;
    }

    public void Write(string path, string text) =>
        _folder.Write(InputPath(path), text);

    public void Write(string path, byte[] bytes) => _folder.Write("input/" + path, bytes);

    /// <summary>What the input has at a path.</summary>
    public string Input(string path) => File.ReadAllText(_folder["input/" + path]);

    /// <summary>What stands where <see cref="Write(string, string)"/> has put it.</summary>
    public string TextIn(string path) => File.ReadAllText(_folder[InputPath(path)]);

    /// <summary>Takes a file of the input, or of the theme, away.</summary>
    public void Remove(string path) => File.Delete(_folder[InputPath(path)]);

    /// <summary>Puts other files in place of those of the input.</summary>
    public void Replace(IEnumerable<(string Path, string Text)> files)
    {
        Directory.Delete(_folder["input"], recursive: true);
        foreach (var (path, text) in files) Write(path, text);
    }

    /// <param name="path">Below the theme that is laid over the default one.</param>
    public void WriteTheme(string path, byte[] bytes) => _folder.Write("theme/" + path, bytes);

    private static readonly EnumerationOptions Documents = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>When all documents were written, as far as a build can see: an entry has that time in feeds where nothing else says one.</summary>
    public static readonly DateTime Written = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public TestSite Build(string? url = null, bool drafts = false)
    {
        foreach (var file in new DirectoryInfo(_folder["input"]).EnumerateFiles("*.md", Documents)) file.LastWriteTimeUtc = Written;
        var diagnostics = new Reporting.Diagnostics();
        var theme = Directory.Exists(_folder["theme"]) ? _folder["theme"] : null;
        Timeline = Annals.Build.Run(new BuildOptions(_folder["input"], theme, OutputFolder, url, drafts), diagnostics).Timeline;
        Diagnostics = [.. diagnostics.Sorted().Select(found => found with { File = Shown(found.File) })];
        return this;
    }

    /// <param name="path">Below the output, as in <c>entries/a/index.html</c>.</param>
    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    public string Text(string path) => File.ReadAllText(Path.Combine(OutputFolder, path));

    public Entry Entry(string slug) => Timeline.Entries.Single(entry => entry.Permalink.Slug == slug);

    public void Dispose() => _folder.Dispose();

    private static string InputPath(string path) => path.StartsWith("theme/", StringComparison.Ordinal) ? path : "input/" + path;

    private string Shown(string path) =>
        path.StartsWith(_folder.Path, StringComparison.Ordinal) ? path[(_folder.Path.Length + 1)..].Replace('\\', '/') : path;
}
