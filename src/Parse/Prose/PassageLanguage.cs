using System.Text.RegularExpressions;
using Annals.Text;
using Markdig.Extensions.CustomContainers;

namespace Annals.Parse.Prose;

/// <summary>The language that a block between colons names.</summary>
internal static partial class PassageLanguage
{
    /// <returns>As it is written; null where something else or more is written there.</returns>
    public static string? Of(CustomContainer passage)
    {
        var attributes = Attributes().Match($"{passage.Info} {passage.Arguments}".Trim());
        return attributes.Success ? attributes.Groups["language"].Value : null;
    }

    // Pandoc closes the first line with colons too, if its author likes.
    [GeneratedRegex("""\A\{\s*lang\s*=\s*(?<quote>["']?)(?<language>[A-Za-z0-9-]+)\k<quote>\s*\}(?:\s*:+)?\z""", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Attributes();
}
