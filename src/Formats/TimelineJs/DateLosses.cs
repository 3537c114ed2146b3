using Annals.Dates;
using Annals.Parse.TimelineJs;

namespace Annals.Formats.TimelineJs;

/// <summary>What a date says and the digits of TimelineJS cannot: a slide then has it in words, and an era has no room for them.</summary>
internal static class DateLosses
{
    public static IEnumerable<string> Of(Edtf date)
    {
        if (date.IsApproximate) yield return "the date is approximate; TimelineJS shows it as exact";
        if (date.IsUncertain) yield return "the date is uncertain; TimelineJS shows it as certain";
        if (date is EdtfDate { Time: { Zone: not EdtfZone.Local } }) yield return "the zone of the time; TimelineJS has none";
        if (Kind(date) is { } kind) yield return $"the date {date} {kind}; TimelineJS shows {Shown(date)}";
    }

    private static string? Kind(Edtf date) => date switch
    {
        EdtfSet { IsChoice: true } => "is one of several",
        EdtfSet => "is several",
        EdtfInterval { Start.Date: null } => "has no start",
        EdtfInterval { End.Date: null } => "has no end",
        EdtfInterval interval when !IsExact(interval.Start.Date!) || !IsExact(interval.End.Date!) => "has digits that are not known",
        EdtfDate { Month: { IsSubYear: true } } => "is a part of a year",
        EdtfDate one when !IsExact(one) => "has digits that are not known",
        _ => null,
    };

    private static bool IsExact(EdtfDate date) =>
        date.Year.IsExact && date.Month is null or { IsExact: true, IsSubYear: false } && date.DayOfMonth is null or { IsExact: true };

    private static string Shown(Edtf date)
    {
        var (start, end) = SlideDates.Of(date);
        return SlideDates.ToEdtf(start, end, out _)?.ToString() ?? "";
    }
}
