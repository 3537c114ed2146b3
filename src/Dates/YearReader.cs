namespace Annals.Dates;

/// <summary>Reads a year (ISO 8601-2:2019 §4.4 and §4.6).</summary>
internal static class YearReader
{
    private const string TooFar = "this year is too far away; years run from -1000000000000000 to 1000000000000000";

    /// <summary>On failure <paramref name="at"/> stands at the wrong part.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out EdtfYear year, out string wrong)
    {
        year = default;
        var isLong = at < text.Length && text[at] == 'Y';
        var start = isLong ? ++at : at;
        var isNegative = at < text.Length && text[at] == '-';
        if (isNegative) at++;
        if (!(isLong ? TryReadLong(text, ref at, out var read, out wrong) : TryReadFour(text, ref at, out read, out wrong)))
            return false;

        if (isNegative && read is { Value: 0, Unspecified: 0 })
        {
            (at, wrong) = (start, "year 0 has no sign; write 0000 for 1 BCE");
            return false;
        }

        byte significant = 0;
        if (at < text.Length && text[at] == 'S')
        {
            if (read.Unspecified != 0)
            {
                wrong = "a year has either X digits or S significant digits; write it like 19XX or 1950S2";
                return false;
            }

            at++;
            if (!TryReadCount(text, ref at, out significant))
            {
                wrong = "write after S how many digits are significant, such as 1950S2";
                return false;
            }
        }

        year = read with
        {
            Value = isNegative ? -read.Value : read.Value,
            IsNegative = isNegative,
            SignificantDigits = significant,
        };
        return true;
    }

    private static bool TryReadFour(ReadOnlySpan<char> text, ref int at, out EdtfYear year, out string wrong)
    {
        int start = at, value = 0, unspecified = 0;
        for (; at < text.Length && at < start + 4 && (text[at] == 'X' || char.IsAsciiDigit(text[at])); at++)
        {
            value = (value * 10) + (text[at] == 'X' ? 0 : text[at] - '0');
            unspecified = (unspecified << 1) + (text[at] == 'X' ? 1 : 0);
        }

        year = new EdtfYear(value, false, (byte)unspecified);
        wrong = "";
        if (at < start + 4)
        {
            wrong = at == start
                ? EdtfReader.NotADate
                : "write the year with four digits, such as 0987, or X for a digit not known";
            return false;
        }

        if (at == text.Length || !char.IsAsciiDigit(text[at])) return true;
        wrong = "a year of more than four digits begins with Y and stands alone, without a month";
        at = start;
        return false;
    }

    private static bool TryReadLong(ReadOnlySpan<char> text, ref int at, out EdtfYear year, out string wrong)
    {
        year = default;
        wrong = TooFar;
        var start = at;
        var value = 0L;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            value = (value * 10) + (text[at] - '0');
            if (value <= EdtfYear.Limit) continue;
            at = start;
            return false;
        }

        var length = at - start;
        if (length == 0 || text[start] == '0')
        {
            (at, wrong) = (start, "write a year of more than four digits after Y, without a 0 before it, such as Y170000002");
            return false;
        }

        byte exponent = 0;
        if (at < text.Length && text[at] == 'E')
        {
            at++;
            if (!TryReadCount(text, ref at, out exponent))
            {
                wrong = at < text.Length && text[at] is >= '1' and <= '9' ? TooFar : "write after E how many zeros follow, such as Y17E7";
                return false;
            }

            // A larger exponent has left the limit behind already.
            var power = EdtfYear.PowerOfTen(Math.Min((int)exponent, 16));
            if (value > EdtfYear.Limit / power)
            {
                at = start;
                return false;
            }

            value *= power;
        }
        else if (length <= 4)
        {
            (at, wrong) = (start, "Y is for years of more than four digits; leave it out");
            return false;
        }

        year = new EdtfYear(value, false, IsLong: true, Exponent: exponent);
        return true;
    }

    /// <summary>A number 1 to 99 without a 0 before it.</summary>
    private static bool TryReadCount(ReadOnlySpan<char> text, ref int at, out byte count)
    {
        var start = at;
        count = 0;
        for (; at < text.Length && at < start + 2 && char.IsAsciiDigit(text[at]); at++)
            count = (byte)((count * 10) + (text[at] - '0'));
        if (at > start && text[start] != '0' && (at == text.Length || !char.IsAsciiDigit(text[at]))) return true;
        at = start;
        return false;
    }
}
