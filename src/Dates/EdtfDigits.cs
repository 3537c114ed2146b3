using System.Text;

namespace Annals.Dates;

/// <summary>A month, a sub-year grouping or a day of two digits, any of which may be X (ISO 8601-2:2019 §4.6).</summary>
/// <param name="Value">The number, with 0 for each X.</param>
/// <param name="Unspecified">Which digits are X: 1 for the last, 2 for the first, 3 for both, 0 for none.</param>
public readonly record struct EdtfDigits(byte Value, byte Unspecified)
{
    public bool IsExact => Unspecified == 0;

    public bool IsUnknown => Unspecified == 3;

    /// <summary>In place of a month: a season, quarter, four-month block or half-year.</summary>
    public bool IsSubYear => IsExact && Value > 12;

    /// <summary>Whether the digits can mean this number.</summary>
    public bool Matches(int number) =>
        ((Unspecified & 1) != 0 || number % 10 == Value % 10) && ((Unspecified & 2) != 0 || number / 10 == Value / 10);

    internal void AppendTo(StringBuilder text) => text
        .Append((Unspecified & 2) != 0 ? 'X' : (char)('0' + (Value / 10)))
        .Append((Unspecified & 1) != 0 ? 'X' : (char)('0' + (Value % 10)));
}
