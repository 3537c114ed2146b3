using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.TimelineJs;
using Annals.Reporting;

namespace Annals.Import.TimelineJs;

/// <summary>Rows of TimelineJS's spreadsheet to slides, as TimelineJS itself reads them.</summary>
internal static class SheetSlides
{
    /// <summary>The columns of the spreadsheet and of its older layout.</summary>
    public static readonly ImmutableArray<string> Columns =
    [
        "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text", "Media", "Media Credit",
        "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Tag", "Background", "Start Date", "End Date",
    ];

    private static readonly string[] Parts = ["year", "month", "day", "time", "end year", "end month", "end day", "end time"];

    /// <param name="isOlder">Whether the sheet has its dates in one column each.</param>
    /// <param name="hasTitle">Whether an earlier row is the title: there is one.</param>
    public static FoundSlide Read(SheetRow row, bool isOlder, bool hasTitle)
    {
        var problem = "";
        var (start, end) = isOlder
            ? (SheetDates.Date("start date", row["Start Date"], ref problem), SheetDates.Date("end date", row["End Date"], ref problem))
            : (Date(row, "", ref problem), Date(row, "End ", ref problem));
        var written = isOlder && problem.Length > 0 ? SheetDates.Written(row["Start Date"], row["End Date"]) : null;
        if (written is not null) ((start, end), problem) = (SlideDates.Of(written), "");
        var slide = new Slide(
            start, end, Cell(row, "Headline"), Cell(row, "Text"), Cell(row, "Display Date"), Cell(row, "Group") ?? Cell(row, "Tag"))
        {
            Media = new SlideMedia(Cell(row, "Media"), Cell(row, "Media Caption"), Cell(row, "Media Credit"), Cell(row, "Alt Text"), Cell(row, "Media Thumbnail")),
            Background = Background(row["Background"]),
        };
        var kind = row["Type"] switch { "title" when !hasTitle => SlideKind.Title, "era" => SlideKind.Era, _ => SlideKind.Event };
        return new FoundSlide(row.Number, $"row {row.Number}", new Position(row.Line, 1), kind, slide, problem, LeftOut(row, isOlder, hasTitle)) { WrittenDate = written };
    }

    private static ImmutableArray<string> LeftOut(SheetRow row, bool isOlder, bool hasTitle)
    {
        var leftOut = ImmutableArray.CreateBuilder<string>();
        foreach (var (name, cell) in row.Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal))
        {
            var said = DateParts.Short(cell);
            if (name.Length == 0) leftOut.Add($"a column without a name: {said}");
            else if (!Columns.Contains(name, StringComparer.OrdinalIgnoreCase)) leftOut.Add($"column “{DateParts.Short(name)}”: {said}");
            else if (isOlder && Parts.Contains(name)) leftOut.Add($"column “{name}”, beside a start date: {said}");
        }
        if (row.Beyond > 0) leftOut.Add($"{row.Beyond} cells that have no column of their own");
        if (row["Group"].Length > 0 && row["Tag"].Length > 0) leftOut.Add($"the tag, beside a group: {DateParts.Short(row["Tag"])}");
        if (row["Type"] is "title" && hasTitle) leftOut.Add("that it is a title; an earlier row is");
        else if (row["Type"] is not ("" or "title" or "era")) leftOut.Add($"type: {DateParts.Short(row["Type"])}");
        return leftOut.ToImmutable();
    }

    private static SlideDate? Date(SheetRow row, string prefix, ref string problem)
    {
        var wrong = "";
        var year = DateParts.Whole("year", row[prefix + "Year"], ref wrong);
        var date = new SlideDate(year ?? 0, DateParts.Small("month", row[prefix + "Month"], ref wrong), DateParts.Small("day", row[prefix + "Day"], ref wrong));
        date = SheetDates.WithTime(date, row[prefix + "Time"], ref wrong);
        if (wrong.Length == 0 && year is null && date != new SlideDate(0)) wrong = $"its {(prefix.Length > 0 ? "end" : "start")} has no year";
        if (wrong.Length > 0) problem = wrong;
        return year is null ? null : date;
    }

    private static SlideBackground Background(string cell) => cell.Length == 0 ? SlideBackground.None
        : cell.StartsWith('/') || cell.StartsWith("http:/", StringComparison.Ordinal) || cell.StartsWith("https:/", StringComparison.Ordinal)
            ? new SlideBackground(Url: cell)
            : new SlideBackground(Color: cell);

    private static string? Cell(SheetRow row, string column) => SlideForm.OrNull(row[column]);
}
