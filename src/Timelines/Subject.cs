using System.Collections.Immutable;
using Annals.Read;

namespace Annals.Timelines;

/// <summary>A person, an organisation, a place or a tag: what entries are about.</summary>
/// <param name="Index">Its place in <see cref="Timeline.Subjects"/>.</param>
/// <param name="Name">The canonical name; without a file of its own, the first spelling used.</param>
/// <param name="Aliases">Other names that lead here.</param>
/// <param name="SameAs">Addresses of pages elsewhere about the same.</param>
/// <param name="Path">The file about it, for whoever would change it; null where there is none.</param>
public sealed record Subject(
    int Index,
    DocumentKind Kind,
    Permalink Permalink,
    string Name,
    string Summary,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> SameAs,
    string? Path,
    LinkedText Text)
{
    public bool Equals(Subject? other) => other is not null && Permalink == other.Permalink;

    public override int GetHashCode() => Permalink.GetHashCode();
}

/// <summary>A name as it is printed, and the page of that person or organisation if there is one.</summary>
public sealed record NamedSubject(string Name, Permalink? Permalink);
