using System.Text;

namespace Annals.Dates;

/// <summary>
/// One date: a year, a month or sub-year grouping, a day, or a day with a time; each part perhaps qualified, its digits perhaps
/// unspecified.
/// </summary>
public sealed record EdtfDate : Edtf
{
    private const int SecondsOfDay = 86_400;

    internal EdtfDate(
        EdtfYear year, EdtfDigits? month, EdtfDigits? day, DateQualifiers qualifiers, EdtfTime? time, Day first, Day last)
        : base(year.IsUnknown ? null : first, year.IsUnknown ? null : last)
    {
        Year = year;
        Month = month;
        DayOfMonth = day;
        Qualified = qualifiers;
        Time = time;
    }

    public EdtfYear Year { get; }

    /// <summary>A month 01 to 12, or a sub-year grouping 21 to 41.</summary>
    public EdtfDigits? Month { get; }

    public EdtfDigits? DayOfMonth { get; }

    /// <summary>What is said of each part.</summary>
    public DateQualifiers Qualified { get; }

    public EdtfTime? Time { get; }

    /// <summary>The same day without a time.</summary>
    public EdtfDate WithoutTime => Time is not null && Earliest is { } first && Latest is { } last ? new EdtfDate(Year, Month, DayOfMonth, Qualified, null, first, last) : this;

    public override string? HtmlDateTime => Year.Value < 1 ? null : IsoDateTime;

    /// <summary>ISO 8601 as far as the digits are known, with the years before the common era, which HTML does not have; null for what it cannot say with certainty.</summary>
    public string? IsoDateTime
    {
        get
        {
            if (!HasExactDigits || Year.IsLong || Year.Value is < -9999 or > 9999 || Month is { IsSubYear: true }) return null;
            var text = new StringBuilder();
            AppendDigits(text, default);
            // HTML has no leap seconds, and wants the minutes of a zone.
            if (Time is { Second: < 60 } time) time.AppendTo(text, fullZone: true);
            return text.ToString();
        }
    }

    public override DateTime? Instant
    {
        get
        {
            if (base.Instant is not { } start || Time is not { } time) return base.Instant;
            // .NET knows no leap seconds; an offset may lead out of its calendar at either end.
            var ticks = start.Ticks + new TimeSpan(time.Hour, time.Minute - time.Offset, Math.Min((int)time.Second, 59)).Ticks;
            return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? start : new DateTime(ticks, DateTimeKind.Utc);
        }
    }

    /// <summary>No digit is unspecified or insignificant.</summary>
    internal bool HasExactDigits => Year.IsExact && Month is null or { IsExact: true } && DayOfMonth is null or { IsExact: true };

    /// <summary>Nothing but exact digits: no qualifier, no time.</summary>
    internal bool IsPlain => HasExactDigits && Time is null && AllQualifiers == Qualifiers.None;

    internal override Day SortDay => Time is { Zone: not EdtfZone.Local } && Earliest is { } day && UniversalSecond is var second
        ? second < 0 ? day.AddDays(-1) : second >= SecondsOfDay ? day.AddDays(1) : day
        : base.SortDay;

    internal override Day? SortEnd => Time is null ? base.SortEnd : SortDay;

    internal override int SortSecond => (UniversalSecond + SecondsOfDay) % SecondsOfDay;

    /// <summary>Below 0 or over a day where the zone's day is another than that of universal time.</summary>
    private int UniversalSecond => Time is { } time ? (((time.Hour * 60) + time.Minute - time.Offset) * 60) + time.Second : 0;

    internal override Qualifiers AllQualifiers => Qualified.Year | Qualified.Month | Qualified.Day;

    /// <summary>What is said of every part that is there, and so of the date as a whole.</summary>
    internal Qualifiers CommonQualifiers =>
        Qualified.Year
        & (Month is null ? Qualifiers.Both : Qualified.Month)
        & (DayOfMonth is null ? Qualifiers.Both : Qualified.Day);

    internal override void AppendTo(StringBuilder text)
    {
        AppendDigits(text, Qualified);
        Time?.AppendTo(text);
    }

    // A qualifier after a part holds for all parts to its left too, one before a part for that part alone. What can be said after, is.
    private void AppendDigits(StringBuilder text, DateQualifiers qualified)
    {
        var (ofYear, ofMonth, ofDay) = qualified;
        var upToMonth = Month is null ? Qualifiers.None : ofYear & ofMonth;
        var upToDay = DayOfMonth is null ? Qualifiers.None : upToMonth & ofDay;
        Year.AppendTo(text);
        AppendQualifier(text, ofYear & ~upToMonth);
        if (Month is not { } month) return;
        text.Append('-');
        AppendQualifier(text, ofMonth & ~upToMonth);
        month.AppendTo(text);
        AppendQualifier(text, upToMonth & ~upToDay);
        if (DayOfMonth is not { } day) return;
        text.Append('-');
        AppendQualifier(text, ofDay & ~upToDay);
        day.AppendTo(text);
        AppendQualifier(text, upToDay);
    }

    private static void AppendQualifier(StringBuilder text, Qualifiers qualifiers)
    {
        if (qualifiers != Qualifiers.None) text.Append(" ?~%"[(int)qualifiers]);
    }
}

/// <summary>What is said of each part of a date; nothing of a part that is not there.</summary>
public readonly record struct DateQualifiers(Qualifiers Year, Qualifiers Month, Qualifiers Day);

/// <summary>A month, a sub-year grouping or a day of two digits, any of which may be X (ISO 8601-2:2019 §4.6).</summary>
/// <param name="Value">The number, with 0 for each X.</param>
/// <param name="Unspecified">Which digits are X: 1 for the last, 2 for the first, 3 for both, 0 for none.</param>
public readonly record struct EdtfDigits(byte Value, byte Unspecified)
{
    public bool IsExact => Unspecified == 0;

    public bool IsUnknown => Unspecified == 3;

    /// <summary>In place of a month: a season, quarter, four-month block or half-year.</summary>
    public bool IsSubYear => IsExact && Value > 12;

    /// <summary>Whether the digits can mean this number.</summary>
    public bool Matches(int number) =>
        ((Unspecified & 1) != 0 || number % 10 == Value % 10) && ((Unspecified & 2) != 0 || number / 10 == Value / 10);

    internal void AppendTo(StringBuilder text) => text
        .Append((Unspecified & 2) != 0 ? 'X' : (char)('0' + (Value / 10)))
        .Append((Unspecified & 1) != 0 ? 'X' : (char)('0' + (Value % 10)));
}
