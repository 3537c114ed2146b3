using System.Buffers;
using System.Text;
using Annals.Text.Unicode;

namespace Annals.Read.Pdf;

/// <summary>Letters from left to right, as they are printed, to the order in which they are read, where a line holds Arabic or Hebrew.</summary>
internal static class VisualOrder
{
    // The first letter of Hebrew; all such scripts stand behind it.
    public const char FirstFromRight = '\u0590';

    private const string Opening = "([{«‹", Closing = ")]}»›";

    private static readonly SearchValues<char> OpeningBrackets = SearchValues.Create(Opening), ClosingBrackets = SearchValues.Create(Closing);

    public static bool IsFromRight(ReadOnlySpan<PrintedLetter> letters)
    {
        var mayBe = false;
        foreach (ref readonly var letter in letters) mayBe |= letter.Text[0] >= FirstFromRight;
        if (!mayBe) return false;
        var (right, left) = (0, 0);
        foreach (var letter in letters)
        {
            var kind = KindOf(letter.Text);
            if (kind == Direction.Right) right++;
            else if (kind == Direction.Left) left++;
        }
        return right > left;
    }

    /// <summary>Of a line that is read from the right: words and figures in it that are not stay as they are.</summary>
    public static string Logical(List<string> letters)
    {
        var reversed = Enumerable.Reverse(letters).ToList();
        TurnBack(reversed, Direction.Left);
        return Mirrored(string.Concat(reversed));
    }

    /// <summary>Of a line that is read from the left: words in it that are not are turned.</summary>
    public static string Mended(List<string> letters)
    {
        if (!letters.Exists(letter => letter[0] >= FirstFromRight && KindOf(letter) == Direction.Right)) return string.Concat(letters);
        var mended = letters.ToList();
        TurnBack(mended, Direction.Right);
        return Mirrored(string.Concat(mended));
    }

    private static void TurnBack(List<string> letters, Direction direction)
    {
        for (var start = 0; start < letters.Count; start++)
        {
            if (!Is(letters[start], direction)) continue;
            var end = start;
            for (var i = start + 1; i < letters.Count; i++)
            {
                var kind = KindOf(letters[i]);
                if (Is(letters[i], direction)) end = i;
                else if (kind != Direction.None && !(direction == Direction.Right && kind == Direction.Figure)) break;
            }
            letters.Reverse(start, end - start + 1);
            if (direction == Direction.Right) Unturned(letters, start, end);
            start = end;
        }
    }

    // Figures among Arabic words are read from the left all the same.
    private static void Unturned(List<string> letters, int first, int last)
    {
        for (var start = first; start <= last; start++)
        {
            if (KindOf(letters[start]) != Direction.Figure) continue;
            var end = start;
            while (end < last && KindOf(letters[end + 1]) == Direction.Figure) end++;
            letters.Reverse(start, end - start + 1);
            start = end;
        }
    }

    private static bool Is(string letter, Direction direction) => KindOf(letter) is var kind && (kind == direction || (direction == Direction.Left && kind == Direction.Figure));

    // The glyph of a bracket is that of its fellow in such a line; some files say so and some do not.
    private static string Mirrored(string text)
    {
        var (open, close) = (text.AsSpan().IndexOfAny(OpeningBrackets), text.AsSpan().IndexOfAny(ClosingBrackets));
        if (close < 0 || (open >= 0 && open < close)) return text;
        var mirrored = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
            if (Opening.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var opens) mirrored[i] = Closing[opens];
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var closes) mirrored[i] = Opening[closes];
        return mirrored.ToString();
    }

    private static Direction KindOf(string letter)
    {
        foreach (var rune in letter.EnumerateRunes())
        {
            if (rune.Value < 0x590) return char.IsAsciiDigit((char)rune.Value) ? Direction.Figure : Rune.IsLetter(rune) ? Direction.Left : Direction.None;
            if (rune.Value is (>= 0x660 and <= 0x669) or (>= 0x6F0 and <= 0x6F9)) return Direction.Figure;
            if (BidiClasses.Of(rune) is BidiClass.Right or BidiClass.ArabicLetter) return Direction.Right;
            return Rune.IsLetter(rune) ? Direction.Left : Direction.None;
        }
        return Direction.None;
    }

    private enum Direction
    {
        None,
        Left,
        Right,
        Figure,
    }
}
