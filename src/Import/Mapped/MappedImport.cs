using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Maps;
using Annals.Import.Mapped.Sources;
using Annals.Import.Mapped.Texts;
using Annals.Import.Mapped.Vaults;
using Annals.Parse.Markdown;
using Annals.Parse.Prose;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Mapped;

/// <summary>
/// Files of another generator to drafts, by a map. All of them are read before the first draft is written, since their texts may
/// link to each other and share their sources. A row that lacks what an entry needs is left out and named; the others come in.
/// </summary>
internal sealed class MappedImport
{
    private readonly KeyMap _map;
    private readonly string? _sheet;
    private readonly NameSorter _sorter;
    private readonly ExistingInput _existing;
    private readonly FreeNames _names;
    private readonly Diagnostics _diagnostics;
    private readonly SharedSources _sources;
    private readonly LinkNames _links;
    private readonly Func<OriginalFile, EarlierRows> _earlier;
    private readonly VaultPictures _pictures;
    private readonly List<ImportedFile> _leftOut = [];
    private readonly LeftOutRows _notesLeftOut;

    private MappedImport(KeyMap map, string? sheet, Func<OriginalFile, EarlierRows> earlier, ExistingInput existing, FreeNames names, Diagnostics diagnostics)
    {
        _sorter = new NameSorter(map.Names, existing);
        (_map, _sheet, _earlier, _existing, _names, _diagnostics) = (map, sheet, earlier, existing, names, diagnostics);
        _sources = new SharedSources(existing, names);
        _links = new LinkNames(existing);
        _pictures = new VaultPictures(existing);
        _notesLeftOut = new LeftOutRows(diagnostics);
    }

    /// <param name="sheet">Of workbooks; null for the first that is not hidden.</param>
    /// <param name="earlier">What earlier imports made of a file.</param>
    public static ImmutableArray<ImportedFile> Import(
        IEnumerable<OriginalFile> originals, KeyMap map, string? sheet, Func<OriginalFile, EarlierRows> earlier, ExistingInput existing, FreeNames names, Diagnostics diagnostics)
    {
        var import = new MappedImport(map, sheet, earlier, existing, names, diagnostics);
        var read = originals.Select(import.Read).OfType<MappedFile>().ToArray();
        import._notesLeftOut.TellOthers(hasReport: true);
        foreach (var file in read) import.Place(file);
        if (read.Length == 0 && import._leftOut is [{ Original.Folder: { } folder }, ..])
            diagnostics.Add(Rules.NothingToImport, folder.Path, Position.Start, "nothing in this folder can be an entry by this map; what is missing is told above");
        var told = new HashSet<OriginalFolder>(ReferenceEqualityComparer.Instance);
        return [.. read.Select(import.Compose).Concat(import._leftOut).Select(file => file.Original.Folder is { Others.IsEmpty: false } vault && told.Add(vault) ? file with { Findings = file.Findings.Insert(0, Beside(vault)) } : file)];
    }

    private static Finding Beside(OriginalFolder folder) =>
        new(0, $"{Counted.Of(folder.Others.Length, "other file", "other files")} of the folder “{folder.Path}”, such as “{folder.Others[0]}”: neither notes nor pictures; to import one, name it", Outcome.LeftOut);

    private MappedFile? Read(OriginalFile original)
    {
        var found = new Diagnostics();
        var read = new MappedFile(original);
        if (ForeignFile.Read(original, _map, _sheet, found) is { } file)
        {
            var earlier = _earlier(original);
            foreach (var (keys, entry, findings) in file.Entries.AsParallel().AsOrdered().Select(theirs => ReadOne(theirs, original, found)))
            {
                // Of what is left out only that is told.
                if (entry is null) read.Findings.AddRange(findings.TakeLast(1));
                else if (Known(entry, earlier, keys.At.Line) is { } known)
                {
                    read.Findings.Add(known);
                    read.HasKnown = true;
                }
                else
                {
                    read.Findings.AddRange(findings);
                    read.Entries.Enqueue(new MappedFile.NamedEntry(entry));
                }
                read.AddUnmapped(keys);
            }
            foreach (var beside in file.Beside)
            {
                foreach (var ignored in _map.Ignored) beside.Use(ignored);
                read.AddUnmapped(beside);
            }
            read.Findings.AddRange(file.Findings);
            foreach (var (line, comment) in file.Comments)
                read.Findings.Add(new Finding(line, $"# {ValueReader.Shown(comment)}: a comment", Outcome.LeftOut));
            if (file.Markdown.Length > 0)
                read.Findings.Add(new Finding(
                    0, $"text that belongs to none of the entries: {ValueReader.Shown(file.Markdown)}", Outcome.LeftOut));
        }
        var isEmpty = read.Entries.Count == 0 && !read.HasKnown;
        if (original.Folder is not null && (found.HasErrors || isEmpty))
        {
            LeaveOut(original, found);
            return null;
        }
        Report(original, found, isEmpty);
        return found.HasErrors || isEmpty ? null : read;
    }

    private (ForeignKeys Keys, MappedEntry? Entry, List<Finding> Findings) ReadOne(ForeignEntry written, OriginalFile original, Diagnostics found)
    {
        var theirs = written.IsAlone && original.Ending is ".md" or ".markdown" ? VaultKeys.Add(written, original, _map) : written;
        var keys = new ForeignKeys(theirs.Keys);
        var findings = new List<Finding>();
        return (keys, new EntryReader(original, _map, _sorter, findings, found).Read(theirs, keys), findings);
    }

    // One that an earlier import of the file has made is told, and left.
    private Finding? Known(MappedEntry entry, EarlierRows earlier, int line)
    {
        if (earlier.Take(entry.Value("title")!, entry.Value("date")!, entry.Value(MapSchema.Slug)) is not { } row) return null;
        var front = new FrontMatterText();
        Add(front, MapSchema.Entry, entry.Values);
        return earlier.Report(row, line, ValueReader.Shown(entry.Value("title")!), Draft.DigestOf(entry.Said()), front.Add("image", entry.Image.Resolve(_existing.Media, _ => null, [])).Body(""));
    }

    // Most notes of a vault are no entries, and one that is broken is no reason to refuse the others.
    private void LeaveOut(OriginalFile original, Diagnostics found)
    {
        var (at, why) = found.Sorted().FirstOrDefault(fault => fault.Rule.Severity == Severity.Error) is { } fault ? (fault.At, fault.Message) : (Position.Start, "there is no entry in it");
        _leftOut.Add(new ImportedFile(original, [], null, [new Finding(at.Line, $"this note is left out: {why}", Outcome.LeftOut)]));
        _notesLeftOut.Add(original.Path, at, $"this note is left out: {why}");
    }

    private void Report(OriginalFile original, Diagnostics found, bool isEmpty)
    {
        var faults = found.Sorted();
        var leftOut = new LeftOutRows(_diagnostics);
        foreach (var fault in faults)
            if (fault.Rule == Rules.RowLeftOut) leftOut.Add(fault.File, fault.At, fault.Message);
            else _diagnostics.Add(fault);
        leftOut.TellOthers(hasReport: !isEmpty);
        if (isEmpty && !found.HasErrors)
            _diagnostics.Add(Rules.NothingToImport, original.Path, Position.Start, "nothing of this file can be an entry by this map; what is missing is told above");
    }

    /// <summary>Gives the entries their names and collects their sources.</summary>
    private void Place(MappedFile file)
    {
        foreach (var placed in file.Entries)
        {
            var entry = placed.Entry;
            placed.Slug = _names.Take(DocumentKind.Entry, entry.Wishes.AsSpan());
            _links.Add(DocumentKind.Entry, placed.Slug, entry.Wishes.Append(placed.Slug).Concat(entry.All("aliases").Select(alias => alias.TrimEnd('/').Split('/')[^1])));
            if (file.Entries.Count == 1) _links.Add(DocumentKind.Entry, placed.Slug, FileName.Parse(file.Original).Full);
            _links.AddNames(DocumentKind.Person, entry.All("people"));
            _links.AddNames(DocumentKind.Organisation, entry.All("organisations"));
            _links.AddNames(DocumentKind.Place, entry.All("places"));
            _links.AddNames(DocumentKind.Tag, entry.All("tags"));
            foreach (var source in entry.Sources)
            {
                var shared = _sources.Take(source, file.Original, file.Findings);
                if (!placed.Sources.Contains(shared.Id)) placed.Sources.Add(shared.Id);
                if (source.Value(MapSchema.Id) is { } id) placed.Ids.TryAdd(id, shared.Id);
            }
            // They are shared ones from here on.
            placed.Entry = entry with { Sources = [] };
        }
    }

    private ImportedFile Compose(MappedFile file)
    {
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        var entries = file.TakeEntries().AsParallel().AsOrdered();
        // The pictures of a vault are given their names one after the other.
        if (file.Original.Folder is not null) entries = entries.WithDegreeOfParallelism(1);
        foreach (var (draft, told) in entries.Select(placed => ComposeOne(placed, file.Original)))
        {
            drafts.Add(draft);
            file.Findings.AddRange(told);
        }
        drafts.AddRange(_sources.Of(file.Original).Select(source => new Draft($"sources/{source.Id}.md", Text(source))));
        drafts.AddRange(_pictures.TakeNew());
        var findings = file.Findings.Distinct().OrderBy(finding => finding.First);
        return new ImportedFile(file.Original, drafts.ToImmutable(), null, [.. findings])
        {
            Unmapped = [.. file.Unmapped],
        };
    }

    private (Draft Draft, List<Finding> Findings) ComposeOne(MappedFile.NamedEntry placed, OriginalFile original)
    {
        var entry = placed.Entry;
        var findings = new List<Finding>();
        var mender = new TextMender(_links, _sources, _pictures.Media, placed.Ids, entry.ExcerptMark, findings);
        var vault = new VaultMarkup(original, _pictures, findings);
        var front = new FrontMatterText();
        Add(front, MapSchema.Entry, entry.Values);
        front.Add("image", entry.Image.Resolve(_pictures.Media, name => _pictures.Find(original, name), findings)).Add("status", "draft");
        var text = front.Body(WithCitations(Mended([.. entry.Text.Select(vault.Mend)], mender), placed.Sources));
        return (new Draft($"entries/{placed.Slug}.md", text) { Row = placed.Row }, findings);
    }

    private string Text(SharedSource source)
    {
        var mender = new TextMender(_links, _sources, _existing.Media, new Dictionary<string, string>(), null, source.TextFindings);
        var front = new FrontMatterText();
        Add(front, MapSchema.Source, source.Values);
        if (source.IsTitleInferred) front.Add("inferred", ["title"]);
        return front.Body(Mended(source.Text, mender));
    }

    private static string Mended(ImmutableArray<PlacedText> parts, TextMender mender) =>
        string.Join("\n\n", parts.Select(mender.Mend).Where(text => text.Length > 0));

    private static void Add(FrontMatterText front, KeySchema schema, IReadOnlyDictionary<string, ImmutableArray<string>> values)
    {
        foreach (var key in schema.Keys.Where(key => key.Name is not (MapSchema.Slug or MapSchema.Id) && values.ContainsKey(key.Name)))
            if (key.Shape is Shape.ListOf) front.Add(key.Name, values[key.Name]);
            else front.Add(key.Name, values[key.Name][0]);
    }

    // Sources that the text does not cite by itself are cited below it, so that they are linked; above it where it ends in what
    // would swallow them, such as code that is not closed.
    private static string WithCitations(string body, IEnumerable<string> sources)
    {
        var cited = Cited(body);
        var rest = sources.Where(id => !cited.Contains(id)).ToArray();
        if (rest.Length == 0) return body;
        var line = $"[{string.Join("; ", rest.Select(id => "@" + id))}]";
        if (body.Length == 0) return line;
        var below = $"{body}\n\n{line}";
        return Cited(below).IsSupersetOf(rest) ? below : $"{line}\n\n{body}";
    }

    private static HashSet<string> Cited(string body) => !body.Contains('@', StringComparison.Ordinal) ? [] :
    [
        .. ProseParser.Parse("", body, new Diagnostics()).AllMarks.OfType<CitationMark>()
            .SelectMany(mark => mark.Citations).Select(citation => citation.Source),
    ];
}
