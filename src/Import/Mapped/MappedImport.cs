using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;
using Annals.Import.Mapped.Maps;
using Annals.Import.Mapped.Sources;
using Annals.Import.Mapped.Texts;
using Annals.Parse.Markdown;
using Annals.Parse.Prose;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Reporting;

namespace Annals.Import.Mapped;

/// <summary>
/// Files of another generator to drafts, by a map. All of them are read before the first draft is written, since their texts may
/// link to each other and share their sources. A file is imported whole or not at all: that is how it is known again.
/// </summary>
internal sealed class MappedImport
{
    private readonly KeyMap _map;
    private readonly ExistingInput _existing;
    private readonly FreeNames _names;
    private readonly Diagnostics _diagnostics;
    private readonly SharedSources _sources;
    private readonly LinkNames _links;

    private MappedImport(KeyMap map, ExistingInput existing, FreeNames names, Diagnostics diagnostics)
    {
        (_map, _existing, _names, _diagnostics) = (map, existing, names, diagnostics);
        _sources = new SharedSources(existing, names);
        _links = new LinkNames(existing);
    }

    public static ImmutableArray<ImportedFile> Import(
        IEnumerable<OriginalFile> originals, KeyMap map, ExistingInput existing, FreeNames names, Diagnostics diagnostics)
    {
        var import = new MappedImport(map, existing, names, diagnostics);
        var read = originals.Select(import.Read).OfType<MappedFile>().ToArray();
        foreach (var file in read) import.Place(file);
        return [.. read.Select(import.Compose)];
    }

    private MappedFile? Read(OriginalFile original)
    {
        var found = new Diagnostics();
        var read = new MappedFile(original);
        if (ForeignFile.Read(original, _map, found) is { } file)
        {
            foreach (var theirs in file.Entries)
            {
                var keys = new ForeignKeys(theirs.Keys);
                var reader = new EntryReader(original, _map, _existing.Media, read.Findings, found);
                if (reader.Read(theirs, keys) is { } entry) read.Entries.Add(new MappedFile.NamedEntry(entry));
                read.AddUnmapped(keys);
            }
            foreach (var beside in file.Beside)
            {
                foreach (var ignored in _map.Ignored) beside.Use(ignored);
                read.AddUnmapped(beside);
            }
            foreach (var (line, comment) in file.Comments)
                read.Findings.Add(new Finding(line, $"# {ValueReader.Shown(comment)}: a comment", Outcome.LeftOut));
            if (file.Markdown.Length > 0)
                read.Findings.Add(new Finding(
                    0, $"text that belongs to none of the entries: {ValueReader.Shown(file.Markdown)}", Outcome.LeftOut));
        }
        foreach (var fault in found.Sorted()) _diagnostics.Add(fault);
        return found.HasErrors ? null : read;
    }

    /// <summary>Gives the entries their names and collects their sources.</summary>
    private void Place(MappedFile file)
    {
        foreach (var placed in file.Entries)
        {
            var entry = placed.Entry;
            placed.Slug = _names.Take(DocumentKind.Entry, entry.Wishes.AsSpan());
            foreach (var name in entry.Wishes.Append(placed.Slug).Concat(entry.All("aliases").Select(alias => alias.TrimEnd('/').Split('/')[^1])))
                _links.Add(DocumentKind.Entry, placed.Slug, name);
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
        }
    }

    private ImportedFile Compose(MappedFile file)
    {
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        drafts.AddRange(file.Entries.Select(placed => new Draft($"entries/{placed.Slug}.md", Text(placed, file.Findings))));
        drafts.AddRange(_sources.Of(file.Original).Select(source => new Draft($"sources/{source.Id}.md", Text(source))));
        var findings = file.Findings.Distinct().OrderBy(finding => finding.First);
        return new ImportedFile(file.Original, drafts.ToImmutable(), null, [.. findings])
        {
            Unmapped = [.. file.Unmapped],
        };
    }

    private string Text(MappedFile.NamedEntry placed, List<Finding> findings)
    {
        var entry = placed.Entry;
        var mender = new TextMender(_links, _sources, _existing.Media, placed.Ids, entry.ExcerptMark, findings);
        var front = new FrontMatterText();
        Add(front, MapSchema.Entry, entry.Values);
        return front.Add("image", entry.Image).Add("status", "draft").Body(WithCitations(Mended(entry.Text, mender), placed.Sources));
    }

    private string Text(SharedSource source)
    {
        var mender = new TextMender(_links, _sources, _existing.Media, new Dictionary<string, string>(), null, source.TextFindings);
        var front = new FrontMatterText();
        Add(front, MapSchema.Source, source.Values);
        if (source.IsTitleInferred) front.Add("inferred", ["title"]);
        return front.Body(Mended(source.Text, mender));
    }

    private static string Mended(ImmutableArray<string> parts, TextMender mender) =>
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

    private static HashSet<string> Cited(string body) =>
    [
        .. ProseParser.Parse("", body, new Diagnostics()).AllMarks.OfType<CitationMark>()
            .SelectMany(mark => mark.Citations).Select(citation => citation.Source),
    ];
}
