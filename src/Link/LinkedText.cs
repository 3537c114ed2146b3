using System.Collections.Immutable;

namespace Annals.Link;

/// <summary>The text of a page and the references that the page needs.</summary>
/// <param name="Verifications">Of the quotations within the text.</param>
public sealed record LinkedText(LinkedBody Body, ImmutableArray<Reference> References, ImmutableArray<Verification> Verifications)
{
    public static readonly LinkedText Empty = new(LinkedBody.Empty, [], []);
}
