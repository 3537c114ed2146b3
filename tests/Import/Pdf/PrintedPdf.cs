using System.Globalization;
using System.Text;

namespace Annals.Tests.Import.Pdf;

/// <summary>A small PDF, written line by line as it is to be printed: all of it ASCII, and nothing packed.</summary>
internal sealed class PrintedPdf
{
    // Windows-1252, which the fonts are in, save that the first codes are ligatures.
    private const string Ligatures = "ﬁﬂﬃ", Signs = "“”‘’–—…•", SignCodes = "\u0093\u0094\u0091\u0092\u0096\u0097\u0085\u0095";

    private readonly List<string> _pages = [];

    public string Information { get; init; } = "";

    /// <summary>Keys of the catalogue, as in <c>/PageLabels …</c>.</summary>
    public string Catalog { get; init; } = "";

    public const double Width = 595, Height = 842;

    public static IEnumerable<PrintedLine> Lines(params PrintedLine[] lines) => lines;

    /// <summary>Lines from above, one below the other.</summary>
    public static IEnumerable<PrintedLine> Flow(double left, double top, params string[] lines) => Flow(left, top, 10, 12, lines);

    public static IEnumerable<PrintedLine> Flow(double left, double top, double size, double lead, params string[] lines) =>
        lines.Select((line, index) => new PrintedLine(left, top - (index * lead), size, line));

    public PrintedPdf Page(params IEnumerable<PrintedLine>[] lines) => Drawn(string.Concat(lines.SelectMany(line => line).Select(line =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {line.Size} Tf {line.Left} {line.Base} Td ({Escaped(line.Text)}) Tj ET\n"))));

    /// <summary>A page of these operators.</summary>
    public PrintedPdf Drawn(string content)
    {
        _pages.Add(content);
        return this;
    }

    public byte[] Bytes()
    {
        var objects = new List<string>
        {
            $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, index) => $"{6 + (2 * index)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl /ffi] >> >>",
            $"<< {Information} >>",
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream",
        };
        foreach (var page in _pages)
        {
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Contents {objects.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /X1 5 0 R >> >> >>"));
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}\nendstream");
        }
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var number = 1; number <= objects.Count; number++)
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }
        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) text.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var each in text)
        {
            var code = Ligatures.IndexOf(each) is >= 0 and var ligature ? (char)(ligature + 1) : Signs.IndexOf(each) is >= 0 and var sign ? SignCodes[sign] : each;
            if (code is >= ' ' and <= '~' and not ('(' or ')' or '\\')) escaped.Append(code);
            else escaped.Append('\\').Append(Convert.ToString(code, 8).PadLeft(3, '0'));
        }
        return escaped.ToString();
    }
}

/// <param name="Left">In points from the left edge.</param>
/// <param name="Base">In points from the lower edge.</param>
/// <param name="Size">Of its letters, in points.</param>
internal readonly record struct PrintedLine(double Left, double Base, double Size, string Text);
