using System.Globalization;
using System.Text;
using Annals.Reporting;

namespace Annals.Render.Cards;

/// <summary>Cards that no font of the theme has all letters of, which would be drawn as boxes: told once for each script.</summary>
internal sealed class MissingLetters(CardFonts fonts)
{
    private readonly bool _hasAscii = Enumerable.Range(' ' + 1, '~' - ' ').All(code => fonts.Has(new Rune(code)));
    private readonly Dictionary<string, (string Path, Position At, Rune First, int Others)> _byScript = [];

    /// <summary>The first character of a card that would be drawn as a box; null where there is none.</summary>
    public Rune? In(LinkCard card) => In(card.Title.Words) ?? In(card.Label.Words) ?? In(card.Foot.Words);

    /// <summary>Takes note of a card that is not drawn.</summary>
    public void Add(string path, Position at, Rune first)
    {
        var script = ScriptNames.Of(first) ?? "";
        _byScript[script] = _byScript.TryGetValue(script, out var found) ? found with { Others = found.Others + 1 } : (path, at, first, 0);
    }

    public void Report(Diagnostics diagnostics)
    {
        foreach (var (script, (path, at, first, others)) in _byScript)
        {
            var what = script.Length == 0 ? $"“{first}” (U+{first.Value:X4})" : $"{script} letters such as “{first}”";
            var also = others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", nor are those of {others} other{(others == 1 ? "" : "s")}");
            var file = script.Length == 0 ? "signs" : script.ToLowerInvariant().Replace('’', '-');
            diagnostics.Add(Rules.NoLettersForCard, path, at,
                $"no font of the theme has {what}: its link card is not drawn{also}, and the site’s is named in its place; put a font that has them into fonts/ of your theme, as title-4-{file}.ttf");
        }
    }

    private Rune? In(string words)
    {
        if (_hasAscii && Ascii.IsValid(words)) return null;
        foreach (var rune in words.EnumerateRunes())
            if (!(rune.IsAscii && _hasAscii) && !Rune.IsWhiteSpace(rune) && !IsUnseen(rune) && !fonts.Has(rune)) return rune;
        return null;
    }

    // Joiners and variants choose a form, and are not drawn.
    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
