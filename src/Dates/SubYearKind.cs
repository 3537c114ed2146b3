namespace Annals.Dates;

/// <summary>The kinds of grouping that may stand in the place of a month (ISO 8601-2:2019 §4.8).</summary>
internal enum SubYearKind
{
    Season,
    NorthernSeason,
    SouthernSeason,
    Quarter,
    Third,
    Half,
}
