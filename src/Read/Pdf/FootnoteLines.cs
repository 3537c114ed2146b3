using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Read.Pdf;

/// <summary>Finds the notes below a column: smaller lines, of which the first begins with a number or a sign.</summary>
internal static partial class FootnoteLines
{
    // Of the size of the text.
    private const double Smaller = 0.93;

    /// <param name="lines">Of one column, from above.</param>
    /// <param name="size">Of most letters of the document, in points.</param>
    /// <returns>How many of the last lines are notes.</returns>
    public static int Count(IReadOnlyList<TextLine> lines, double size)
    {
        var small = 0;
        while (small < lines.Count && lines[lines.Count - 1 - small].Size <= Smaller * size) small++;
        for (; small > 0; small--)
            if (lines[^small] is var first && (first.IsMarked || Sign().IsMatch(first.Text))) return small;
        return 0;
    }

    /// <summary>Whether a line of notes begins another note.</summary>
    public static bool Begins(TextLine line) => line.IsMarked || Sign().IsMatch(line.Text);

    [GeneratedRegex(@"\A(\[?\d{1,3}[\].)]?\s|[*†‡§¹²³]\s?\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex Sign();
}
