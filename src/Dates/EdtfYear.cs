using System.Globalization;
using System.Text;

namespace Annals.Dates;

/// <summary>
/// A year as EDTF writes it: four digits, any of which may be X, or "Y" and a longer number, perhaps with an exponent; either
/// with a count of significant digits (ISO 8601-2:2019 §4.4 and §4.6). Year 0 is 1 BCE.
/// </summary>
/// <param name="Value">The signed year, with 0 for each X.</param>
/// <param name="IsNegative">A minus stands before it; needed apart from the value for years such as -0XXX.</param>
/// <param name="Unspecified">Which of four digits are X: bit 0 for the last, bit 3 for the first.</param>
/// <param name="IsLong">It is written with "Y".</param>
/// <param name="Exponent">The number after "E", by whose power of ten <paramref name="Value"/> has been multiplied; or 0.</param>
/// <param name="SignificantDigits">The number after "S", or 0 where there is none.</param>
public readonly record struct EdtfYear(
    long Value, bool IsNegative, byte Unspecified = 0, bool IsLong = false, byte Exponent = 0, byte SignificantDigits = 0)
{
    /// <summary>The largest year, either side of 0, that can be written.</summary>
    public const long Limit = 1_000_000_000_000_000;

    public bool IsExact => Unspecified == 0 && SignificantDigits == 0;

    /// <summary>XXXX: nothing is known of it. Of -XXXX it is known that it lies before the common era.</summary>
    public bool IsUnknown => Unspecified == 15 && !IsNegative;

    /// <summary>The earliest year that it can mean.</summary>
    public long Lowest => IsExact ? Value : IsNegative ? -Magnitudes.High : Magnitudes.Low;

    /// <summary>The latest year that it can mean.</summary>
    public long Highest => IsExact ? Value : IsNegative ? -Math.Max(1, Magnitudes.Low) : Magnitudes.High;

    private (long Low, long High) Magnitudes
    {
        get
        {
            var magnitude = Math.Abs(Value);
            if (SignificantDigits == 0)
            {
                var high = magnitude;
                for (var i = 0; i < 4; i++) high += (Unspecified >> i & 1) * 9 * PowerOfTen(i);
                return (magnitude, high);
            }

            var unit = PowerOfTen(Math.Max(0, (IsLong ? Length(magnitude) : 4) - SignificantDigits));
            var low = magnitude / unit * unit;
            return (low, low + unit - 1);
        }
    }

    /// <summary>Whether the digits can mean this year.</summary>
    public bool Matches(long year)
    {
        if (IsExact) return year == Value;
        if (year < Lowest || year > Highest || (IsNegative && year == 0)) return false;
        if (SignificantDigits > 0) return true;
        var difference = Math.Abs(year) - Math.Abs(Value);
        for (var i = 0; i < 4; i++, difference /= 10)
            if ((Unspecified >> i & 1) == 0 && difference % 10 != 0) return false;
        return true;
    }

    /// <summary>A year as EDTF writes it: four digits, with Y before more.</summary>
    internal static string Text(long year)
    {
        var digits = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        return (digits.Length > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
    }

    internal static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }

    internal void AppendTo(StringBuilder text)
    {
        if (IsLong) text.Append('Y');
        if (IsNegative) text.Append('-');
        var digits = Math.Abs(Value);
        if (IsLong) text.Append(CultureInfo.InvariantCulture, $"{digits / PowerOfTen(Exponent)}");
        else
            for (var i = 3; i >= 0; i--)
                text.Append((Unspecified >> i & 1) != 0 ? 'X' : (char)('0' + (digits / PowerOfTen(i) % 10)));
        if (Exponent > 0) text.Append(CultureInfo.InvariantCulture, $"E{Exponent}");
        if (SignificantDigits > 0) text.Append(CultureInfo.InvariantCulture, $"S{SignificantDigits}");
    }

    private static int Length(long number)
    {
        var length = 1;
        for (; number >= 10; number /= 10) length++;
        return length;
    }
}
