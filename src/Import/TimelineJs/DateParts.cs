using System.Globalization;

namespace Annals.Import.TimelineJs;

/// <summary>The parts of a date, read from strings as TimelineJS reads them.</summary>
internal static class DateParts
{
    /// <summary>A whole number, with the spaces and commas that people put between its digits; null for an empty text.</summary>
    /// <param name="problem">Set where it is none; otherwise left as it is.</param>
    public static long? Whole(string name, string? text, ref string problem)
    {
        var digits = (text ?? "").Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace('−', '-').Trim();
        if (digits.Length == 0) return null;
        // 2013.0 is how spreadsheets write a number now and then.
        if (decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && decimal.Truncate(number) == number && Math.Abs(number) <= long.MaxValue)
            return (long)number;
        problem = $"its {name} is “{Short(text!)}”, which is no whole number";
        return null;
    }

    /// <summary>The same for a part that is never large.</summary>
    public static int? Small(string name, string? text, ref string problem)
    {
        if (Whole(name, text, ref problem) is not { } number) return null;
        if (number is >= 0 and < 1_000_000) return (int)number;
        problem = $"its {name} is “{Short(text!)}”, which there is not";
        return null;
    }

    public static string Short(string text) => text.Trim() is { Length: > 30 } longer
        ? string.Concat(longer.AsSpan(0, char.IsHighSurrogate(longer[28]) ? 28 : 29), "…")
        : text.Trim();
}
