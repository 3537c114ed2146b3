using System.Collections.Immutable;
using Annals.Parse.Prose;

namespace Annals.Timelines;

/// <summary>A text whose marks are resolved.</summary>
/// <param name="Resolutions">One for each of the body's marks.</param>
/// <param name="Notes">One for each of the body's annotations.</param>
public sealed record LinkedBody(Body Body, ImmutableArray<Resolution> Resolutions, ImmutableArray<LinkedBody> Notes)
{
    /// <summary>One for each of the body's footnotes.</summary>
    public ImmutableArray<LinkedBody> Footnotes { get; init; } = [];

    /// <summary>What belongs to the text and stands apart from it.</summary>
    public IEnumerable<LinkedBody> Apart => Footnotes.IsEmpty ? Notes : Notes.Concat(Footnotes);

    public static readonly LinkedBody Empty = new(Body.Empty, [], []);
}
