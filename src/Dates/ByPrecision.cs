namespace Annals.Dates;

/// <summary>
/// One pattern in the forms that it takes with a day, a month or season, and a year (German: "bis zum 3. Mai", "bis 1760").
/// </summary>
public sealed record ByPrecision(Pattern Day, Pattern Month, Pattern Year)
{
    internal static ByPrecision From(Func<string, string> word, string key, params ReadOnlySpan<string> slots) => new(
        Pattern.Of(word(key + ".day"), slots), Pattern.Of(word(key + ".month"), slots), Pattern.Of(word(key + ".year"), slots));

    internal Pattern this[DatePrecision precision] => precision switch
    {
        DatePrecision.Day => Day,
        DatePrecision.Month => Month,
        _ => Year,
    };
}
