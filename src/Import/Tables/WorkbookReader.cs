using System.Collections.Immutable;
using System.Xml;
using Annals.Import.Drafts;
using Annals.Import.Packages;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Tables;

/// <summary>A sheet of a workbook (ECMA-376 part 1, section 18), by its stored values: nothing in it is worked out anew.</summary>
internal sealed class WorkbookReader : IDisposable
{
    private const string Main = "xl/workbook.xml";

    // In bytes, unpacked: more is no sheet that somebody writes, but a trap.
    private const long MostUnpacked = 400_000_000;

    private const string Large = "unpacked, this workbook is too large; save the sheet alone";

    private readonly XmlPackage _package;

    private WorkbookReader(byte[] bytes) => _package = new XmlPackage(bytes, MostUnpacked);

    /// <param name="name">Of the sheet; null for the first that is not hidden.</param>
    /// <returns>Null where it is broken, or has no such sheet, which has been reported.</returns>
    public static Table? Read(OriginalFile file, string? name, Diagnostics diagnostics)
    {
        try
        {
            using var reader = new WorkbookReader(file.Bytes!);
            if (reader._package.Length > MostUnpacked) return Fail(Rules.TooLarge, Large);
            var sheets = reader.Sheets(out var is1904);
            var sheet = name is null ? sheets.FirstOrDefault(sheet => !sheet.IsHidden) ?? sheets.FirstOrDefault() : sheets.FirstOrDefault(sheet => sheet.Name == name);
            using var xml = sheet is null ? null : reader._package.Open(sheet.Part);
            if (sheet is null || xml is null)
                return Fail(Rules.NothingToImport, $"there is no sheet {(name is null ? "" : $"“{name}” ")}in this workbook; it has {string.Join(", ", sheets.Select(sheet => $"“{sheet.Name}”"))}");
            var cells = new SheetCells(reader.SharedStrings(), CellStyles.Read(reader._package.Open("xl/styles.xml")), is1904);
            var rows = cells.Rows(xml);
            var findings = sheets.Where(other => other != sheet).Select(other => new Finding(0, $"the sheet “{other.Name}”; --sheet names another than “{sheet.Name}”", Outcome.LeftOut)).ToList();
            if (cells.WithoutValue > 0) findings.Add(new Finding(0, $"{Counted.Of(cells.WithoutValue, "formula has", "formulas have")} no value stored; open the workbook, save it, and import it again", Outcome.Unsure));
            if (cells.Faulty > 0) findings.Add(new Finding(0, $"{Counted.Of(cells.Faulty, "cell shows", "cells show")} an error such as #N/A", Outcome.LeftOut));
            rows = MergedCells.Fill(rows, cells.Merged, findings);
            return Table.Of(rows, findings) is { } table ? CellLinks.Add(table, cells.Links, reader.Relations(sheet.Part)) : Fail(Rules.NothingToImport, $"there is no row in the sheet “{sheet.Name}”");
        }
        catch (TooMuchException)
        {
            return Fail(Rules.TooLarge, Large);
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or NotSupportedException)
        {
            return Fail(Rules.BrokenCsv, $"this workbook is broken: {fault.Message}; open it, save it anew, and import it again");
        }

        Table? Fail(Rule rule, string message)
        {
            diagnostics.Add(rule, file.Path, Position.Start, message);
            return null;
        }
    }

    public void Dispose() => _package.Dispose();

    /// <summary>The id of a relation, whose namespace differs between the editions; empty for none.</summary>
    internal static string Id(XmlReader element)
    {
        var id = "";
        while (element.MoveToNextAttribute())
            if (element.LocalName == "id") id = element.Value;
        element.MoveToElement();
        return id;
    }

    // What a part refers to, by id (ECMA-376 part 2, section 6.5.3).
    private Dictionary<string, string> Relations(string part)
    {
        var targets = new Dictionary<string, string>();
        var folder = part.LastIndexOf('/') + 1;
        using var xml = _package.Open($"{part[..folder]}_rels/{part[folder..]}.rels");
        if (xml is null) return targets;
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target) targets[id] = target;
        return targets;
    }

    private ImmutableArray<Sheet> Sheets(out bool is1904)
    {
        is1904 = false;
        var parts = Relations(Main);
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        using var book = _package.Open(Main);
        if (book is null) return [];
        while (book.Read())
            if (book is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                is1904 = book.GetAttribute("date1904") is "1" or "true" or "on";
            }
            else if (book is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                var part = parts.GetValueOrDefault(Id(book), "");
                sheets.Add(new Sheet(book.GetAttribute("name") ?? "", part.StartsWith('/') ? part[1..] : $"xl/{part}", book.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        return sheets.ToImmutable();
    }

    private List<string> SharedStrings()
    {
        var strings = new List<string>();
        using var xml = _package.Open("xl/sharedStrings.xml");
        if (xml is null) return strings;
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) strings.Add(SheetCells.Text(xml));
        return strings;
    }

    private sealed record Sheet(string Name, string Part, bool IsHidden);
}
