using Annals.Dates;

namespace Annals.Import.Events;

/// <summary>The date of what has a start and perhaps an end. A time of day stands in the date of a single day only.</summary>
/// <param name="Date">Null where the end lies before the start, or one of them is no plain date.</param>
/// <param name="LeftOut">What of the times has no place in it; empty for nothing.</param>
internal readonly record struct EventSpan(Edtf? Date, string LeftOut)
{
    /// <param name="end">The last day or moment; null for none.</param>
    public static EventSpan Of(Edtf start, Edtf? end)
    {
        if (end is null || end.Equals(start)) return new EventSpan(start, "");
        var (first, last) = (Day(start), Day(end));
        var times = string.Join(" to ", new[] { start, end }.OfType<EdtfDate>().Select(date => date.Time).OfType<EdtfTime>().Select(time => $"{time.Hour:00}:{time.Minute:00}"));
        if (first.Equals(last)) return new EventSpan(IsBefore(end, start) ? null : start, end is EdtfDate { Time: { } until } ? $"that it ended at {until.Hour:00}:{until.Minute:00}" : "");
        return Edtf.TryParse($"{first}/{last}", out var span, out _) ? new EventSpan(span, times.Length > 0 ? $"the time of day: {times}" : "") : default;
    }

    private static Edtf Day(Edtf date) => date is EdtfDate day ? day.WithoutTime : date;

    private static bool IsBefore(Edtf one, Edtf other) => one is EdtfDate { Time: not null } && one.CompareTime(other) < 0;
}
