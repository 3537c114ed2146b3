using System.Collections.Immutable;
using System.Globalization;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Link;

/// <summary>The periods of a timeline: the author's own, and the years and months in which something stands.</summary>
internal static class Periods
{
    public static ImmutableArray<Period> Of(SiteSettings settings, ImmutableArray<PlaceInTime> moments, Diagnostics diagnostics)
    {
        var years = new SortedDictionary<long, List<int>>();
        var months = new SortedDictionary<(long Year, int Month), List<int>>();
        for (var i = 0; i < moments.Length; i++)
        {
            if (Placed.At(moments[i].Date) is not { } placed) continue;
            Add(years, placed.Year, i);
            if (placed.Month is { } month) Add(months, (placed.Year, month), i);
        }
        var calendar = years.Select(year => Calendar(PeriodKind.Year, YearText(year.Key), null, year.Value))
            .Concat(months.Select(month => Calendar(
                PeriodKind.Month,
                string.Create(CultureInfo.InvariantCulture, $"{YearText(month.Key.Year)}-{month.Key.Month:00}"),
                YearText(month.Key.Year),
                month.Value)))
            .ToArray();
        var taken = calendar.Select(period => period.Permalink.Slug).ToHashSet();
        return [.. Named(settings, moments, taken, diagnostics).OrderBy(period => period.Date), .. calendar];
    }

    private static void Add<TKey>(SortedDictionary<TKey, List<int>> periods, TKey key, int moment) where TKey : notnull
    {
        if (!periods.TryGetValue(key, out var within)) periods[key] = within = [];
        within.Add(moment);
    }

    private static IEnumerable<Period> Named(
        SiteSettings settings, ImmutableArray<PlaceInTime> moments, HashSet<string> taken, Diagnostics diagnostics)
    {
        foreach (var period in settings.Periods)
        {
            if (period.Date is not { } date) continue;
            var slug = Slug.Of(period.Title);
            if (slug.Length == 0 || !taken.Add(slug))
            {
                diagnostics.Add(Rules.SamePermalink, settings.Path, period.At,
                    $"the period “{period.Title}” wants the address /{Permalink.Periods}/{slug}/, which another has; give it another title");
                continue;
            }
            var within = Enumerable.Range(0, moments.Length).Where(i => Overlaps(moments[i].Date, date));
            yield return new Period(new Permalink(Permalink.Periods, slug), PeriodKind.Named, period.Title, date, period.Summary, null, [.. within]);
        }
    }

    // What is only known to lie before or after a day does not reach into every period of that side: it stands where it is placed.
    private static bool Overlaps(Edtf date, Edtf period)
    {
        var first = date.Earliest ?? date.Latest;
        var last = date.Latest ?? date.Earliest;
        return first is not null && last is not null
            && (period.Latest is not { } end || first.Value.CompareTo(end) <= 0)
            && (period.Earliest is not { } start || last.Value.CompareTo(start) >= 0);
    }

    private static Period Calendar(PeriodKind kind, string text, string? year, List<int> moments) => new(
        new Permalink(Permalink.Periods, text.ToLowerInvariant()),
        kind,
        null,
        Edtf.TryParse(text, out var date, out _) ? date : throw new InvalidOperationException(text),
        "",
        year?.ToLowerInvariant(),
        [.. moments]);

    /// <summary>A year as EDTF writes it: four digits, with Y before more.</summary>
    private static string YearText(long year)
    {
        var digits = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        return (digits.Length > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
    }
}
