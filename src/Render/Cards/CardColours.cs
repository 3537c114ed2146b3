using SkiaSharp;

namespace Annals.Render.Cards;

/// <summary>The colours of the default theme by day: those of the same names in <c>theme/assets/style.css</c>.</summary>
internal static class CardColours
{
    public static readonly SKColor Paper = new(0xFF, 0xFF, 0xFF);
    public static readonly SKColor Ink = new(0x17, 0x19, 0x1D);
    public static readonly SKColor Quiet = new(0x55, 0x5C, 0x66);
    public static readonly SKColor Rule = new(0xCF, 0xD9, 0xE4);
    public static readonly SKColor Spine = new(0xC3, 0x22, 0x3A);
}
