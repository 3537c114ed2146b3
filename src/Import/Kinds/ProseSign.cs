using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Kinds;

/// <summary>Whether a text looks like prose in any script: letters with white space and a little punctuation between them.</summary>
internal static partial class ProseSign
{
    // Figures of a report and addresses leave an article far above the first, and far below the second.
    private const double FewestLetters = 0.55, MostTechnical = 0.05;

    public static bool IsProse(FileSample sample)
    {
        var text = Address().Replace(sample.Beginning, " ");
        var (letters, technical, seen) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsWhiteSpace(rune)) continue;
            seen++;
            if (System.Text.Rune.IsLetter(rune) || System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark) letters++;
            else if (rune.Value is '{' or '}' or '<' or '>' or '=' or '\\' or '|' or '^' or '~' or ';' or '\t') technical++;
        }
        return letters > 0 && letters >= FewestLetters * seen && technical <= Math.Max(2, MostTechnical * seen);
    }

    [GeneratedRegex(@"\b(?:https?://|www\.)\S{1,2000}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Address();
}
