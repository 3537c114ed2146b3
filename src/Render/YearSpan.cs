using System.Collections.Immutable;
using Annals.Link;

namespace Annals.Render;

/// <summary>Some years of a timeline and how much stands in them.</summary>
/// <param name="First">The first year in it that has anything.</param>
/// <param name="Last">The last one; the first again for a span of one year.</param>
/// <param name="Share">Its count in thousandths of the fullest span's.</param>
internal sealed record YearSpan(Period First, Period Last, int Count, int Share)
{
    /// <summary>An overview is one line for each span, and this many lines at most.</summary>
    private const int MostSpans = 100;

    /// <summary>Single years if they fit, else decades, centuries and so on; empty spans are left out.</summary>
    public static ImmutableArray<YearSpan> Of(ImmutableArray<Period> periods)
    {
        var years = periods.Where(period => period.Kind == PeriodKind.Year).ToArray();
        for (var length = 1L; ; length *= 10)
        {
            var spans = years.GroupBy(year => Math.DivRem(year.Date.Earliest!.Value.Year, length) is var (whole, rest) && rest < 0 ? whole - 1 : whole).ToArray();
            if (spans.Length > MostSpans) continue;
            var fullest = spans.Length == 0 ? 1 : spans.Max(span => span.Sum(year => year.Moments.Length));
            return
            [
                .. spans.Select(span => (Years: span.ToArray(), Count: span.Sum(year => year.Moments.Length)))
                    .Select(span => new YearSpan(span.Years[0], span.Years[^1], span.Count, 1000 * span.Count / fullest)),
            ];
        }
    }
}
