using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Import.Mapped.Maps;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Text.Unicode;

namespace Annals.Import.Mapped.Sources;

/// <summary>
/// The sources of the input and of the import, each once: two are the same where their addresses are, or, without an address,
/// where title, publisher and date are.
/// </summary>
internal sealed class SharedSources
{
    private readonly FreeNames _names;
    private readonly Dictionary<string, SharedSource> _byKey = [];
    private readonly HashSet<string> _ids = [];
    private readonly Dictionary<OriginalFile, List<SharedSource>> _byFile = new(ReferenceEqualityComparer.Instance);

    public SharedSources(ExistingInput existing, FreeNames names)
    {
        _names = names;
        foreach (var source in existing.Sources) Put(new SharedSource(source.Head.Slug, ValuesOf(source), null));
    }

    public bool Has(string id) => _ids.Contains(id);

    /// <summary>The source that is known already and is the same as this one, or else a new one.</summary>
    /// <param name="original">The file that it is written with, if it is new.</param>
    public SharedSource Take(MappedSource source, OriginalFile original, List<Finding> findings)
    {
        var key = Key(source.Value("url"), source.Value("title"), source.Value("publisher"), source.Value("published"));
        if (_byKey.TryGetValue(key, out var known))
        {
            known.Add(source, findings);
            return known;
        }
        var day = source.Value("published") is { } published && source.Value("publisher") is { } publisher ? $"{publisher} {published}" : "";
        var id = _names.Take(DocumentKind.Source, source.Value(MapSchema.Id) ?? "", day, source.Value("title")!);
        var made = SharedSource.New(id, source, original, findings);
        Put(made);
        findings.Add(new Finding(source.Line, $"source: sources/{id}.md", Outcome.Made));
        return made;
    }

    /// <summary>The new sources that are written with this file.</summary>
    public IEnumerable<SharedSource> Of(OriginalFile original) => _byFile.GetValueOrDefault(original, []);

    private void Put(SharedSource source)
    {
        _ids.Add(source.Id);
        _byKey.TryAdd(Key(source.Value("url"), source.Value("title"), source.Value("publisher"), source.Value("published")), source);
        _byKey.TryAdd(Key(null, source.Value("title"), source.Value("publisher"), source.Value("published")), source);
        if (source.Original is null) return;
        if (!_byFile.TryGetValue(source.Original, out var list)) _byFile[source.Original] = list = [];
        list.Add(source);
    }

    private static string Key(string? url, string? title, string? publisher, string? published) => url is null
        ? $"{Folding.ForNames(title ?? "")}\n{Folding.ForNames(publisher ?? "")}\n{published}"
        : Address(url);

    // http and https, and a slash at the end, make no other document.
    private static string Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.AbsoluteUri[(uri.Scheme.Length + 1)..].TrimEnd('/') : url;

    private static Dictionary<string, ImmutableArray<string>> ValuesOf(SourceDocument source)
    {
        var values = new Dictionary<string, ImmutableArray<string>>();
        Add("title", source.Head.Title);
        Add("publisher", source.Publisher);
        Add("published", source.Published?.ToString());
        Add("url", source.Url);
        Add("archived", source.Archived);
        Add("accessed", source.Accessed?.ToString());
        Add("kind", source.Kind);
        Add("reliability", source.Reliability);
        if (!source.Byline.IsEmpty) values["byline"] = [.. source.Byline.Select(name => name.Value)];
        return values;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) values[key] = [value];
        }
    }
}
