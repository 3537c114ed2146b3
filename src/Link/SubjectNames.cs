using Annals.Parse.Documents;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Link;

/// <summary>
/// Every name of a person, organisation, place or tag, and the page that it leads to. A name is looked up by its slug, so
/// that case, accents and spacing make no second page. Filled once by <see cref="Collect"/>, then only read.
/// </summary>
internal sealed class SubjectNames
{
    // A table for each kind: texts alone are hashed several times as fast as pairs with a text in them.
    private readonly Dictionary<string, SubjectName>[] _byName = [.. Enum.GetValues<DocumentKind>().Select(_ => new Dictionary<string, SubjectName>())];
    private readonly List<SubjectName> _all = [];

    /// <summary>The subjects in the order in which they were met.</summary>
    public IReadOnlyList<SubjectName> All => _all;

    public static SubjectNames Collect(PublishedDocuments documents, IEnumerable<EntryDocument> entries, Diagnostics diagnostics)
    {
        var names = new SubjectNames();
        var filed = documents.Only<SubjectDocument>();
        // Files first, with their own names before any alias: a canonical name wins over another's alias.
        foreach (var document in filed) names.Add(document.Head.Kind, document.Head.Slug, document.Head.Title, document);
        foreach (var document in filed) names.AddFiledNames(document, diagnostics);
        foreach (var entry in entries)
            foreach (var (kind, name) in NamesIn(entry)) names.Meet(kind, name);
        return names;
    }

    public static IEnumerable<(DocumentKind Kind, string Name)> NamesIn(EntryDocument entry)
    {
        foreach (var name in entry.People) yield return (DocumentKind.Person, name.Value);
        foreach (var name in entry.Organisations) yield return (DocumentKind.Organisation, name.Value);
        foreach (var name in entry.Places) yield return (DocumentKind.Place, name.Value);
        foreach (var name in entry.Tags) yield return (DocumentKind.Tag, name.Value);
    }

    public SubjectName? Find(DocumentKind kind, string name) =>
        Of(kind).TryGetValue(name, out var exact) ? exact : Of(kind).GetValueOrDefault(Slug.Of(name));

    private Dictionary<string, SubjectName> Of(DocumentKind kind) => _byName[(int)kind];

    private SubjectName Add(DocumentKind kind, string slug, string name, SubjectDocument? document)
    {
        var subject = new SubjectName(_all.Count, kind, slug, name, document);
        _all.Add(subject);
        Of(kind)[slug] = subject;
        return subject;
    }

    private void AddFiledNames(SubjectDocument document, Diagnostics diagnostics)
    {
        var head = document.Head;
        var named = Of(head.Kind);
        var subject = named[head.Slug];
        foreach (var name in document.Aliases.Prepend(new Located<string>(head.Title, head.TitleAt)))
        {
            var slug = Slug.Of(name.Value);
            if (slug.Length == 0)
                diagnostics.Add(Rules.WrongValue, head.Path, name.At, $"“{name.Value}” has nothing to make an address of");
            else if (!named.TryAdd(slug, subject) && named[slug] is var other && other != subject)
                diagnostics.Add(Rules.SharedAlias, head.Path, name.At,
                    $"“{name.Value}” is a name in {other.Document!.Head.Path} too; leave it to one of them, since it cannot lead to both pages");
        }
    }

    private void Meet(DocumentKind kind, string name)
    {
        var named = Of(kind);
        if (named.ContainsKey(name)) return;
        var slug = Slug.Of(name);
        if (slug.Length == 0) return;
        // The spelling itself becomes a key, so that the next use of it is one look-up.
        named[name] = named.GetValueOrDefault(slug) ?? Add(kind, slug, name, null);
    }
}
