using Annals.Read;
using Annals.Text;

namespace Annals.Link;

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
