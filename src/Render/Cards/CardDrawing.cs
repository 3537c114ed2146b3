using SkiaSharp;

namespace Annals.Render.Cards;

/// <summary>Draws a card as a PNG.</summary>
internal static class CardDrawing
{
    // Large even colours are soon compressed; more effort takes twice the time for a tenth of the size.
    private static readonly SKPngEncoderOptions Png = new(SKPngEncoderFilterFlags.None, 6);

    public static byte[] Draw(LinkCard card, CardFonts fonts)
    {
        var layout = CardLayout.Of(card, fonts);
        // The order of colours that the encoder takes without a copy.
        using var surface = SKSurface.Create(new SKImageInfo(LinkCard.Width, LinkCard.Height, SKColorType.Rgb888x, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        using var paint = new SKPaint { IsAntialias = true };
        canvas.Clear(CardColours.Paper);
        Ledger(canvas, card, paint);
        Mark(canvas, card, layout.Mark, paint);
        if (layout.Label is { } label) Text(canvas, label, CardColours.Quiet, card.FromRight, paint);
        Text(canvas, layout.Title, CardColours.Ink, card.FromRight, paint);
        Text(canvas, layout.Foot, CardColours.Quiet, card.FromRight, paint);
        using var pixels = surface.PeekPixels();
        using var encoded = pixels.Encode(Png) ?? throw new InvalidOperationException("A card could not be written as PNG.");
        return encoded.ToArray();
    }

    private static void Ledger(SKCanvas canvas, LinkCard card, SKPaint paint)
    {
        paint.Color = CardColours.Rule;
        var (left, right) = card.FromRight ? (LinkCard.Width - CardLayout.Start - CardLayout.Measure, LinkCard.Width - CardLayout.Start) : (CardLayout.Start, CardLayout.Start + CardLayout.Measure);
        canvas.DrawRect(SKRect.Create(left, CardLayout.FootRule, right - left, 2), paint);
        paint.Color = CardColours.Spine;
        canvas.DrawRect(SKRect.Create(SpineOf(card) - 3, 0, 6, LinkCard.Height), paint);
    }

    // Each with paper around it, which parts it from the spine.
    private static void Mark(SKCanvas canvas, LinkCard card, float middle, SKPaint paint)
    {
        var x = SpineOf(card);
        paint.Color = CardColours.Paper;
        canvas.DrawCircle(x, middle, 25, paint);
        paint.Color = CardColours.Ink;
        if (card.Mark == CardMark.UncertainEvent) Dotted(canvas, x, middle, paint);
        else canvas.DrawCircle(x, middle, 17, paint);
        if (card.Mark == CardMark.Timeline) Square(canvas, x, middle + 60, paint);
    }

    private static void Dotted(SKCanvas canvas, float x, float y, SKPaint paint)
    {
        const int Dots = 10;
        for (var i = 0; i < Dots; i++)
        {
            var (sine, cosine) = MathF.SinCos(i * MathF.Tau / Dots);
            canvas.DrawCircle(x + (15 * sine), y - (15 * cosine), 3.2f, paint);
        }
    }

    private static void Square(SKCanvas canvas, float x, float y, SKPaint paint)
    {
        paint.Color = CardColours.Paper;
        canvas.DrawRect(SKRect.Create(x - 24, y - 24, 48, 48), paint);
        paint.Color = CardColours.Ink;
        canvas.DrawRect(SKRect.Create(x - 16, y - 16, 32, 32), paint);
        paint.Color = CardColours.Paper;
        canvas.DrawRect(SKRect.Create(x - 11, y - 11, 22, 22), paint);
    }

    private static void Text(SKCanvas canvas, PlacedText placed, SKColor colour, bool fromRight, SKPaint paint)
    {
        paint.Color = colour;
        var text = placed.Text;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var runs = text.Shaped.Line(text.Lines[i].Start, text.Lines[i].End);
            var x = fromRight ? LinkCard.Width - CardLayout.Start - (runs.Sum(run => run.Width) * text.Size) : CardLayout.Start;
            foreach (var run in runs)
            {
                Glyphs(canvas, run, x, placed.Baseline + (i * text.LineHeight), text.Size, paint);
                x += run.Width * text.Size;
            }
        }
    }

    private static void Glyphs(SKCanvas canvas, GlyphRun run, float x, float y, float size, SKPaint paint)
    {
        using var font = new SKFont(run.Font.Drawing, size) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };
        using var builder = new SKTextBlobBuilder();
        SKPoint[] positions = [.. run.Positions.Select(position => new SKPoint(position.X * size, position.Y * size))];
        builder.AddPositionedRun(run.Glyphs, font, positions);
        using var blob = builder.Build();
        if (blob is not null) canvas.DrawText(blob, x, y, paint);
    }

    private static float SpineOf(LinkCard card) => card.FromRight ? LinkCard.Width - CardLayout.Spine : CardLayout.Spine;
}

/// <summary>The colours of the default theme by day: those of the same names in <c>theme/assets/style.css</c>.</summary>
internal static class CardColours
{
    public static readonly SKColor Paper = new(0xFF, 0xFF, 0xFF);
    public static readonly SKColor Ink = new(0x17, 0x19, 0x1D);
    public static readonly SKColor Quiet = new(0x55, 0x5C, 0x66);
    public static readonly SKColor Rule = new(0xCF, 0xD9, 0xE4);
    public static readonly SKColor Spine = new(0xC3, 0x22, 0x3A);
}

/// <summary>What hangs on the spine of a card, as on that of the pages.</summary>
internal enum CardMark
{
    /// <summary>A disc: something that happened.</summary>
    Event,

    /// <summary>A dotted ring: it is not certain when.</summary>
    UncertainEvent,

    /// <summary>A disc and a square below it: what happened and who reported it.</summary>
    Timeline,
}
