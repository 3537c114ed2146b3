using System.Globalization;
using System.Text;

namespace Annals.Text;

/// <summary>The part of an address that names a page: lower-case letters and digits of any script, joined by hyphens.</summary>
public static class Slug
{
    /// <summary>The slug of a name or title; empty when it has no letter or digit.</summary>
    public static string Of(string text)
    {
        if (IsSlug(text)) return text;
        var slug = new StringBuilder(text.Length);
        var pending = false;
        foreach (var rune in Folding.Fold(text).EnumerateRunes())
        {
            var spelled = Spelled(rune);
            if (spelled is null && !IsWord(rune))
            {
                // An apostrophe joins: "Harper's" is one word in an address.
                pending |= rune.Value is not ('\'' or '’' or 'ʼ');
                continue;
            }
            if ((pending || spelled is not null) && slug.Length > 0) slug.Append('-');
            pending = spelled is not null;
            slug.Append(spelled ?? rune.ToString());
        }
        return slug.ToString();
    }

    // Vowel signs and other marks belong to the letter before them.
    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Signs that tell names apart (C, C++ and C#) and would otherwise vanish.
    private static string? Spelled(Rune rune) => rune.Value switch
    {
        '+' => "plus",
        '#' => "sharp",
        '&' => "and",
        _ => null,
    };

    private static bool IsSlug(string text)
    {
        var afterHyphen = true;
        foreach (var character in text)
        {
            var isWord = char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);
            if (!isWord && (character != '-' || afterHyphen)) return false;
            afterHyphen = !isWord;
        }
        return !afterHyphen;
    }
}
