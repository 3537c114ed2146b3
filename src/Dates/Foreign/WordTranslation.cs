using System.Text;

namespace Annals.Dates.Foreign;

/// <summary>Puts the words of a date into English, which one reader reads; what is not known stays as it is, and makes the whole no date.</summary>
internal static class WordTranslation
{
    // More words than these have no phrase in DateWords.
    private const int MostWords = 4;

    public static string ToEnglish(string text)
    {
        text = JapaneseDates.ToEnglish(text);
        var tokens = Tokens(text);
        var english = new StringBuilder();
        for (var i = 0; i < tokens.Count;)
        {
            if (!tokens[i].IsWord)
            {
                english.Append(tokens[i++].Text);
                continue;
            }
            var (count, meaning) = Phrase(tokens, i);
            if (meaning is null) english.Append(tokens[i].Text);
            else Append(english, meaning);
            i += meaning is null ? 1 : count;
            // The full stop of an abbreviation.
            if (meaning is not null && i < tokens.Count && tokens[i].Text == ".") i++;
            if (meaning is not null && i < tokens.Count && char.IsLetterOrDigit(tokens[i].Text, 0)) english.Append(' ');
        }
        return Ordered(string.Join(' ', english.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    // The longest phrase that begins here: its words stand beside each other, with spaces, full stops, apostrophes or hyphens between them.
    private static (int Count, string? Meaning) Phrase(List<Token> tokens, int from)
    {
        (int, string?) found = (1, null);
        var key = new StringBuilder();
        var words = 0;
        for (var i = from; i < tokens.Count && words < MostWords; i++)
        {
            if (tokens[i].IsWord)
            {
                key.Append(words++ > 0 ? " " : "").Append(tokens[i].Text.ToLowerInvariant());
                if (DateWords.English.TryGetValue(key.ToString(), out var meaning)) found = (i - from + 1, meaning);
            }
            else if (tokens[i].Text is not (" " or "." or "'" or "’" or "-")) break;
        }
        return found;
    }

    private static void Append(StringBuilder english, string meaning)
    {
        if (english.Length > 0 && char.IsLetterOrDigit(english[^1]) && meaning.Length > 0 && char.IsLetter(meaning[0])) english.Append(' ');
        english.Append(meaning);
    }

    /// <summary>“Century 19” to “19th century”, “decade 1950” to “1950s”, “quarter 1 2001” to “Q1 2001”.</summary>
    private static string Ordered(string english)
    {
        var words = english.Split(' ');
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var (word, next) = (words[i], words[i + 1].TrimEnd('.'));
            if (word == "century" && CenturyNumber(next) is > 0 and var after) (words[i], words[i + 1]) = (after + "th", "century");
            else if (next == "century" && CenturyNumber(word.TrimEnd('.')) is > 0 and var before) words[i] = before + "th";
            else if (word == "decade" && next.Length == 4 && next.All(char.IsAsciiDigit)) (words[i], words[i + 1]) = (next + "s", "");
            else if (next == "decade" && word is [_, _, _, '0', 's']) words[i + 1] = "";
            else if (next == "decade" && word.Length == 4 && word.All(char.IsAsciiDigit)) (words[i], words[i + 1]) = (word + "s", "");
            else if (word == "until" && next == "present") words[i] = "to";
            else if (word is ['T' or 't', >= '1' and <= '4'] && next.Length == 4) words[i] = "Q" + word[1];
            else if (next is "quarter" or "half" && word.TrimEnd('.') is [>= '1' and <= '4' and var digit, ..] && word.TrimEnd('.').Length <= 3)
                words[i] = digit switch { '1' => "first", '2' => "second", '3' => "third", _ => "fourth" };
        }
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static int CenturyNumber(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? text[..end] : text;
        if (digits.Length is 1 or 2 && (digits.Length == text.Length || text[digits.Length..] is "th" or "st" or "nd" or "rd")) return int.Parse(digits);
        // “XIXe”, “XXème”.
        text = text.TrimEnd('e', 'm', 'è', 'r', 'º');
        var number = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var (here, next) = (Roman(text[i]), i + 1 < text.Length ? Roman(text[i + 1]) : 0);
            if (here == 0) return 0;
            number += here < next ? -here : here;
        }
        return number is > 0 and < 40 ? number : 0;
    }

    private static int Roman(char letter) => letter switch
    {
        'i' or 'I' => 1,
        'v' or 'V' => 5,
        'x' or 'X' => 10,
        _ => 0,
    };

    // Runs of letters with their marks, runs of digits, and single characters.
    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var isWord = IsLetter(text[i]);
            while (++i < text.Length && (isWord ? IsLetter(text[i]) : char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[i]))) { }
            var part = text[start..i];
            // “1er mai”, “19e siècle”, “1950er Jahre”: what is joined to a number says which one it is, or that it is a decade.
            if (isWord && start > 0 && char.IsAsciiDigit(text[start - 1]) && DateWords.Endings.Contains(part.ToLowerInvariant()))
                tokens.Add(new Token(tokens[^1].Text.Length == 4 && part.Equals("er", StringComparison.OrdinalIgnoreCase) ? "s" : "", IsWord: false));
            // “و1853”, and 1853.
            else if (isWord && part.Length > 1 && part[0] == 'و' && DateWords.English.ContainsKey(part[1..])) tokens.AddRange([new Token("و", true), new Token(part[1..], true)]);
            else tokens.Add(new Token(part, isWord));
        }
        return tokens;
    }

    private static bool IsLetter(char character) => char.IsLetter(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark || character is 'º' or 'ª' or '°';

    private readonly record struct Token(string Text, bool IsWord);
}
