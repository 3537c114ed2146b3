using System.Globalization;
using System.Text;
using Annals.Text.Unicode;

namespace Annals.Text;

/// <summary>The part of an address that names a page: lower-case letters and digits of any script, joined by hyphens.</summary>
public static class Slug
{
    /// <summary>File systems allow no longer name, and a permalink is the name of a folder; in bytes of UTF-8.</summary>
    public const int MostBytes = 255;

    // What a longer one is cut to.
    private const int LettersLeft = 100, BytesLeft = 240;

    /// <summary>
    /// The slug of a name or title; empty when nothing of it is seen. One that no folder could be named by is cut between two words, and has
    /// a hash of the whole behind it, so that two names that begin alike stay two. What Windows takes for a device has one, too. What has no letter or digit is
    /// called by its characters: “!” by <c>u-0021</c>.
    /// </summary>
    public static string Of(string text, int mostBytes = MostBytes)
    {
        var slug = Whole(text) is { Length: > 0 } words ? words : OfCodes(text);
        if (FileNames.IsWindowsDevice(slug)) return WithHash(slug, slug);
        return Encoding.UTF8.GetByteCount(slug) <= mostBytes ? slug : WithHash(Beginning(slug), slug);
    }

    /// <summary>The slug however long it is, for what names no file; empty when it has no letter or digit.</summary>
    public static string Whole(string text)
    {
        if (IsSlug(text)) return text;
        var slug = new StringBuilder(text.Length);
        var pending = false;
        Span<char> units = stackalloc char[2];
        foreach (var rune in Folding.ForNames(text).EnumerateRunes())
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
            if (spelled is not null) slug.Append(spelled);
            else slug.Append(units[..rune.EncodeToUtf16(units)]);
        }
        return slug.Replace("σ-", "ς-").ToString() is var whole && whole.EndsWith('σ') ? whole[..^1] + 'ς' : whole;
    }

    private static string OfCodes(string text)
    {
        var codes = Composition.Composed(text).EnumerateRunes()
            .Where(rune => !Rune.IsWhiteSpace(rune) && Folding.ForNames(rune.ToString()).Length > 0
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            .Select(rune => rune.Value.ToString("x4", CultureInfo.InvariantCulture));
        return string.Join('-', codes) is { Length: > 0 } joined ? "u-" + joined : "";
    }

    private static string WithHash(string beginning, string slug) => string.Create(CultureInfo.InvariantCulture, $"{beginning}-{Hash(slug):x8}");

    private static string Beginning(string slug)
    {
        int end = 0, bytes = 0;
        foreach (var rune in slug.EnumerateRunes())
        {
            if (end + rune.Utf16SequenceLength > LettersLeft || (bytes += rune.Utf8SequenceLength) > BytesLeft) break;
            end += rune.Utf16SequenceLength;
        }
        return slug.LastIndexOf('-', end) is > 0 and var word ? slug[..word] : slug[..end];
    }

    // FNV-1a: the same on every machine.
    private static uint Hash(string slug) => slug.Aggregate(2166136261, (hash, letter) => unchecked((hash ^ letter) * 16777619));

    // Vowel signs and other marks belong to the letter before them.
    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Characters that tell names apart (C, C++ and C#) and would otherwise vanish.
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
