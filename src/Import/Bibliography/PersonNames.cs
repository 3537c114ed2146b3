using Annals.Text;

namespace Annals.Import.Bibliography;

/// <summary>Names of persons as lists of literature have them, to how they are printed.</summary>
internal static class PersonNames
{
    /// <summary>“Lee, Ann” to “Ann Lee”, “King, Martin Luther, Jr.” to “Martin Luther King, Jr.”; a name without a comma is left.</summary>
    public static string GivenFirst(string name) => name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var family, var given] => $"{given} {family}",
        [var family, var given, var suffix] => $"{given} {family}, {suffix}",
        _ => name.Trim().TrimEnd(','),
    };

    /// <summary>BibTeX’s list, with “and” between names; one in braces is an organisation, and has no parts. “Others” is no name.</summary>
    public static IEnumerable<string> OfBibTex(string list)
    {
        foreach (var name in AtTop(list, " and "))
        {
            var trimmed = name.Trim();
            if (trimmed.Length == 0 || trimmed.Equals("others", StringComparison.OrdinalIgnoreCase)) continue;
            if (trimmed is ['{', .., '}'])
            {
                yield return LatexText.Plain(trimmed);
                continue;
            }
            var parts = AtTop(trimmed, ",").Select(LatexText.Plain).Where(part => part.Length > 0).ToArray();
            // The suffix stands in the middle here: “King, Jr., Martin Luther”.
            yield return parts switch
            {
                [var family, var given] => $"{given} {family}",
                [var family, var suffix, var given] => $"{given} {family}, {suffix}",
                _ => LatexText.Plain(trimmed),
            };
        }
    }

    // Between braces nothing parts names.
    private static IEnumerable<string> AtTop(string text, string separator)
    {
        text = OneLine.Of(text);
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (depth == 0 && text.AsSpan(i).StartsWith(separator, StringComparison.OrdinalIgnoreCase))
            {
                yield return text[start..i];
                start = i + separator.Length;
                i = start - 1;
            }
        }
        yield return text[start..];
    }
}
