using Annals.Parse.Documents;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Link;

/// <summary>Names in entries that have their kind before them, as in <c>people: [people/mercury]</c>, where it has to be the one of their key.</summary>
internal static class QualifiedNames
{
    /// <param name="names">With all other names in it.</param>
    public static void Meet(SubjectNames names, IEnumerable<EntryDocument> entries, Diagnostics diagnostics)
    {
        foreach (var entry in entries)
            foreach (var (kind, name) in SubjectNames.NamesIn(entry))
            {
                if (QualifiedName.Of(name.Value) is not { } qualified || names.IsMet(kind, name.Value)) continue;
                if (qualified.Kind == kind)
                {
                    names.MeetAs(kind, name.Value, qualified.Name);
                    continue;
                }
                // A tag of several parts is a common thing; the name of a page is not.
                if (kind == DocumentKind.Tag && names.Find(qualified.Kind, qualified.Name) is null)
                {
                    names.MeetAs(kind, name.Value, name.Value);
                    continue;
                }
                var (key, folder) = (InputFolders.Of(kind), InputFolders.Of(qualified.Kind));
                diagnostics.Add(Rules.WrongValue, entry.Head.Path, name.At,
                    $"“{name.Value}” names one of “{folder}”, and stands under “{key}”; move it, or write {key}/{Text.Slug.Of(qualified.Name)} if one of these is meant");
            }
    }
}

/// <summary>A name with its kind before it, as in <c>people/mercury</c>, which tells it from one of another kind that is written alike.</summary>
internal readonly record struct QualifiedName(DocumentKind Kind, string Name)
{
    /// <returns>Null where no kind stands before it. Kinds are written small: Places/Spaces is a name.</returns>
    public static QualifiedName? Of(string written)
    {
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return null;
        foreach (var (kind, folder) in InputFolders.Documents)
            if (written.AsSpan(0, slash).TrimEnd().SequenceEqual(folder) && written[(slash + 1)..].Trim() is { Length: > 0 } name) return new QualifiedName(kind, name);
        return null;
    }

    /// <summary>Whether it is written as in an address, and hence not as a page would print it.</summary>
    public bool IsSlug => Slug.Of(Name) == Name;
}
