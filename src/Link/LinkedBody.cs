using System.Collections.Immutable;
using Annals.Parse.Prose;

namespace Annals.Link;

/// <summary>A text whose marks are resolved.</summary>
/// <param name="Resolutions">One for each of the body's marks.</param>
/// <param name="Notes">One for each of the body's annotations.</param>
public sealed record LinkedBody(Body Body, ImmutableArray<Resolution> Resolutions, ImmutableArray<LinkedBody> Notes)
{
    public static readonly LinkedBody Empty = new(Body.Empty, [], []);
}
