using System.Buffers;
using System.Globalization;
using System.Text;
using Annals.Text;

namespace Annals.Quotations;

/// <summary>
/// Text to words, in such a way that two printings of the same words give the same: case, accents, quotation marks, dashes,
/// spaces and punctuation do not count; letters and digits do, and so do signs that are read aloud (&amp;, % and currencies).
/// </summary>
public static class WordReader
{
    private const char Apostrophe = '\'';
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘‛ʼʹ′`´＇");

    /// <summary>The words, in their order.</summary>
    public static List<Word> Read(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (end > start && Folded(text.AsSpan(start, end - start)) is { Length: > 0 } folded) words.Add(new Word(start, end - start, folded));
            start = end > start ? end : start + LengthAt(text, start);
        }
        return words;
    }

    /// <returns>The start itself where no word starts there.</returns>
    private static int EndOfWord(string text, int start)
    {
        var first = At(text, start);
        if (IsSign(first)) return start + first.Utf16SequenceLength;
        if (!IsWordPart(first)) return start;
        var end = start + first.Utf16SequenceLength;
        if (Scripts.WritesWithoutSpaces(first))
        {
            while (end < text.Length && IsMark(At(text, end))) end += LengthAt(text, end);
            return end;
        }
        while (end < text.Length && (Continues(text, end) || Joins(text, end))) end += LengthAt(text, end);
        return end;
    }

    private static bool Continues(string text, int index) =>
        index < text.Length && At(text, index) is var rune && (IsInvisible(rune) || (IsWordPart(rune) && !Scripts.WritesWithoutSpaces(rune)));

    // An apostrophe within a word, and the point or comma of a number; at an edge they are punctuation.
    private static bool Joins(string text, int index) =>
        Apostrophes.Contains(text[index])
            ? !Apostrophes.Contains(text[index - 1]) && Continues(text, index + 1) && !Apostrophes.Contains(text[index + 1])
            : text[index] is '.' or ',' && char.IsDigit(text[index - 1]) && index + 1 < text.Length && char.IsDigit(text[index + 1]);

    // Some apostrophes count as letters in Unicode; they must not start a word.
    private static bool IsWordPart(Rune rune) =>
        !(rune.IsBmp && Apostrophes.Contains((char)rune.Value)) && (Rune.IsLetter(rune) || Rune.IsNumber(rune) || IsMark(rune));

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsSign(Rune rune) =>
        rune.Value is '&' or '%' or '‰' or '＆' or '％' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol;

    // Soft hyphens, joiners and marks of direction say how a word is shown, and so does what stands for such a mark. The zero-width space parts words.
    private static bool IsInvisible(Rune rune) =>
        rune.Value == HiddenSigns.Shown || (rune.Value != '\u200B' && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format);

    private static string Folded(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word) && !word.Contains('`')) return Folding.Fold(word.ToString());
        var plain = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (IsInvisible(rune)) continue;
            if (rune.IsBmp && Apostrophes.Contains((char)rune.Value)) plain.Append(Apostrophe);
            else plain.Append(rune.ToString());
        }
        return Folding.Fold(plain.ToString());
    }

    // Half of a pair that stands alone is no word.
    private static Rune At(string text, int index) => Rune.TryGetRuneAt(text, index, out var rune) ? rune : Rune.ReplacementChar;

    private static int LengthAt(string text, int index) => Rune.TryGetRuneAt(text, index, out var rune) ? rune.Utf16SequenceLength : 1;
}
