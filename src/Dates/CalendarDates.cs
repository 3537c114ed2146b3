namespace Annals.Dates;

/// <summary>Dates as English texts print them, such as <c>27 November 2022</c>.</summary>
public static class CalendarDates
{
    /// <returns>Null where the text is no date, or one of which the year is missing.</returns>
    public static Edtf? Whole(string text)
    {
        if (Edtf.TryParse(text, out var date, out _)) return date;
        return WordSlips.Find(text) is { IsChoice: false } slip && Edtf.TryParse(slip.Meant, out date, out _) ? date : null;
    }
}
