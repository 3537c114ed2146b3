using System.Collections.Immutable;
using System.Globalization;
using Annals.Import.Drafts;
using Annals.Read.Pdf;
using Annals.Text;

namespace Annals.Import.Pdf;

/// <summary>The report's rows for what of a PDF is no part of its text, and for pages that have none.</summary>
internal static class PdfFindings
{
    // Of lines that differ from chapter to chapter.
    private const int MostRunning = 20;

    public static IEnumerable<Finding> Of(PdfText pdf)
    {
        foreach (var line in pdf.Running.Take(MostRunning)) yield return new Finding(0, $"at the head or foot of pages: {OneLine.Shortened(line, 72)}", Outcome.LeftOut);
        if (pdf.Running.Length > MostRunning) yield return new Finding(0, $"{pdf.Running.Length - MostRunning} more lines at the head or foot of pages", Outcome.LeftOut);
        if (!pdf.Wordless.IsEmpty) yield return new Finding(0, $"{Pages(pdf.Wordless, pdf.Labels)}: a picture without text; recognise it, as by ocrmypdf", Outcome.Unsure);
        if (!pdf.Broken.IsEmpty) yield return new Finding(0, $"{Pages(pdf.Broken, pdf.Labels)}: this cannot be read", Outcome.Unsure);
        yield return new Finding(0, "the lines below are those of the text as it was read: a paragraph on each second one", Outcome.LeftOut);
    }

    // Neighbours as a range.
    private static string Pages(ImmutableArray<int> numbers, ImmutableArray<string> labels)
    {
        var parts = new List<string>();
        for (int start = 0, end; start < numbers.Length; start = end)
        {
            end = start + 1;
            while (end < numbers.Length && numbers[end] == numbers[end - 1] + 1) end++;
            parts.Add(end == start + 1 ? labels[numbers[start] - 1] : string.Create(CultureInfo.InvariantCulture, $"{labels[numbers[start] - 1]}–{labels[numbers[end - 1] - 1]}"));
        }
        return (numbers.Length == 1 ? "p. " : "pp. ") + string.Join(", ", parts);
    }
}
