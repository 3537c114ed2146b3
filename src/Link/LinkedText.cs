using System.Collections.Immutable;

namespace Annals.Link;

/// <summary>The text of a page and the references that the page needs.</summary>
public sealed record LinkedText(LinkedBody Body, ImmutableArray<Reference> References)
{
    public static readonly LinkedText Empty = new(LinkedBody.Empty, []);
}
