namespace Annals.Dates;

/// <summary>
/// One pattern in the forms that it takes with a day, a month, a phrase such as "first half of 1760" or "the 1960s", and a year (German:
/// "bis zum 3. Mai", "bis 1760", "1960er Jahre oder früher").
/// </summary>
public sealed record ByPrecision(Pattern Day, Pattern Month, Pattern Phrase, Pattern Year)
{
    internal static ByPrecision From(Func<string, string> word, string key, params ReadOnlySpan<string> slots) => new(
        Pattern.Of(word(key + ".day"), slots),
        Pattern.Of(word(key + ".month"), slots),
        Pattern.Of(word(key + ".phrase"), slots),
        Pattern.Of(word(key + ".year"), slots));

    /// <summary>The form that goes with the label of a date; of two dates, the finer one.</summary>
    internal Pattern For(EdtfDate date, EdtfDate? other = null)
    {
        if (DateLabel.IsPhrase(date) || (other is not null && DateLabel.IsPhrase(other))) return Phrase;
        var precision = DateLabel.Precision(date);
        if (other is not null && DateLabel.Precision(other) > precision) precision = DateLabel.Precision(other);
        return precision switch
        {
            DatePrecision.Day => Day,
            DatePrecision.Month => Month,
            _ => Year,
        };
    }
}
