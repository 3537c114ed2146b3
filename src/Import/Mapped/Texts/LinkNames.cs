using Annals.Import.Drafts;
using Annals.Read;
using Annals.Text;

namespace Annals.Import.Mapped.Texts;

/// <summary>Finds the page that <c>[[…]]</c> in a foreign text means: among the entries imported with it, and in the input.</summary>
internal sealed class LinkNames
{
    // In the place of a page where several have the name.
    private const string Several = "";

    private readonly HashSet<string> _permalinks = [];
    private readonly Dictionary<string, string> _byName = [];
    private readonly Dictionary<(DocumentKind Kind, string Slug), string> _filed = [];

    public LinkNames(ExistingInput existing)
    {
        foreach (var (kind, slug) in existing.Slugs) Add(kind, slug, slug);
        foreach (var source in existing.Sources) Add(DocumentKind.Source, source.Head.Slug, source.Head.Title);
        foreach (var subject in existing.Subjects)
            foreach (var name in subject.Aliases.Select(alias => alias.Value).Prepend(subject.Head.Title))
            {
                _filed.TryAdd((subject.Head.Kind, Slug.Of(name)), subject.Head.Slug);
                Add(subject.Head.Kind, subject.Head.Slug, name);
            }
        foreach (var entry in existing.Entries)
        {
            Add(DocumentKind.Entry, entry.Head.Slug, entry.Head.Title);
            AddNames(DocumentKind.Person, entry.People.Select(name => name.Value));
            AddNames(DocumentKind.Organisation, entry.Organisations.Select(name => name.Value));
            AddNames(DocumentKind.Place, entry.Places.Select(name => name.Value));
            AddNames(DocumentKind.Tag, entry.Tags.Select(name => name.Value));
        }
    }

    /// <summary>Names for a page.</summary>
    public void Add(DocumentKind kind, string slug, params IEnumerable<string> names)
    {
        var permalink = $"{InputFolders.Of(kind)}/{slug}";
        _permalinks.Add(permalink);
        // A tag is a common word: it needs its folder, here as there.
        if (kind == DocumentKind.Tag) return;
        foreach (var key in names.Select(name => Slug.Of(name)))
            if (key.Length > 0 && !_byName.TryAdd(key, permalink) && _byName[key] != permalink) _byName[key] = Several;
    }

    /// <summary>Names in an entry, each of which makes a page, unless it leads to one that has a file.</summary>
    public void AddNames(DocumentKind kind, IEnumerable<string> names)
    {
        foreach (var name in names)
            if (Slug.Of(name) is { Length: > 0 } slug && !_filed.ContainsKey((kind, slug))) Add(kind, slug, name);
    }

    /// <returns>The page as <c>entries/x</c>; null where there is none, or several.</returns>
    public string? Find(string target)
    {
        target = target.Trim();
        if (_permalinks.Contains(target)) return target;
        var name = target[(target.LastIndexOf('/') + 1)..];
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        return _byName.TryGetValue(Slug.Of(name), out var page) && page != Several ? page : null;
    }
}
