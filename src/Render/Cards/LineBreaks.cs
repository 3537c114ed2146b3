using System.Text;

namespace Annals.Render.Cards;

/// <summary>
/// Where a line may end: behind a space or a hyphen, and between the characters of scripts without spaces, save where the common rules of Japanese
/// typesetting (kinsoku, JIS X 4051) forbid it.
/// </summary>
internal static class LineBreaks
{
    private const string NeverFirst =
        "。、．，・：；？！）〕］｝〉》」』】’”‐–—…‥ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ゛゜〜～％‰℃!?),.:;]}»";

    private const string NeverLast = "（〔［｛〈《「『【‘“￥＄£([{«";

    private const string Together = "…‥—";

    /// <summary>The places of those characters before which a new line may start, ascending, and the end.</summary>
    public static IEnumerable<int> Of(string text)
    {
        var at = 0;
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && MayBreak(last, rune)) yield return at;
            before = rune;
            at += rune.Utf16SequenceLength;
        }
        yield return text.Length;
    }

    private static bool MayBreak(Rune last, Rune next)
    {
        // A dash between spaces ends its line.
        if (Rune.IsWhiteSpace(next) || next.Value is 0x2013 or 0x2014) return false;
        if (Rune.IsWhiteSpace(last)) return last.Value is not (0xA0 or 0x202F or 0x2007);
        if (last.Value is '-' or 0x2010 or 0x2013 or 0x2014 && Rune.IsLetter(next)) return true;
        if (!IsUnspaced(last) && !IsUnspaced(next)) return false;
        if (Is(next, NeverFirst) || Is(last, NeverLast)) return false;
        return !(Is(last, Together) && Is(next, Together));
    }

    // Kana, ideographs, their punctuation and full-width forms.
    private static bool IsUnspaced(Rune rune) =>
        rune.Value is >= 0x2E80 and <= 0x31FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFFEF or >= 0x20000 and <= 0x3FFFF;

    private static bool Is(Rune rune, string characters) => rune.IsBmp && characters.Contains((char)rune.Value);
}
