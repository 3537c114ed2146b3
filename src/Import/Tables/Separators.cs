using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Tables;

/// <summary>Tells a table from prose, and what stands between its cells.</summary>
internal static partial class Separators
{
    private const int RowsLookedAt = 200;

    // Nearly all rows have as many cells as the head. Where the name of the file says that it is a table, more may be uneven.
    private const double MostRows = 0.9, MostRowsOfNamed = 0.6;

    // Names of columns are short.
    private const int LongestName = 80;

    private static readonly char[] Candidates = ['\t', ';', ','];

    /// <param name="ending">Of the file's name, as in <c>.csv</c>.</param>
    /// <returns>Null for what is no table.</returns>
    public static char? Find(string text, string ending)
    {
        if (Named().Match(text) is { Success: true } named) return named.Groups[1].Value[0];
        var isNamed = ending is ".csv" or ".tsv" or ".tab";
        char? best = null;
        var most = 0.0;
        foreach (var separator in Candidates)
            if (Score(text, separator, isNamed) is var score && score > most) (best, most) = (separator, score);
        if (best is null && isNamed && text.Contains('\n', StringComparison.Ordinal)) return ending == ".csv" ? OfHead(text) : '\t';
        return best;
    }

    /// <summary>The one that the head has most of.</summary>
    public static char OfHead(string text)
    {
        var head = text.AsSpan();
        if (head.IndexOf('\n') is >= 0 and var end) head = head[..end];
        var (commas, semicolons, tabs) = (head.Count(','), head.Count(';'), head.Count('\t'));
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>The text without the line <c>sep=;</c> of Excel, in the place of which an empty one is left.</summary>
    public static string WithoutName(string text) => Named().Match(text) is { Success: true } named ? text[(named.Length - 1)..] : text;

    // How many cells the rows have; nothing where their number changes from row to row.
    private static double Score(string text, char separator, bool isNamed)
    {
        var sheet = SheetText.Scan(text, separator, RowsLookedAt);
        // The last may be cut off, or may be all the text behind a quotation mark that is not closed.
        var rows = Enumerable.Range(0, sheet.RowStarts.Length).Where(row => !IsBlank(text, sheet, row)).ToList();
        if (sheet.OpenQuote is not null && rows.Count > 2) rows.RemoveAt(rows.Count - 1);
        if (rows.Count < 2) return 0;
        var counts = rows.ConvertAll(row => sheet.Cells(text, row).Count);
        var usual = counts.CountBy(count => count).MaxBy(count => count.Value);
        if (usual.Key < 2 || usual.Value < (isNamed ? MostRowsOfNamed : MostRows) * rows.Count) return 0;
        if (!isNamed && (counts[0] != usual.Key || !IsHead(text, sheet, rows[0], usual.Key) || IsPunctuation(text, separator))) return 0;
        return usual.Key * (double)usual.Value / rows.Count;
    }

    private static bool IsBlank(string text, SheetText sheet, int row) => Row(text, sheet, row).IsWhiteSpace();

    private static ReadOnlySpan<char> Row(string text, SheetText sheet, int row) =>
        text.AsSpan(sheet.RowOffsets[row], (row + 1 < sheet.RowOffsets.Length ? sheet.RowOffsets[row + 1] - 1 : text.Length) - sheet.RowOffsets[row]);

    private static bool IsHead(string text, SheetText sheet, int row, int cells)
    {
        var names = Row(text, sheet, row).ToString().Split(sheet.Separator);
        return names.Length >= cells && names.All(name => name.Length <= LongestName && name.AsSpan().TrimEnd() is not [.., '.' or '!' or '?' or '…'])
            && names.Count(name => string.IsNullOrWhiteSpace(name)) <= 1 && names.Any(name => name.Any(char.IsLetter));
    }

    // In a sentence a space follows, in a table hardly ever each time.
    private static bool IsPunctuation(string text, char separator)
    {
        if (separator == '\t') return false;
        var (all, spaced) = (0, 0);
        for (var i = text.IndexOf(separator, StringComparison.Ordinal); i >= 0; i = text.IndexOf(separator, i + 1))
        {
            all++;
            if (i + 1 < text.Length && text[i + 1] is ' ' or '\n') spaced++;
        }
        return 10 * spaced >= 7 * all && !KnownName().IsMatch(text);
    }

    // Excel's own line that names the separator.
    [GeneratedRegex(@"\Asep=([,;\t|])\n", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Named();

    [GeneratedRegex(@"\A""?(?:id|no\.?|year|date|start|when|title|name|event)""?[,;] ?""?\w", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex KnownName();
}
