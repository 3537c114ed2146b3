using System.Collections.Immutable;

namespace Annals.Timelines;

/// <summary>The text of a page and the references that the page needs.</summary>
/// <param name="Verifications">Of the quotations within the text.</param>
public sealed record LinkedText(LinkedBody Body, ImmutableArray<Reference> References, ImmutableArray<Verification> Verifications)
{
    public static readonly LinkedText Empty = new(LinkedBody.Empty, [], []);

    /// <summary>The sources of its references, each once.</summary>
    public ImmutableArray<int> Sources { get; } = References.IsEmpty ? [] : [.. References.Select(reference => reference.Source).Distinct()];
}
