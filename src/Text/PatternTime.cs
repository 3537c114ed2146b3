using System.Text.RegularExpressions;

namespace Annals.Text;

/// <summary>How long a regular expression may work on one text. Ours take milliseconds; a text that was made to keep one busy is given up.</summary>
public static class PatternTime
{
    /// <summary>In milliseconds; long enough that a busy machine alone does not reach it.</summary>
    public const int Most = 10_000;

    // Enough of the text to find it by.
    private const int LettersShown = 60;

    /// <param name="text">Its beginning.</param>
    public static string Advice(string text) => $"a text here takes too long to read; divide the one that begins “{text}”";

    /// <summary>The beginning of the text that took longer, also where several threads came to one; null for any other fault.</summary>
    public static string? TextOf(Exception fault) => fault switch
    {
        RegexMatchTimeoutException { Input: { } text } => text.Trim() is var words && words.Length <= LettersShown ? words : words[..LettersShown] + "…",
        AggregateException several => several.Flatten().InnerExceptions.Select(TextOf).FirstOrDefault(text => text is not null),
        _ => null,
    };
}
