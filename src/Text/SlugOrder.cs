using System.Globalization;

namespace Annals.Text;

/// <summary>Slugs and names in the order in which people count: <c>step-2</c> before <c>step-10</c>. All else is by character, the same on every machine.</summary>
public sealed class SlugOrder : IComparer<string>
{
    public static readonly SlugOrder Shared = new();

    private SlugOrder() { }

    /// <summary>Total, and 0 only for equals.</summary>
    public int Compare(string? left, string? right)
    {
        if (left is null || right is null) return string.CompareOrdinal(left, right);
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            var (digits, others) = (Digits(left, i), Digits(right, j));
            if (digits > 0 && others > 0)
            {
                if (Numbers(left.AsSpan(i, digits), right.AsSpan(j, others)) is not 0 and var byNumber) return byNumber;
                (i, j) = (i + digits, j + others);
                continue;
            }
            // A number in any script stands where 0 does.
            var byCharacter = (digits > 0 ? '0' : left[i++]).CompareTo(others > 0 ? '0' : right[j++]);
            if (byCharacter != 0) return byCharacter;
        }
        var byRest = (left.Length - i).CompareTo(right.Length - j);
        // What differs in the zeros before a number, or in its script.
        return byRest != 0 ? byRest : string.CompareOrdinal(left, right);
    }

    private static int Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        return end - start;
    }

    // Of any length.
    private static int Numbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = WithoutZeros(left);
        right = WithoutZeros(right);
        if (left.Length != right.Length) return left.Length.CompareTo(right.Length);
        for (var i = 0; i < left.Length; i++)
            if (Value(left[i]).CompareTo(Value(right[i])) is not 0 and var byDigit) return byDigit;
        return 0;
    }

    private static ReadOnlySpan<char> WithoutZeros(ReadOnlySpan<char> digits)
    {
        while (digits.Length > 0 && Value(digits[0]) == 0) digits = digits[1..];
        return digits;
    }

    private static int Value(char digit) => CharUnicodeInfo.GetDecimalDigitValue(digit);
}
