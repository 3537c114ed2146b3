using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Annals.Render.Cards;

/// <summary>A part of a text in one font and one direction.</summary>
/// <param name="Level">Odd where it runs from right to left.</param>
internal readonly record struct TextRun(int Start, int Length, CardFont Font, byte Level)
{
    /// <param name="fonts">In the order in which they are asked for a character.</param>
    public static ImmutableArray<TextRun> All(string text, byte[] levels, ImmutableArray<CardFont> fonts)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            CardFont? last = runs.Count == 0 ? null : runs[^1].Font;
            var font = last is not null && Joins(rune, last) ? last : fonts.FirstOrDefault(each => each.Has(rune)) ?? last ?? fonts[0];
            if (font == last && runs[^1].Level == levels[at]) runs[^1] = runs[^1] with { Length = runs[^1].Length + rune.Utf16SequenceLength };
            else runs.Add(new TextRun(at, rune.Utf16SequenceLength, font, levels[at]));
            at += rune.Utf16SequenceLength;
        }
        return runs.ToImmutable();
    }

    /// <summary>The part of it that stands on a line; its length is zero or less where there is none.</summary>
    public TextRun Within(int start, int end)
    {
        var first = Math.Max(start, Start);
        return this with { Start = first, Length = Math.Min(end, Start + Length) - first };
    }

    // Marks belong to their letter, and a space or the like to the words before it.
    private static bool Joins(Rune rune, CardFont font) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => true,
        UnicodeCategory.SpaceSeparator => font.Has(rune),
        _ => false,
    };
}
