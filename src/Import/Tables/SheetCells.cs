using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Annals.Reporting;

namespace Annals.Import.Tables;

/// <summary>The cells of a sheet as texts (ECMA-376 part 1, section 18.3.1.4): what is shown of a date, and of a number what is stored.</summary>
/// <param name="strings">Those that cells share.</param>
/// <param name="is1904">Whether days are counted from 1904, as old Macs did.</param>
internal sealed class SheetCells(IReadOnlyList<string> strings, CellStyles styles, bool is1904)
{
    // A spreadsheet has no more; a broken file may say so.
    private const int MostColumns = 16_384;

    /// <summary>How many formulas have no value.</summary>
    public int WithoutValue { get; private set; }

    /// <summary>How many cells hold an error.</summary>
    public int Faulty { get; private set; }

    /// <summary>Cells that are shown as one.</summary>
    public List<CellArea> Merged { get; } = [];

    /// <summary>Where cells lead to.</summary>
    public List<CellLink> Links { get; } = [];

    public List<TableRow> Rows(XmlReader xml)
    {
        var rows = new List<TableRow>();
        var number = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "mergeCell" && CellArea.Parse(xml.GetAttribute("ref")) is { } area) Merged.Add(area);
            if (xml.LocalName == "hyperlink" && CellArea.Parse(xml.GetAttribute("ref")) is { } from) Links.Add(new CellLink(from, null, WorkbookReader.Id(xml)));
            if (xml.LocalName != "row") continue;
            number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named > number ? named : number + 1;
            rows.Add(new TableRow(new Position(number, 1), xml.IsEmptyElement ? [] : Cells(xml, number)));
        }
        return rows;
    }

    /// <summary>The text of a string with or without runs of its own format, without what tells how it is pronounced; the reader ends up at its end.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" }) xml.Skip();
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        return text.ToString();
    }

    private ImmutableArray<TableCell> Cells(XmlReader xml, int row)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var (depth, column) = (xml.Depth, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            column = ColumnOf(xml.GetAttribute("r")) is { } named && named > column ? named : column + 1;
            if (column >= MostColumns) throw new InvalidDataException($"row {row} has more than {MostColumns} columns");
            if (Cell(xml, row, column).Trim() is { Length: > 0 } text) cells.Add(new TableCell(column, text.ReplaceLineEndings("\n"), new Position(row, column + 1)));
        }
        return cells.ToImmutable();
    }

    private string Cell(XmlReader xml, int row, int column)
    {
        var (type, style) = (xml.GetAttribute("t") ?? "n", int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : 0);
        if (xml.IsEmptyElement) return "";
        string? value = null;
        var (depth, isFormula) = (xml.Depth, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "f")
            {
                isFormula = true;
                if (CellLinks.OfFormula(Text(xml)) is { } address) Links.Add(new CellLink(new CellArea(row, column, row, column), address, ""));
            }
            if (xml.LocalName is "v" or "is") value = Text(xml);
        }
        if (value is null)
        {
            if (isFormula) WithoutValue++;
            return "";
        }
        switch (type)
        {
            case "s": return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : "";
            case "b": return value == "1" ? "true" : "false";
            case "e": Faulty++; return "";
            case "n": return Number(value, style);
            default: return value;
        }
    }

    private string Number(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
        if (styles.DateParts(style) is { } parts && SerialDates.Text(number, parts, is1904) is { } date) return date;
        // As many digits as a spreadsheet shows: 0.1 + 0.2 is 0.3 there.
        return number.ToString("G15", CultureInfo.InvariantCulture);
    }

    // “BC12” to 54.
    internal static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
            if ((column = column * 26 + letter - 'A' + 1) > MostColumns) return null;
        return column == 0 ? null : column - 1;
    }
}
