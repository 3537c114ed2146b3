using System.Globalization;

namespace Annals.Render.Overview;

/// <summary>A length as SVG writes it, rounded to tenths and with no more digits than it needs.</summary>
internal readonly record struct Tenths(double Length) : ISpanFormattable
{
    // A drawing has many: each is formatted straight into it, without a string.
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var tenths = (long)Math.Round(Length * 10);
        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        charsWritten = 0;
        if (tenths < 0)
        {
            if (destination.IsEmpty) return false;
            destination[charsWritten++] = '-';
        }
        if (!whole.TryFormat(destination[charsWritten..], out var digits, provider: CultureInfo.InvariantCulture)) return false;
        charsWritten += digits;
        if (tenth == 0) return true;
        if (destination.Length < charsWritten + 2) return false;
        destination[charsWritten++] = '.';
        destination[charsWritten++] = (char)('0' + tenth);
        return true;
    }

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => string.Create(CultureInfo.InvariantCulture, $"{this}");
}
