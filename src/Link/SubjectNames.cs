using Annals.Parse.Documents;
using Annals.Parse.Schema;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>
/// Every name of a person, organisation, place or tag, and the page that it leads to. A name is looked up by its slug, so
/// that case, accents and spacing make no second page. Filled once by <see cref="Collect"/>, then only read.
/// </summary>
internal sealed class SubjectNames
{
    // One dictionary for each kind, so that its keys are plain strings.
    private readonly Dictionary<string, SubjectName>[] _byName = [.. Enum.GetValues<DocumentKind>().Select(_ => new Dictionary<string, SubjectName>())];
    private readonly List<SubjectName> _all = [];

    // Names without a file of their kind that a file of another kind has.
    private readonly HashSet<SubjectName> _doubted = [];

    private static readonly DocumentKind[] Proper = [DocumentKind.Person, DocumentKind.Organisation, DocumentKind.Place];

    /// <summary>The subjects in the order in which they were met.</summary>
    public IReadOnlyList<SubjectName> All => _all;

    public static SubjectNames Collect(PublishedDocuments documents, IEnumerable<EntryDocument> entries, Diagnostics diagnostics)
    {
        var names = new SubjectNames();
        var filed = documents.Only<SubjectDocument>();
        // Files first, with their own names before any alias: a canonical name wins over another's alias.
        foreach (var document in filed) names.Add(document.Head.Kind, document.Head.Slug, document.Head.Title, document);
        foreach (var document in filed) names.AddFiledNames(document, diagnostics);
        var areQualified = false;
        foreach (var entry in entries)
            foreach (var (kind, name) in NamesIn(entry)) areQualified |= !names.Meet(kind, name.Value);
        // After all others, which are written as a page prints them.
        if (areQualified) QualifiedNames.Meet(names, entries, diagnostics);
        if (names._doubted.Count > 0) names.ReportDoubted(entries, diagnostics);
        return names;
    }

    public static IEnumerable<(DocumentKind Kind, Located<string> Name)> NamesIn(EntryDocument entry)
    {
        foreach (var name in entry.People) yield return (DocumentKind.Person, name);
        foreach (var name in entry.Organisations) yield return (DocumentKind.Organisation, name);
        foreach (var name in entry.Places) yield return (DocumentKind.Place, name);
        foreach (var name in entry.Tags) yield return (DocumentKind.Tag, name);
    }

    public SubjectName? Find(DocumentKind kind, string name) =>
        Of(kind).TryGetValue(name, out var exact) ? exact : Of(kind).GetValueOrDefault(Slug.Of(name));

    /// <summary>Whether a name, written like this, is known.</summary>
    public bool IsMet(DocumentKind kind, string written) => Of(kind).ContainsKey(written);

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

    /// <returns>False for a name with a kind before it, which is left.</returns>
    private bool Meet(DocumentKind kind, string name)
    {
        var named = Of(kind);
        if (named.ContainsKey(name)) return true;
        if (QualifiedName.Of(name) is not null && !IsFiledName(kind, name)) return false;
        MeetAs(kind, name, name);
        return true;
    }

    /// <param name="written">As it stands in the entry.</param>
    /// <param name="name">The same without a kind before it.</param>
    public void MeetAs(DocumentKind kind, string written, string name)
    {
        var named = Of(kind);
        var slug = Slug.Of(name);
        if (slug.Length == 0 || named.ContainsKey(written)) return;
        if (!named.TryGetValue(slug, out var subject))
        {
            subject = Add(kind, slug, name, null);
            if (FiledElsewhere(kind, slug) is not null) _doubted.Add(subject);
        }
        // The spelling itself becomes a key, so that the next use of it is one look-up.
        named[written] = subject;
    }

    // Somebody or something with a file may well be called as a place would be, letter by letter.
    private bool IsFiledName(DocumentKind kind, string name) => Find(kind, name)?.Document is { } document
        && document.Aliases.Select(alias => alias.Value).Prepend(document.Head.Title).Contains(name);

    // Tags are common words, and may well be what somebody is called.
    private SubjectName? FiledElsewhere(DocumentKind kind, string slug) => kind == DocumentKind.Tag ? null : Proper.Where(other => other != kind)
        .Select(other => Of(other).GetValueOrDefault(slug)).FirstOrDefault(other => other?.Document is not null);

    private void ReportDoubted(IEnumerable<EntryDocument> entries, Diagnostics diagnostics)
    {
        foreach (var entry in entries)
            foreach (var (kind, name) in NamesIn(entry))
            {
                if (Find(kind, name.Value) is not { } subject || !_doubted.Contains(subject) || QualifiedName.Of(name.Value) is not null) continue;
                var other = FiledElsewhere(kind, subject.Slug)!;
                diagnostics.Add(Rules.NameOfAnother, entry.Head.Path, name.At,
                    $"“{name.Value}” is a name in {other.Document!.Head.Path}, and stands under “{InputFolders.Of(kind)}” here; move it to “{InputFolders.Of(other.Kind)}”, or write {InputFolders.Of(kind)}/{subject.Slug} if another is meant");
            }
    }
}

/// <summary>A subject before it is linked.</summary>
/// <param name="Met">Its place in the order in which names were met.</param>
/// <param name="Document">What the author wrote about it, or null.</param>
internal sealed record SubjectName(int Met, DocumentKind Kind, string Slug, string Name, SubjectDocument? Document)
{
    public Permalink Permalink => new(InputFolders.Of(Kind), Slug);

    public bool Equals(SubjectName? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Met;
}
