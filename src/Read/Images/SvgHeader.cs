using System.Globalization;
using System.Xml;

namespace Annals.Read.Images;

/// <summary>SVG 2, sections 8.2 and 8.6: the size is that of the first element, or else follows from its view box.</summary>
internal static class SvgHeader
{
    /// <summary>A view box alone has proportions but no size, and browsers make it as wide as they can: this is wider than a column of text.</summary>
    private const double Wide = 1024;

    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 100_000 };

    /// <returns>False where the first element is no SVG.</returns>
    /// <exception cref="XmlException">It is no XML, up to the first element.</exception>
    public static bool TryRead(Stream stream, out ImageSize? size)
    {
        size = null;
        using var xml = XmlReader.Create(stream, Settings);
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "svg") return false;
        size = Size(Length(xml.GetAttribute("width")), Length(xml.GetAttribute("height")), ViewBox(xml.GetAttribute("viewBox")));
        return true;
    }

    private static ImageSize? Size(double? width, double? height, (double Width, double Height)? box) => (width, height, box) switch
    {
        ({ } wide, { } high, _) => Rounded(wide, high),
        ({ } wide, null, { } ratio) => Rounded(wide, wide * ratio.Height / ratio.Width),
        (null, { } high, { } ratio) => Rounded(high * ratio.Width / ratio.Height, high),
        (null, null, { } ratio) => Rounded(Wide, Wide * ratio.Height / ratio.Width),
        _ => null,
    };

    private static ImageSize? Rounded(double width, double height) =>
        width < int.MaxValue && height < int.MaxValue ? ImageSize.Of((long)Math.Round(width), (long)Math.Round(height)) : null;

    private static (double Width, double Height)? ViewBox(string? text) =>
        text?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var wide, var high]
        && Number(wide) is { } width && Number(high) is { } height ? (width, height) : null;

    // In pixels of CSS (CSS Values, section 6.2); a share of the page or of the type is no size of the image's own.
    private static double? Length(string? text)
    {
        if (text is null) return null;
        var value = text.AsSpan().Trim();
        var unit = value.Length - value.TrimEnd("%abcdefghijklmnopqrstuvwxyz").Length;
        var scale = value[^unit..] switch
        {
            "" or "px" => 1,
            "pt" => 4 / 3d,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            _ => 0,
        };
        return scale > 0 ? Number(value[..^unit]) * scale : null;
    }

    /// <summary>Null for what is no number above zero.</summary>
    private static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number > 0 ? number : null;
}
