using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Read;
using Annals.Text;
using Annals.Text.Unicode;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>
/// Finds the page that <c>[[…]]</c> means: by slug, by name or alias, or by kind and slug as in <c>[[people/ada]]</c>. A name may hold the signs that part
/// a kind and a heading from it, as AC/DC and C# do.
/// </summary>
internal sealed class TargetIndex
{
    private readonly Dictionary<Permalink, Target> _byPermalink;
    private readonly Dictionary<string, ImmutableArray<Target>> _bySlug;
    private readonly ImmutableHashSet<Permalink> _drafts;
    private readonly SubjectNames _names;
    private readonly Dictionary<Permalink, Permalink> _byOld;

    // Names that could be taken for a kind and a slug.
    private readonly ILookup<string, Target> _byNameWithSlash;

    public TargetIndex(IEnumerable<Target> targets, SubjectNames names, ImmutableArray<OtherName> others, ImmutableHashSet<Permalink> drafts)
    {
        (_names, _drafts) = (names, drafts);
        _byPermalink = targets.ToDictionary(target => target.Permalink);
        _bySlug = new Dictionary<string, ImmutableArray<Target>>(_byPermalink.Count);
        foreach (var target in _byPermalink.Values.Where(target => !NeedsItsKind(target))) Add(target.Permalink.Slug, target);
        foreach (var name in names.All.Where(name => name.Document is not null))
            foreach (var alias in name.Document!.Aliases.Select(alias => alias.Value).Prepend(name.Name))
                if (_byPermalink.TryGetValue(name.Permalink, out var target) && !NeedsItsKind(target)) Add(Slug.Of(alias), target);
        foreach (var other in others)
            if (_byPermalink.TryGetValue(other.Page, out var target) && !NeedsItsKind(target)) Add(other.Slug, target);
        _byOld = others.Where(other => other.Old is not null).ToDictionary(other => other.Old!.Value, other => other.Page);
        _byNameWithSlash = names.All
            .Where(name => _byPermalink.TryGetValue(name.Permalink, out var target) && !NeedsItsKind(target))
            .SelectMany(name => (name.Document?.Aliases.Select(alias => alias.Value) ?? []).Append(name.Name)
                .Where(text => text.Contains('/', StringComparison.Ordinal))
                .Select(text => (Text: Composition.Composed(text), Target: _byPermalink[name.Permalink])))
            .ToLookup(name => name.Text, name => name.Target);
    }

    public Target At(Permalink permalink) => _byPermalink[permalink];

    /// <summary>Every page that the author may have meant: one if the link is right, none or several if not.</summary>
    /// <returns>With the part of the link that names the page, and that which names a heading.</returns>
    public (ImmutableArray<Target> Found, string Name, string? Anchor) Find(string written, string? anchor)
    {
        if (anchor is not null)
        {
            // The longest name first.
            var whole = $"{written}#{anchor}";
            for (var end = whole.Length; end > written.Length; end = whole.LastIndexOf('#', end - 1))
                if (Find(whole[..end]) is { IsEmpty: false } found) return (found, whole[..end], end == whole.Length ? null : whole[(end + 1)..]);
        }
        return (Find(written), written, anchor);
    }

    private ImmutableArray<Target> Find(string written)
    {
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !IsKind(written[..slash]))
            return _bySlug.GetValueOrDefault(written, []) is { IsEmpty: false } found ? found : _bySlug.GetValueOrDefault(Slug.Of(written), []);
        var named = _byNameWithSlash[Composition.Composed(written)];
        // Kinds are written small: Places/Spaces is a name.
        if (named.Any() && char.IsUpper(written[0])) return [.. named.Distinct()];
        return [.. (Find(Qualified(written, slash)) is { } target ? named.Append(target) : named).Distinct()];
    }

    // By its address, or by another name of it.
    private Target? Find(Permalink permalink)
    {
        if (_byPermalink.TryGetValue(permalink, out var target)) return target;
        if (_byOld.TryGetValue(permalink, out var page)) return _byPermalink[page];
        foreach (var (kind, folder) in InputFolders.Documents)
            if (folder == permalink.Folder && _names.Find(kind, permalink.Slug) is { } name) return _byPermalink.GetValueOrDefault(name.Permalink);
        return null;
    }

    public bool IsDraft(string written)
    {
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0) return _drafts.Contains(Qualified(written, slash));
        var slug = Slug.Of(written);
        return InputFolders.Documents.Any(folder => _drafts.Contains(new Permalink(folder.Name, slug)));
    }

    /// <summary>Names to look among for what an unknown one was meant to be.</summary>
    public IEnumerable<string> Known => _bySlug.Keys;

    // A tag or a year is a common word: as [[press]] it would collide with a page of that name.
    private static bool NeedsItsKind(Target target) =>
        target.Permalink.Folder == Permalink.Periods || target.Permalink.Folder == InputFolders.Of(DocumentKind.Tag);

    private static bool IsKind(string written) =>
        written.Trim().ToLowerInvariant() is var kind && (kind == Permalink.Periods || InputFolders.Documents.Any(folder => folder.Name == kind));

    private static Permalink Qualified(string written, int slash) =>
        new(written[..slash].Trim().ToLowerInvariant(), written[(slash + 1)..] is var rest && rest.StartsWith('-') ? rest : Slug.Of(rest));

    private void Add(string slug, Target target)
    {
        if (_bySlug.TryAdd(slug, [target])) return;
        var others = _bySlug[slug];
        if (!others.Any(other => other.Permalink == target.Permalink)) _bySlug[slug] = others.Add(target);
    }
}

/// <summary>What a text may link to a page by beside its slug: an alias of it, or an address that it had once.</summary>
/// <param name="Slug">Of the name, or of the address.</param>
/// <param name="Old">The address; null for a name.</param>
internal readonly record struct OtherName(string Slug, Permalink? Old, Permalink Page)
{
    /// <summary>Those of all pages, except the names of people, organisations, places and tags.</summary>
    public static ImmutableArray<OtherName> Of(PublishedDocuments documents, ImmutableArray<OldAddress> addresses) =>
    [
        .. documents.All.Where(document => !document.Aliases.IsEmpty && document is not SubjectDocument)
            .SelectMany(document => document.Aliases.Select(alias => new OtherName(Text.Slug.Of(alias.Value), null, PublishedDocuments.Of(document)))),
        .. addresses.Where(address => address.Permalink is not null).Select(address => new OtherName(address.Permalink!.Value.Slug, address.Permalink, address.To)),
    ];
}

/// <summary>Every page that a text may link to.</summary>
internal static class Targets
{
    public static IEnumerable<Target> Of(
        PublishedDocuments documents,
        ImmutableArray<SubjectName> subjects,
        ImmutableArray<Period> periods)
    {
        var standing = documents.All
            .Where(document => document is not SubjectDocument)
            .Select(document => new Target(PublishedDocuments.Of(document), document.Head.Title, document.Head.Body.Headings));
        var about = subjects.Select(name => new Target(name.Permalink, name.Name, name.Document?.Head.Body.Headings ?? []));
        var within = periods.Select(period => new Target(period.Permalink, period.Name ?? period.Date.ToString(), []));
        return standing.Concat(about).Concat(within);
    }
}
