using System.Globalization;
using System.Text;
using Annals.Text.Unicode;

namespace Annals.Quotations;

/// <summary>
/// Text to words, in such a way that two printings of the same words give the same: case, accents, ligatures, quotation marks, dashes,
/// spaces and punctuation do not count; letters and digits do, and so do symbols that are read aloud (&amp;, % and currencies).
/// </summary>
public static class WordReader
{
    private const char Apostrophe = '\'';

    /// <summary>The words, in their order. A character such as “½” or “㌔” is several, all at the same place.</summary>
    public static List<Word> Read(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (end > start) Add(words, start, text.AsSpan(start, end - start));
            start = end > start ? end : start + LengthAt(text, start);
        }
        return words;
    }

    private static void Add(List<Word> words, int start, ReadOnlySpan<char> word)
    {
        var folded = Folded(word);
        if (folded.Length > 0 && Ascii.IsValid(folded) && !folded.Contains(' ', StringComparison.Ordinal))
        {
            words.Add(new Word(start, word.Length, folded));
            return;
        }
        for (var at = 0; at < folded.Length;)
        {
            var end = folded[at] == ' ' ? at : EndOfWord(folded, at);
            if (end > at) words.Add(new Word(start, word.Length, folded[at..end]));
            at = end > at ? end : at + 1;
        }
    }

    /// <returns>The start itself where no word starts there.</returns>
    private static int EndOfWord(string text, int start)
    {
        var first = At(text, start);
        if (IsReadAloud(first)) return start + first.Utf16SequenceLength;
        if (!WordCharacters.IsPart(first)) return start;
        var end = start + first.Utf16SequenceLength;
        if (IsWord(first))
        {
            while (end < text.Length && WordCharacters.BelongsToLetter(At(text, end))) end += LengthAt(text, end);
            return end;
        }
        while (end < text.Length && (Continues(text, end) || Joins(text, end))) end += LengthAt(text, end);
        return end;
    }

    // By itself.
    private static bool IsWord(Rune letter) => WordCharacters.WritesWithoutSpaces(letter) || WordCharacters.IsHangul(letter);

    private static bool Continues(string text, int index) =>
        index < text.Length && At(text, index) is var rune && (WordCharacters.IsUnseen(rune) || (WordCharacters.IsPart(rune) && !IsWord(rune)));

    // An apostrophe within a word, and the point or comma of a number; at an edge they are punctuation.
    private static bool Joins(string text, int index) =>
        WordCharacters.Apostrophes.Contains(text[index])
            ? !WordCharacters.Apostrophes.Contains(text[index - 1]) && Continues(text, index + 1) && !WordCharacters.Apostrophes.Contains(text[index + 1])
            : text[index] is '.' or ',' && char.IsDigit(text[index - 1]) && index + 1 < text.Length && char.IsDigit(text[index + 1]);

    private static bool IsReadAloud(Rune rune) =>
        rune.Value is '&' or '%' or '‰' or '＆' or '％' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol;

    private static string Folded(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word) && !word.Contains('`')) return Folding.ForFinding(word.ToString());
        var plain = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (WordCharacters.IsUnseen(rune)) continue;
            if (rune.IsBmp && WordCharacters.Apostrophes.Contains((char)rune.Value)) plain.Append(Apostrophe);
            else plain.Append(rune.ToString());
        }
        return Folding.ForFinding(plain.ToString());
    }

    // Half of a pair that stands alone is no word.
    private static Rune At(string text, int index) => Rune.TryGetRuneAt(text, index, out var rune) ? rune : Rune.ReplacementChar;

    private static int LengthAt(string text, int index) => Rune.TryGetRuneAt(text, index, out var rune) ? rune.Utf16SequenceLength : 1;
}

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Folded">Without case and accents, and with plain apostrophes: what is compared.</param>
public readonly record struct Word(int Start, int Length, string Folded);
