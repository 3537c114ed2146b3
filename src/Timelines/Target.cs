using System.Collections.Immutable;
using Annals.Parse.Prose;

namespace Annals.Timelines;

/// <summary>A page that a link can lead to.</summary>
/// <param name="Title">What the link says where the author gives it no words.</param>
/// <param name="Headings">Those of its text, which a link may name.</param>
public sealed record Target(Permalink Permalink, string Title, ImmutableArray<Heading> Headings)
{
    /// <summary>There is one page to an address: a target is its permalink.</summary>
    public bool Equals(Target? other) => other is not null && Permalink == other.Permalink;

    public override int GetHashCode() => Permalink.GetHashCode();
}
