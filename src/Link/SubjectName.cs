using Annals.Parse.Documents;
using Annals.Read;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>A subject before it is linked.</summary>
/// <param name="Met">Its place in the order in which names were met.</param>
/// <param name="Document">What the author wrote about it, or null.</param>
internal sealed record SubjectName(int Met, DocumentKind Kind, string Slug, string Name, SubjectDocument? Document)
{
    public Permalink Permalink => new(InputFolders.Of(Kind), Slug);

    public bool Equals(SubjectName? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Met;
}
