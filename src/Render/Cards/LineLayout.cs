using System.Collections.Immutable;

namespace Annals.Render.Cards;

/// <summary>Lines of a text.</summary>
/// <param name="Lines">The first character of each and the one behind its last, without the space at its end.</param>
/// <param name="CutsWord">Whether a word is longer than a line, and so stands on two.</param>
internal sealed record LineLayout(ImmutableArray<(int Start, int End)> Lines, bool CutsWord)
{
    // Enough for a hundredth of a line.
    private const int Halvings = 7;

    /// <summary>As much on each line as there is room for.</summary>
    /// <param name="breaks">As <see cref="LineBreaks"/> gives them.</param>
    /// <param name="width">Of a line, in ems.</param>
    public static LineLayout Of(ShapedText text, IReadOnlyList<int> breaks, float width)
    {
        var lines = ImmutableArray.CreateBuilder<(int, int)>();
        var cutsWord = false;
        var (start, end) = (0, 0);
        foreach (var stop in breaks)
        {
            while (text.Width(start, WithoutSpace(text, start, stop)) > width && stop > start + 1)
            {
                if (end == start)
                {
                    end = Cut(text, start, stop, width);
                    if (end >= stop) break;
                    cutsWord = true;
                }
                lines.Add((start, WithoutSpace(text, start, end)));
                start = end;
            }
            end = stop;
        }
        lines.Add((start, WithoutSpace(text, start, end)));
        return new LineLayout(lines.ToImmutable(), cutsWord);
    }

    /// <summary>The same number of lines, of about the same length.</summary>
    public static LineLayout Balanced(ShapedText text, IReadOnlyList<int> breaks, float width)
    {
        var best = Of(text, breaks, width);
        if (best.Lines.Length == 1 || best.CutsWord) return best;
        var (least, most) = (width / 2, width);
        for (var i = 0; i < Halvings; i++)
        {
            var half = (least + most) / 2;
            var tried = Of(text, breaks, half);
            if (tried.Lines.Length > best.Lines.Length || tried.CutsWord) least = half;
            else (most, best) = (half, tried);
        }
        return best;
    }

    // At least one glyph, so that there is an end to it.
    private static int Cut(ShapedText text, int start, int stop, float width)
    {
        var cut = start;
        for (var at = start + 1; at <= stop; at++)
        {
            if (!text.BeginsGlyph(at)) continue;
            if (cut > start && text.Width(start, at) > width) break;
            cut = at;
        }
        return cut == start ? stop : cut;
    }

    private static int WithoutSpace(ShapedText text, int start, int end)
    {
        while (end > start && text.Text.Words[end - 1] == ' ') end--;
        return end;
    }
}
