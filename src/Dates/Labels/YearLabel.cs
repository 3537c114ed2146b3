using System.Globalization;

namespace Annals.Dates.Labels;

/// <summary>Numbers and years. Year 0 is 1 BCE, so the number of a year before 1 is 1 minus the year.</summary>
internal static class YearLabel
{
    public static string Number(long number, DateWords words, string format = "0")
    {
        var text = number.ToString(format, CultureInfo.InvariantCulture);
        if (words.Years.Digits.Length != 10) return text;
        return string.Create(text.Length, (text, words.Years.Digits), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsAsciiDigit(source.text[i]) ? source.Digits[source.text[i] - '0'] : source.text[i];
        });
    }

    /// <summary>With its era, as it stands beside a month.</summary>
    public static string InDate(long year, DateWords words) => WithEra(year, Digits(year, words), words);

    public static string Alone(long year, DateWords words) => words.Years.Alone.Fill(InDate(year, words));

    /// <summary>Two years that share an era name it once.</summary>
    public static string Range(long from, long to, DateWords words)
    {
        if (from <= 0 != to <= 0) return words.Spans.Range.Fill(Alone(from, words), Alone(to, words));
        var both = words.Spans.Years.Fill(Digits(from, words), Digits(to, words));
        return words.Years.Alone.Fill(WithEra(from, both, words));
    }

    /// <summary>Whether a year such as 196X has a name: the tens BCE do not coincide with those of the digits, and "the 1900s" is the century too.</summary>
    public static bool IsDecade(EdtfYear year) => year.Unspecified == 1 && year.Value >= 100 && year.Value / 10 % 10 != 0;

    public static string Between(long from, long to, DateWords words) =>
        words.Spans.Between.Year.Fill(Alone(from, words), Alone(to, words));

    private static string WithEra(long year, string digits, DateWords words) => year switch
    {
        <= 0 => words.Years.Before.Fill(digits),
        < 100 => words.Years.Early.Fill(digits),
        _ => digits,
    };

    private static string Digits(long year, DateWords words)
    {
        var number = year <= 0 ? 1 - year : year;
        var digits = Number(number, words);
        if (number < 10_000 || words.Years.Thousands.Length == 0) return digits;
        for (var at = digits.Length - 3; at > 0; at -= 3) digits = digits.Insert(at, words.Years.Thousands);
        return digits;
    }
}
