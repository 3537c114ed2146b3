using System.Collections.Immutable;
using System.Globalization;
using Annals.Dates;
using Annals.Parse.Documents;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>The periods of a timeline: the author's own, and the years and months in which something stands.</summary>
internal static class Periods
{
    public static ImmutableArray<Period> Of(SiteSettings settings, ImmutableArray<TimelineSlot> moments, Diagnostics diagnostics)
    {
        var years = new SortedDictionary<long, List<int>>();
        var months = new SortedDictionary<(long Year, int Month), List<int>>();
        for (var i = 0; i < moments.Length; i++)
        {
            foreach (var placed in CalendarPosition.All(moments[i].Date))
            {
                Add(years, placed.Year, i);
                if (placed.Month is { } month) Add(months, (placed.Year, month), i);
            }
        }
        AddLasting(years, months, moments);
        var calendar = years.Select(year => Calendar(PeriodKind.Year, EdtfYear.Text(year.Key), null, year.Value))
            .Concat(months.Select(month => Calendar(
                PeriodKind.Month,
                string.Create(CultureInfo.InvariantCulture, $"{EdtfYear.Text(month.Key.Year)}-{month.Key.Month:00}"),
                EdtfYear.Text(month.Key.Year),
                month.Value)))
            .ToArray();
        var taken = calendar.Select(period => period.Permalink.Slug).ToHashSet();
        return [.. Named(settings, moments, taken, diagnostics).OrderBy(period => period.Date), .. calendar];
    }

    // An interval stands on the pages of later years and months that it lasts into, where others begin: it makes no page of its own there.
    private static void AddLasting(
        SortedDictionary<long, List<int>> years, SortedDictionary<(long Year, int Month), List<int>> months, ImmutableArray<TimelineSlot> moments)
    {
        (long[] allYears, (long, int)[] allMonths) = ([.. years.Keys], [.. months.Keys]);
        for (var i = 0; i < moments.Length; i++)
        {
            if (moments[i].Date is not EdtfInterval { Earliest: { } first, Latest: { } last } interval) continue;
            Last(years, allYears, first.Year, last.Year, i);
            if (CalendarPosition.At(interval) is { Month: not null }) Last(months, allMonths, (first.Year, first.Month), (last.Year, last.Month), i);
        }
        foreach (var within in years.Values.Concat(months.Values)) within.Sort();
    }

    private static void Last<TKey>(SortedDictionary<TKey, List<int>> periods, TKey[] keys, TKey first, TKey last, int moment)
        where TKey : notnull, IComparable<TKey>
    {
        for (var next = Array.BinarySearch(keys, first) + 1; next < keys.Length && keys[next].CompareTo(last) <= 0; next++)
            periods[keys[next]].Add(moment);
    }

    private static void Add<TKey>(SortedDictionary<TKey, List<int>> periods, TKey key, int moment) where TKey : notnull
    {
        if (!periods.TryGetValue(key, out var within)) periods[key] = within = [];
        // Several days of a set may lie in one.
        if (within is not [.., var last] || last != moment) within.Add(moment);
    }

    private static IEnumerable<Period> Named(
        SiteSettings settings, ImmutableArray<TimelineSlot> moments, HashSet<string> taken, Diagnostics diagnostics)
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

    // What may be one of several days, or means all of them, has to do with these alone and not with what lies between.
    private static bool Overlaps(Edtf date, Edtf period) => (date, period) switch
    {
        (EdtfSet set, _) => set.Members.Any(member => Overlaps(new DaySpan(member.Earliest, member.Latest), period)),
        _ => Overlaps(new DaySpan(date.Earliest, date.Latest), period),
    };

    private static bool Overlaps(DaySpan days, Edtf period) => period is EdtfSet set
        ? set.Members.Any(member => Overlaps(days, new DaySpan(member.Earliest, member.Latest)))
        : Overlaps(days, new DaySpan(period.Earliest, period.Latest));

    // What is only known to lie before or after a day does not reach into every period of that side: it stands where it is placed.
    private static bool Overlaps(DaySpan days, DaySpan period) =>
        days.Anchor is { } first && (days.Last ?? days.First) is { } last && period.Anchor is not null
        && (period.Last is not { } end || first <= end)
        && (period.First is not { } start || last >= start);

    private static Period Calendar(PeriodKind kind, string text, string? year, List<int> moments) => new(
        new Permalink(Permalink.Periods, text.ToLowerInvariant()),
        kind,
        null,
        Edtf.TryParse(text, out var date, out _) ? date : throw new InvalidOperationException(text),
        "",
        year?.ToLowerInvariant(),
        [.. moments]);
}
