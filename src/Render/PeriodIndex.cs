using System.Collections.Frozen;
using System.Collections.Immutable;
using Annals.Link;

namespace Annals.Render;

/// <summary>Periods by what is asked of them: the ones that a moment stands in, a year's months, the one before or after.</summary>
public sealed class PeriodIndex
{
    private readonly ImmutableArray<Period> _periods;
    private readonly FrozenDictionary<Permalink, int> _places;
    private readonly ImmutableArray<int>[] _byMoment;
    private readonly ILookup<string?, Period> _months;

    public PeriodIndex(Timeline timeline)
    {
        _periods = timeline.Periods;
        _places = _periods.Select((period, place) => (period, place)).ToFrozenDictionary(found => found.period.Permalink, found => found.place);
        _months = _periods.Where(period => period.Kind == PeriodKind.Month).ToLookup(period => period.Year);
        _byMoment = [.. timeline.Moments.Select(_ => ImmutableArray<int>.Empty)];
        for (var place = 0; place < _periods.Length; place++)
            foreach (var moment in _periods[place].Moments) _byMoment[moment] = _byMoment[moment].Add(place);
    }

    public Period? Find(Permalink permalink) => _places.TryGetValue(permalink, out var place) ? _periods[place] : null;

    public IEnumerable<Period> Around(int moment) => _byMoment[moment].Select(place => _periods[place]);

    public IEnumerable<Period> MonthsOf(Period year) => _months[year.Permalink.Slug];

    /// <summary>The period of the same kind one step earlier (-1) or later (1), or null at the end.</summary>
    public Period? Beside(Period period, int step)
    {
        var place = _places[period.Permalink] + step;
        return place >= 0 && place < _periods.Length && _periods[place].Kind == period.Kind ? _periods[place] : null;
    }

    /// <summary>The month that a moment stands in, or else its year; null where it has no place on the calendar.</summary>
    public Period? MonthOrYear(int moment) => Calendar(moment, PeriodKind.Month) ?? Calendar(moment, PeriodKind.Year);

    public Period? Year(int moment) => Calendar(moment, PeriodKind.Year);

    private Period? Calendar(int moment, PeriodKind kind)
    {
        foreach (var place in _byMoment[moment])
            if (_periods[place].Kind == kind) return _periods[place];
        return null;
    }
}
