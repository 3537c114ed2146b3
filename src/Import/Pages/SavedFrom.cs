using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>The line that browsers write into pages that they save: where the page was.</summary>
internal static partial class SavedFrom
{
    private const int Beginning = 2000;

    public static string? Address(string html) =>
        Comment().Match(html[..Math.Min(Beginning, html.Length)]) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"<!-- saved from url=\(\d{4}\)(\S{1,1000}) -->", RegexOptions.None, PatternTime.Most)]
    private static partial Regex Comment();
}
