using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Annals.Text;

namespace Annals.Import.Tables;

/// <summary>Which cells show dates, and how much of them (ECMA-376 part 1, sections 18.8.30 and 18.8.31): a date is a number with such a format.</summary>
internal sealed partial class CellStyles
{
    private readonly List<DateParts?> _styles = [];

    /// <param name="part">Null where the workbook has none.</param>
    public static CellStyles Read(XmlReader? part)
    {
        var read = new CellStyles();
        if (part is null) return read;
        var formats = new Dictionary<int, string>();
        var isOfCells = false;
        using var xml = part;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") isOfCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && Id(xml) is { } id) formats[id] = xml.GetAttribute("formatCode") ?? "";
            else if (xml.LocalName == "xf" && isOfCells) read._styles.Add(Of(Id(xml) ?? 0, formats));
        }
        return read;
    }

    /// <returns>What is shown of a date in this style; null where none is.</returns>
    public DateParts? DateParts(int style) => style < _styles.Count ? _styles[style] : null;

    private static int? Id(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static DateParts? Of(int id, Dictionary<int, string> formats) => formats.TryGetValue(id, out var code) ? Of(code) : id switch
    {
        14 or 15 or 16 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => Tables.DateParts.Day,
        17 => Tables.DateParts.Month,
        (>= 18 and <= 21) or (>= 32 and <= 35) or 55 or 56 => Tables.DateParts.Time,
        22 => Tables.DateParts.Moment,
        _ => null,
    };

    private static DateParts? Of(string code)
    {
        // What is literal or a colour says nothing; what counts hours, as [h] does, is no date; a format for negative numbers comes behind.
        if (Elapsed().IsMatch(code)) return null;
        var signs = Literal().Replace(code, "").Split(';')[0].ToLowerInvariant();
        if (signs.Contains("general", StringComparison.Ordinal) || signs.AsSpan().ContainsAny("0#?")) return null;
        var (year, month, day, time) = (signs.Contains('y') || signs.Contains('e') || signs.Contains('g'), signs.Contains('m'), signs.Contains('d'), signs.Contains('h') || signs.Contains('s'));
        return day ? time ? Tables.DateParts.Moment : Tables.DateParts.Day
            : year ? time ? Tables.DateParts.Moment : month ? Tables.DateParts.Month : Tables.DateParts.Year
            : time ? Tables.DateParts.Time
            : month ? Tables.DateParts.Day
            : null;
    }

    [GeneratedRegex(@"\[(h+|m+|s+)\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Elapsed();

    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Literal();
}

/// <summary>How much of a date a cell shows.</summary>
internal enum DateParts
{
    Year,
    Month,
    Day,
    Moment,

    /// <summary>A time of day alone.</summary>
    Time,
}
