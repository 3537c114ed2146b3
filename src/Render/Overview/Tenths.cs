using System.Globalization;

namespace Annals.Render.Overview;

/// <summary>A length as SVG writes it, rounded to tenths and with no more digits than it needs.</summary>
internal readonly record struct Tenths(double Length) : ISpanFormattable
{
    // There are many in a drawing: none is a text of its own before it is in it.
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var tenths = (long)Math.Round(Length * 10);
        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        var sign = tenths < 0 ? "-" : "";
        return tenth == 0
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{sign}{whole}", out charsWritten)
            : destination.TryWrite(CultureInfo.InvariantCulture, $"{sign}{whole}.{tenth}", out charsWritten);
    }

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => string.Create(CultureInfo.InvariantCulture, $"{this}");
}
