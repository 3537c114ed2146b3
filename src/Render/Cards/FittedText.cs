using System.Collections.Immutable;

namespace Annals.Render.Cards;

/// <summary>A text in lines that fit the room they have.</summary>
/// <param name="Size">Of its letters, in pixels to the em.</param>
/// <param name="Lines">The first character of each and the one behind its last.</param>
internal sealed record FittedText(ShapedText Shaped, int Size, ImmutableArray<(int Start, int End)> Lines)
{
    private const string Ellipsis = "…";

    // Fonts leave room above and below for marks that titles seldom have.
    private const float Tight = .87f;

    /// <summary>From one baseline to the next, in pixels.</summary>
    public float LineHeight => LineHeightOf(Shaped, Size);

    /// <summary>The text in the largest of some sizes that has room for it; cut with an ellipsis where even the smallest has none.</summary>
    /// <param name="sizes">The largest first, in pixels to the em.</param>
    /// <param name="width">Of the room, as <paramref name="height"/>, in pixels.</param>
    public static FittedText Of(CardText text, ImmutableArray<CardFont> fonts, ImmutableArray<int> sizes, int width, int height, int mostLines)
    {
        var shaped = ShapedText.Of(text, fonts);
        int[] breaks = [.. LineBreaks.Of(text.Words)];
        foreach (var size in sizes)
        {
            var lines = LineLayout.Of(shaped, breaks, (float)width / size);
            if (lines.Lines.Length <= Room(size) && (!lines.CutsWord || size == sizes[^1]))
                return new FittedText(shaped, size, LineLayout.Balanced(shaped, breaks, (float)width / size).Lines);
        }
        return Cut(shaped, breaks, fonts, sizes[^1], (float)width / sizes[^1], Room(sizes[^1]));

        int Room(int size) => Math.Clamp((int)(height / LineHeightOf(shaped, size)), 1, mostLines);
    }

    /// <summary>The words of a line, in the order in which they are read.</summary>
    public string Words(int line) => Shaped.Text.Words[Lines[line].Start..Lines[line].End];

    private static FittedText Cut(ShapedText shaped, int[] breaks, ImmutableArray<CardFont> fonts, int size, float width, int room)
    {
        var text = shaped.Text;
        var last = LineLayout.Of(shaped, breaks, width).Lines[room - 1];
        var end = breaks.LastOrDefault(stop => stop > last.Start && Fits(stop), last.Start);
        // Within the word where the line has no other.
        if (end == last.Start)
            for (var at = last.Start + 1; at <= last.End; at++)
                if (shaped.BeginsGlyph(at) && Fits(at)) end = at;
        var cut = ShapedText.Of(text with { Words = text.Words[..end].TrimEnd(' ', ',', ';', ':', '.', '-', '–', '—', '、', '。', '，', '،', '؛', '…') + Ellipsis }, fonts);
        return new FittedText(cut, size, [.. LineLayout.Of(cut, [.. LineBreaks.Of(cut.Text.Words)], width).Lines.Take(room)]);

        // An ellipsis is no wider than an em.
        bool Fits(int stop) => shaped.Width(last.Start, stop) + 1 <= width;
    }

    private static float LineHeightOf(ShapedText text, int size) => size * text.LineHeight * Tight;
}
