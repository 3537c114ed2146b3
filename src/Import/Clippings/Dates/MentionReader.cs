using System.Text.RegularExpressions;
using Annals.Dates;

namespace Annals.Import.Clippings.Dates;

/// <summary>Finds what a sentence says of time, and resolves it against the day on which it was published.</summary>
internal static class MentionReader
{
    // Longer is no sentence; this bounds the work on hostile input.
    private const int LongestSentence = 4000;

    private static readonly (Func<Regex> Pattern, Func<Match, string, Day?, string?> Resolve, bool IsCounted)[] Forms =
    [
        (DatePatterns.Day, NamedDates.Day, false),
        (DatePatterns.Season, (match, _, published) => NamedDates.Season(match, published), false),
        (DatePatterns.MonthOnly, NamedDates.Month, false),
        (DatePatterns.Year, (match, _, _) => NamedDates.Year(match), false),
        (DatePatterns.Ago, (match, _, published) => CountedDates.Ago(match, published), true),
        (DatePatterns.DayOfWeek, CountedDates.DayOfWeek, true),
        (DatePatterns.Around, CountedDates.Around, true),
        (DatePatterns.NearDay, (match, _, published) => CountedDates.NearDay(match, published), true),
    ];

    /// <param name="published">Null where it is not known to the day: what counts from it is then found and not resolved.</param>
    public static List<DateMention> Read(string sentence, Day? published)
    {
        if (sentence.Length > LongestSentence) sentence = sentence[..LongestSentence];
        var mentions = new List<DateMention>();
        var taken = new List<(int Start, int End)>();
        foreach (var (pattern, resolve, isCounted) in Forms)
        {
            foreach (Match match in pattern().Matches(sentence))
            {
                if (taken.Any(other => match.Index < other.End && other.Start < match.Index + match.Length)) continue;
                var text = resolve(match, sentence, published);
                // It only looks like a date.
                if (text is "") continue;
                taken.Add((match.Index, match.Index + match.Length));
                var date = text is not null && Edtf.TryParse(text, out var read, out _) ? read : null;
                mentions.Add(new DateMention(match.Index, match.Value, date, isCounted || IsWithoutYear(match)));
            }
        }
        mentions.Sort((left, right) => left.Start.CompareTo(right.Start));
        return mentions;
    }

    private static bool IsWithoutYear(Match match) => match.Groups["month"].Success && !match.Groups["year"].Success;
}

/// <summary>A date as the words of a sentence give it.</summary>
/// <param name="Start">Where in the sentence.</param>
/// <param name="Words">As the text has them.</param>
/// <param name="Date">As exact as the words allow; null where they cannot be resolved.</param>
/// <param name="IsCounted">Whether the date was counted from that of publication.</param>
internal sealed record DateMention(int Start, string Words, Edtf? Date, bool IsCounted);
