using Annals.Dates;

namespace Annals.Timelines;

/// <summary>Where a date is put on a calendar: the year that it starts in, and the month if the date says so much.</summary>
public readonly record struct CalendarPosition(long Year, int? Month)
{
    /// <returns>Null for a date of which no year is known.</returns>
    public static CalendarPosition? At(Edtf date) =>
        date.Anchor is { } day ? new CalendarPosition(day.Year, SaysMonth(date, day) ? day.Month : null) : null;

    /// <summary>Everywhere that it is put: of a set of which all hold, where each member begins.</summary>
    public static IEnumerable<CalendarPosition> All(Edtf date)
    {
        if (date is not EdtfSet { IsChoice: false } all) return At(date) is { } only ? [only] : [];
        return all.Members.Select(member => At(member)).OfType<CalendarPosition>().Distinct();
    }

    private static CalendarPosition? At(EdtfMember member) => member.Earliest is { } first
        ? new CalendarPosition(first.Year, IsWithinMonth(member.First) ? first.Month : null)
        : member.Latest is { } last ? new CalendarPosition(last.Year, IsWithinMonth(member.Last) ? last.Month : null) : null;

    // The date that puts it there has to say a month: "1985", "spring 1985" and "../1985" do not. A choice has to lie within one.
    private static bool SaysMonth(Edtf date, Day day) => date switch
    {
        EdtfDate one => IsWithinMonth(one),
        EdtfInterval interval => IsWithinMonth(interval.Start.Date is { Earliest: not null } start ? start : interval.End.Date),
        EdtfSet { IsChoice: true, Earliest: { } first, Latest: { } last } => IsOneMonth(first, last),
        EdtfSet set => set.Members.All(member => member.Anchor != day || At(member) is { Month: not null }),
        _ => false,
    };

    private static bool IsWithinMonth(EdtfDate? date) => date is { Earliest: { } first, Latest: { } last } && IsOneMonth(first, last);

    private static bool IsOneMonth(Day first, Day last) => (first.Year, first.Month) == (last.Year, last.Month);
}
