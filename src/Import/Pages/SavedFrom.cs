using System.Text.RegularExpressions;
using Annals.Dates;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>What a program that saved a page wrote into it: where it was, and when it was saved.</summary>
internal static partial class SavedFrom
{
    private const int Beginning = 4000;

    public static (string? Address, Edtf? Day) Read(string html)
    {
        var head = html[..Math.Min(Beginning, html.Length)];
        if (SingleFile().Match(head) is { Success: true } saved) return (saved.Groups["url"].Value, PageDates.Day(saved.Groups["date"].Value));
        return (Browser().Match(head) is { Success: true } match ? match.Groups["url"].Value : null, null);
    }

    /// <summary>The Wayback Machine's address of a page, and the page's own.</summary>
    /// <returns>Null for every other address.</returns>
    public static string? InWayback(string address) => Wayback().Match(address) is { Success: true } match ? match.Groups["url"].Value : null;

    // The mark of the web, which browsers write into pages that they save.
    [GeneratedRegex(@"<!-- saved from url=\(\d{4}\)(?<url>\S{1,1000}) -->", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Browser();

    // JavaScript's way of writing dates has the zone's name behind it.
    [GeneratedRegex(@"<!--\s{1,10}Page saved with SingleFile[^\n]{0,200}\n\s{0,10}url: (?<url>\S{1,2000})[^\n]{0,10}\n\s{0,10}saved date: (?<date>[^\n(]{1,60})", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex SingleFile();

    [GeneratedRegex(@"\Ahttps?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(?<url>https?://.{1,2000})\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Wayback();
}
