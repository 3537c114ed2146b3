using System.Globalization;
using System.Text;
using Annals.Text.Unicode;

namespace Annals.Render.Cards;

/// <summary>A text on a card.</summary>
/// <param name="Words">On one line, without control characters, and not much longer than a card has room for.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="FromRight">Whether it runs from right to left.</param>
internal sealed record CardText(string Words, string Language, bool FromRight)
{
    // Narrow letters on five lines are half as many.
    private const int MostCharacters = 600;

    public static CardText Of(string words, string language, bool fromRight)
    {
        var clean = new StringBuilder(words.Length);
        var count = 0;
        foreach (var rune in Composition.Composed(words).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F or 0x2007))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
                continue;
            }
            // Of what is not seen, only what joins and parts letters is kept.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D)) continue;
            if (++count > MostCharacters)
            {
                clean.Append('…');
                break;
            }
            clean.Append(rune.ToString());
        }
        return new CardText(clean.ToString().TrimEnd(' '), language, fromRight);
    }
}
