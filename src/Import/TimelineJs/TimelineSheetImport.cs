using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Import.Drafts;
using Annals.Import.Tables;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.TimelineJs;

/// <summary>TimelineJS's spreadsheet, saved as CSV, to drafts.</summary>
internal static partial class TimelineSheetImport
{
    public static bool Recognises(ReadOnlySpan<char> text) => Head().IsMatch(text.IndexOf('\n') is >= 0 and var end ? text[..end] : text);

    /// <returns>Null where there is nothing to import, which has been reported.</returns>
    public static ImportedFile? Import(OriginalFile original, FreeNames names, EarlierRows earlier, Diagnostics diagnostics)
    {
        // Blank lines above the head are nobody's row.
        var above = original.Text.Length - original.Text.TrimStart('\n', ' ').Length;
        var text = original.Text[above..];
        var linesAbove = original.Text.AsSpan(0, above).Count('\n');
        var sheet = SheetText.Scan(text, Separators.OfHead(text));
        if (sheet.OpenQuote is { } quote)
        {
            diagnostics.Add(Rules.BrokenCsv, original.Path, quote with { Line = quote.Line + linesAbove },
                "the quotation mark that opens here is never closed; close it, and import the file again");
            return null;
        }

        var rows = SheetReader.Read(text, sheet, out var columns).ToArray();
        if (!columns.Contains("Headline", StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Add(Rules.BrokenCsv, original.Path, new Position(linesAbove + 1, 1),
                "the first row has no column “Headline”; it must name the columns as TimelineJS’s template does");
            return null;
        }

        var isOlder = columns.Any(name => name.Equals("Start Date", StringComparison.OrdinalIgnoreCase) || name.Equals("End Date", StringComparison.OrdinalIgnoreCase));
        var slides = new List<FoundSlide>(rows.Length);
        foreach (var row in rows)
            slides.Add(SheetSlides.Read(row with { Line = row.Line + linesAbove }, isOlder, slides.Exists(slide => slide.Kind == SlideKind.Title)));
        return TimelineDrafts.Compose(original, slides, null, Around(columns), names, earlier, diagnostics);
    }

    private static IEnumerable<Finding> Around(ImmutableArray<string> columns)
    {
        foreach (var twice in columns.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Key.Length > 0 && same.Count() > 1))
            yield return new Finding(1, $"the column “{DateParts.Short(twice.Key)}” stands there twice; in each row the first that says something is taken", Outcome.Unsure);
    }

    // Two of the columns that every version of the spreadsheet has.
    [GeneratedRegex("""\A(?=.*\b(?:Year|Start Date)\b)(?=.*\bHeadline\b).*[,;\t]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Head();
}
