using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Annals.Formats.TimelineJs;
using Annals.Import;
using Annals.Import.Drafts;
using Annals.Import.TimelineJs;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Tests.Support;

/// <summary>Files imported by the real flow into a folder that is gone when the test is over.</summary>
internal sealed class ImportedTimeline : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>What the last import found; files are named as the test named them.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    public ImportSummary Summary { get; private set; } = null!;

    public IEnumerable<Finding> Findings => Summary.Imported.SelectMany(file => file.Findings);

    public IEnumerable<string> Files => Directory.Exists(_folder["input"]) ? TemporaryFolder.Contents(_folder["input"]).Keys : [];

    public ImmutableArray<string> Entries => [.. Files.Where(file => file.StartsWith("entries/", StringComparison.Ordinal))];

    /// <param name="settings">The text of <c>site.yml</c>; null for none.</param>
    public static ImportedTimeline Of(string name, string text, string? settings = "title: A timeline\n") => Of([(name, text)], settings);

    public static ImportedTimeline Of((string Name, string Text)[] files, string? settings)
    {
        var timeline = new ImportedTimeline();
        if (settings is not null) timeline.Write("site.yml", settings);
        return timeline.Import(files);
    }

    public ImportedTimeline Import(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) _folder.Write(name, text);
        var diagnostics = new Reporting.Diagnostics();
        Summary = Importer.Run(
            new ImportOptions([.. files.Select(file => _folder[file.Name])], _folder["input"], null, DryRun: false), new Progress<string>(), diagnostics)!;
        Diagnostics = [.. diagnostics.Sorted().Select(found => found with { File = Path.GetFileName(found.File) })];
        return this;
    }

    /// <summary>Files imported by a map into a timeline of their own.</summary>
    public static ImportedTimeline ByMap(string map, params (string Name, byte[] Bytes)[] files) => ByMap(map, null, files);

    /// <param name="sheet">Of workbooks; null for their first.</param>
    public static ImportedTimeline ByMap(string map, string? sheet, params (string Name, byte[] Bytes)[] files)
    {
        var timeline = new ImportedTimeline();
        timeline.Write("site.yml", "title: A timeline\n");
        timeline.ImportByMap(map, sheet, files);
        return timeline;
    }

    public ImportedTimeline ImportByMap(string map, string? sheet, params (string Name, byte[] Bytes)[] files)
    {
        _folder.Write("map.yml", map);
        foreach (var (name, bytes) in files) _folder.Write(name, bytes);
        var diagnostics = new Reporting.Diagnostics();
        Summary = Importer.Run(
            new ImportOptions([.. files.Select(file => _folder[file.Name])], _folder["input"], _folder["map.yml"], DryRun: false) { Sheet = sheet }, new Progress<string>(), diagnostics)!;
        Diagnostics = [.. diagnostics.Sorted().Select(found => found with { File = Path.GetFileName(found.File) })];
        return this;
    }

    /// <summary>What is suggested for a file; null for nothing.</summary>
    public static string? Suggested(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, bytes);
        return Importer.Suggest(folder[name], null, new Reporting.Diagnostics());
    }

    /// <summary>Title and date of each draft entry, by its file.</summary>
    public IEnumerable<string> Drafts => Entries.Select(entry => string.Join(" | ", this[entry].Split('\n').Where(line => line.StartsWith("title: ", StringComparison.Ordinal) || line.StartsWith("date: ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim('"'))));

    public string this[string file] => File.ReadAllText(_folder[$"input/{file}"]);

    public void Write(string file, string text) => _folder.Write($"input/{file}", text);

    /// <summary>Nothing in it that a check would find wrong.</summary>
    public ImportedTimeline AssertSound()
    {
        Check(out var found);
        // What looks like a notation where it comes from is plain text here, and what is too long for a page stays whole; both are said.
        Assert.DoesNotContain(found, each => each.Rule.Code is not ("AN024" or "AN101" or "AN102"));
        return this;
    }

    public Export Export()
    {
        var timeline = Check(out _);
        var bytes = new ArrayBufferWriter<byte>();
        TimelineJsExport.Write(bytes, timeline, new SiteScope(timeline).Label, SlideReader.Read);
        return new Export(Encoding.UTF8.GetString(bytes.WrittenSpan), TimelineJsExport.Losses(timeline));
    }

    public JsonNode Exported() => JsonNode.Parse(Export().Text)!;

    private Timeline Check(out ImmutableArray<Diagnostic> found)
    {
        var diagnostics = new Reporting.Diagnostics();
        var timeline = Build.Run(new BuildOptions(_folder["input"], null, null, null, Drafts: true), diagnostics).Timeline;
        found = diagnostics.Sorted();
        return timeline;
    }

    public void Dispose() => _folder.Dispose();
}
