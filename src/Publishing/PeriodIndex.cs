using System.Collections.Frozen;
using System.Collections.Immutable;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>Periods by what is asked of them: the ones that a moment stands in, a year's months, the one before or after.</summary>
public sealed class PeriodIndex
{
    private readonly ImmutableArray<Period> _periods;
    private readonly FrozenDictionary<Permalink, int> _places;
    private readonly Period?[] _years;
    private readonly Period?[] _monthsOrYears;
    private readonly ILookup<int, Period> _named;
    private readonly ILookup<string?, Period> _months;

    public PeriodIndex(Timeline timeline)
    {
        _periods = timeline.Periods;
        _places = _periods.Select((period, place) => (period, place)).ToFrozenDictionary(found => found.period.Permalink, found => found.place);
        _months = _periods.Where(period => period.Kind == PeriodKind.Month).ToLookup(period => period.Year);
        _named = _periods.Where(period => period.Kind == PeriodKind.Named)
            .SelectMany(period => period.Moments.Select(moment => (moment, period)))
            .ToLookup(found => found.moment, found => found.period);
        _years = new Period?[timeline.Moments.Length];
        _monthsOrYears = new Period?[timeline.Moments.Length];
        // A moment belongs to the first period that has it. Years come before months, so that a month replaces its year where the date names one.
        foreach (var period in _periods.Where(period => period.Kind != PeriodKind.Named))
            foreach (var moment in period.Moments)
            {
                if (period.Kind == PeriodKind.Year) _monthsOrYears[moment] = _years[moment] ??= period;
                else if (_monthsOrYears[moment] is { Kind: PeriodKind.Year } && timeline.Moments[moment].Placed is { } placed && CalendarPosition.At(placed.Date) is { Month: not null }) _monthsOrYears[moment] = period;
            }
    }

    public int PlaceOf(Period period) => _places[period.Permalink];

    public Period? Find(Permalink permalink) => _places.TryGetValue(permalink, out var place) ? _periods[place] : null;

    /// <summary>The named periods, the year and the month that a moment stands in.</summary>
    public IEnumerable<Period> Around(int moment)
    {
        foreach (var named in _named[moment]) yield return named;
        if (_years[moment] is { } year) yield return year;
        if (_monthsOrYears[moment] is { Kind: PeriodKind.Month } month) yield return month;
    }

    public IEnumerable<Period> MonthsOf(Period year) => _months[year.Permalink.Slug];

    /// <summary>The period of the same kind one step earlier (-1) or later (1), or null at the end.</summary>
    public Period? Beside(Period period, int step)
    {
        var place = _places[period.Permalink] + step;
        return place >= 0 && place < _periods.Length && _periods[place].Kind == period.Kind ? _periods[place] : null;
    }

    /// <summary>The month that a moment stands in, or else its year; null where it has no place on the calendar.</summary>
    public Period? MonthOrYear(int moment) => _monthsOrYears[moment];

    public Period? Year(int moment) => _years[moment];
}
