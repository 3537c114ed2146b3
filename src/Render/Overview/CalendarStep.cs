using System.Globalization;
using Annals.Dates;
using Annals.Publishing;

namespace Annals.Render.Overview;

/// <summary>A stretch of the calendar by which time is cut into equal parts: a day, three months, a century.</summary>
/// <param name="Length">How many of the unit; parts begin at its multiples.</param>
internal readonly record struct CalendarStep(CalendarUnit Unit, long Length)
{
    /// <summary>The part that a day lies in; parts are numbered without a gap, before year 0 too.</summary>
    public long IndexOf(Day day) => Floor(Place(day), Length);

    /// <summary>How many of the unit it takes to reach from one day to another, both counted.</summary>
    public long Units(Day first, Day last) => Place(last) - Place(first) + 1;

    public Day Start(long index)
    {
        var place = index * Length;
        return Unit switch
        {
            CalendarUnit.Day => Day.FromNumber(place),
            CalendarUnit.Month => new Day(Floor(place, 12), (int)(place - Floor(place, 12) * 12) + 1, 1),
            _ => new Day(place, 1, 1),
        };
    }

    /// <summary>The first day or year of a part as EDTF writes it: in full for days, else as fine as the unit.</summary>
    public string FirstText(long index) => Text(Start(index));

    /// <summary>The same of its last unit.</summary>
    public string LastText(long index) => Text(Start(index + 1).AddDays(-1));

    /// <summary>A part in the site's language, such as “March 1994” or “1990–1999”.</summary>
    public string Name(long index, SiteScope site)
    {
        var text = Length == 1 ? FirstText(index) : $"{FirstText(index)}/{LastText(index)}";
        return Edtf.TryParse(text, out var date, out _) ? site.Label(date) : text;
    }

    public string Text(Day day) => Unit switch
    {
        // Of years that need a Y, EDTF gives no months.
        _ when day.Year is < -9999 or > 9999 => EdtfYear.Text(day.Year),
        CalendarUnit.Day => day.ToString(),
        CalendarUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{EdtfYear.Text(day.Year)}-{day.Month:00}"),
        _ => EdtfYear.Text(day.Year),
    };

    private long Place(Day day) => Unit switch
    {
        CalendarUnit.Day => day.Number,
        CalendarUnit.Month => day.Year * 12 + day.Month - 1,
        _ => day.Year,
    };

    private static long Floor(long value, long by) => Math.DivRem(value, by) is var (whole, rest) && rest < 0 ? whole - 1 : whole;
}

/// <summary>What a stretch of the calendar is counted in.</summary>
internal enum CalendarUnit
{
    Day,
    Month,
    Year,
}
