namespace Annals.Dates.Labels;

/// <summary>
/// All words and patterns for the labels of dates in one language. They come from the mapping <c>dates:</c> of that language's
/// strings; theme/strings/en.yml says what each is for.
/// </summary>
public sealed record DateWords(CalendarWords Calendar, YearWords Years, SpanWords Spans, NoteWords Notes, ClockWords Clock, SoundChanges Sound)
{
    /// <summary>Every key that a language has, in order: <c>dates.month.1</c> and so on.</summary>
    public static IReadOnlyList<string> Keys { get; } = ListKeys();

    /// <param name="word">
    /// Gives the string for a dotted key such as <c>dates.month.1</c> (items of lists count from 1), and an empty string where an
    /// optional key is left out: <c>dates.first_day</c>, <c>dates.digits</c>, <c>dates.thousands</c>, <c>dates.sound</c>. Each of
    /// <see cref="Keys"/> is asked for once.
    /// </param>
    public static DateWords From(Func<string, string> word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new DateWords(
            CalendarWords.From(word),
            YearWords.From(word),
            SpanWords.From(word),
            NoteWords.From(word),
            ClockWords.From(word),
            SoundChanges.Of(word("dates.sound")));
    }

    /// <summary>The label of a date, such as "22–27 November 2022"; plain text, not HTML. Pure.</summary>
    public string Label(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Sound.In(date switch
        {
            EdtfDate one => DateLabel.Of(one, this),
            EdtfInterval interval => RangeLabel.Of(interval, this),
            EdtfSet set => SetLabel.Of(set, this),
            _ => date.ToString(),
        });
    }

    private static List<string> ListKeys()
    {
        var keys = new List<string>();
        From(key =>
        {
            keys.Add(key);
            return "";
        });
        return keys;
    }
}
