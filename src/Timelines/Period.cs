using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Timelines;

/// <summary>A year or month in which something stands on the timeline, or a span that the author named.</summary>
/// <param name="Name">The author's name for it; null for a year or month, whose name is its date in the site's language.</param>
/// <param name="Year">The year that a month belongs to, as its permalink's slug; null for others.</param>
/// <param name="Moments">What stands in it or lasts into it: indexes into <see cref="Timeline.Moments"/>, ascending.</param>
public sealed record Period(
    Permalink Permalink,
    PeriodKind Kind,
    string? Name,
    Edtf Date,
    string Summary,
    string? Year,
    ImmutableArray<int> Moments)
{
    public bool Equals(Period? other) => other is not null && Permalink == other.Permalink;

    public override int GetHashCode() => Permalink.GetHashCode();
}

/// <summary>What sort of span a period is.</summary>
public enum PeriodKind
{
    Named,
    Year,
    Month,
}
