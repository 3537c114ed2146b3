using System.Collections.Immutable;
using Annals.Text.Unicode;
using HarfBuzzSharp;
using SkiaSharp;
using HarfBuzzBuffer = HarfBuzzSharp.Buffer;

namespace Annals.Render.Cards;

/// <summary>
/// A text cut into runs of one font and one direction, and measured once: sizes are in ems, and so hold for letters of any size.
/// </summary>
internal sealed class ShapedText
{
    private readonly ImmutableArray<TextRun> _runs;
    // How much stands before each character.
    private readonly float[] _before;

    private ShapedText(CardText text, ImmutableArray<TextRun> runs)
    {
        Text = text;
        _runs = runs;
        _before = new float[text.Words.Length + 1];
        foreach (var run in runs)
        {
            var shaped = Shape(run);
            for (var i = 0; i < shaped.Glyphs.Length; i++) _before[shaped.Clusters[i] + 1] += shaped.Advances[i];
        }
        for (var i = 0; i < text.Words.Length; i++) _before[i + 1] += _before[i];
        // Of the tallest font in it.
        LineHeight = runs.Length == 0 ? 1 : runs.Max(run => run.Font.LineHeight);
    }

    public CardText Text { get; }

    public float LineHeight { get; }

    /// <param name="text">Without control characters.</param>
    /// <param name="fonts">In the order in which they are asked for a character.</param>
    public static ShapedText Of(CardText text, ImmutableArray<CardFont> fonts) =>
        new(text, TextRun.All(text.Words, BidiLevels.Of(text.Words, text.FromRight), fonts));

    /// <summary>The width of a part of it, in ems.</summary>
    public float Width(int start, int end) => _before[end] - _before[start];

    /// <summary>Whether a glyph begins with this character, so that the text can be cut before it.</summary>
    public bool BeginsGlyph(int at) => at == Text.Words.Length || Width(at, at + 1) > 0;

    /// <summary>A line of it, as it is drawn from left to right.</summary>
    public ImmutableArray<GlyphRun> Line(int start, int end)
    {
        TextRun[] parts = [.. _runs.Select(run => run.Within(start, end)).Where(run => run.Length > 0)];
        return [.. BidiLevels.VisualOrder([.. parts.Select(part => part.Level)]).Select(i => Shape(parts[i]))];
    }

    private GlyphRun Shape(TextRun run)
    {
        using var buffer = new HarfBuzzBuffer();
        buffer.AddUtf16(Text.Words, run.Start, run.Length);
        buffer.GuessSegmentProperties();
        buffer.Direction = run.Level % 2 == 1 ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = new Language(Text.Language);
        run.Font.Shaping.Shape(buffer);
        var found = buffer.GetGlyphInfoSpan();
        var places = buffer.GetGlyphPositionSpan();
        var (glyphs, positions, clusters, advances) = (new ushort[found.Length], new SKPoint[found.Length], new int[found.Length], new float[found.Length]);
        var x = 0f;
        float unit = run.Font.UnitsPerEm;
        for (var i = 0; i < found.Length; i++)
        {
            glyphs[i] = (ushort)found[i].Codepoint;
            clusters[i] = (int)found[i].Cluster;
            positions[i] = new SKPoint(x + (places[i].XOffset / unit), -places[i].YOffset / unit);
            advances[i] = places[i].XAdvance / unit;
            x += advances[i];
        }
        return new GlyphRun(run.Font, glyphs, positions, clusters, advances);
    }
}

/// <summary>Glyphs of one font, in the order from left to right.</summary>
/// <param name="Positions">Of each, in ems from the start of the run on the baseline; y grows downwards.</param>
/// <param name="Clusters">For each the first character of the text that it stands for.</param>
/// <param name="Advances">Of each, in ems.</param>
internal sealed record GlyphRun(CardFont Font, ushort[] Glyphs, SKPoint[] Positions, int[] Clusters, float[] Advances)
{
    /// <summary>In ems.</summary>
    public float Width => Advances.Sum();
}
