namespace Annals.Dates;

/// <summary>Dates in the words of a language.</summary>
public static class DateLabels
{
    /// <summary>The label of a date, such as "22–27 November 2022"; plain text, not HTML. Pure.</summary>
    public static string Label(Edtf date, DateWords words)
    {
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(words);
        return words.Sound.In(date switch
        {
            EdtfDate one => DateLabel.Of(one, words),
            EdtfInterval interval => RangeLabel.Of(interval, words),
            EdtfSet set => SetLabel.Of(set, words),
            _ => date.ToString(),
        });
    }
}
