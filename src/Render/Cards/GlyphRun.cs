using SkiaSharp;

namespace Annals.Render.Cards;

/// <summary>Glyphs of one font, in the order from left to right.</summary>
/// <param name="Positions">Of each, in ems from the start of the run on the baseline; y grows downwards.</param>
/// <param name="Clusters">For each the first character of the text that it stands for.</param>
/// <param name="Advances">Of each, in ems.</param>
internal sealed record GlyphRun(CardFont Font, ushort[] Glyphs, SKPoint[] Positions, int[] Clusters, float[] Advances)
{
    /// <summary>In ems.</summary>
    public float Width => Advances.Sum();
}
