using SkiaSharp;

namespace Annals.Render.Cards;

/// <summary>Draws cards as PNG.</summary>
internal static class CardDrawing
{
    public static byte[] Draw(LinkCard card, CardFonts fonts, CardPalette palette, CardCanvas canvas)
    {
        var layout = CardLayout.Of(card, fonts);
        using var paint = new SKPaint { IsAntialias = true };
        canvas.Clear();
        Ledger(canvas, card);
        Mark(canvas, card, layout.Mark, paint);
        // Letters of a dark colour are drawn a little bolder than those of a pale one.
        if (layout.Label is { } label) Text(canvas, label, CardPalette.Quiet, card.FromRight, paint, palette.Colours.Quiet);
        Text(canvas, layout.Title, CardPalette.Ink, card.FromRight, paint, palette.Colours.Ink);
        Text(canvas, layout.Foot, CardPalette.Quiet, card.FromRight, paint, palette.Colours.Quiet);
        return PalettePng.Write(LinkCard.Width, LinkCard.Height, palette.All, canvas.Rows);
    }

    private static void Ledger(CardCanvas canvas, LinkCard card)
    {
        canvas.FillRectangle(card.FromRight ? LinkCard.Width - CardLayout.Start - CardLayout.Measure : CardLayout.Start, CardLayout.FootRule, CardLayout.Measure, 2, CardPalette.Rule);
        canvas.FillRectangle(SpineOf(card) - 3, 0, 6, LinkCard.Height, CardPalette.Spine);
    }

    // Each with paper around it, which parts it from the spine.
    private static void Mark(CardCanvas canvas, LinkCard card, float middle, SKPaint paint)
    {
        var x = SpineOf(card);
        canvas.Sheet.DrawCircle(x, middle, 25, paint);
        canvas.CutOut();
        if (card.Mark == CardMark.UncertainEvent) Dotted(canvas, x, middle, paint);
        else canvas.Sheet.DrawCircle(x, middle, 17, paint);
        canvas.Stamp(CardPalette.Ink);
        if (card.Mark == CardMark.Timeline) Square(canvas, x, MathF.Round(middle) + 60, paint);
    }

    private static void Dotted(CardCanvas canvas, float x, float y, SKPaint paint)
    {
        const int Dots = 10;
        for (var i = 0; i < Dots; i++)
        {
            var (sine, cosine) = MathF.SinCos(i * MathF.Tau / Dots);
            canvas.Sheet.DrawCircle(x + (15 * sine), y - (15 * cosine), 3.2f, paint);
        }
    }

    private static void Square(CardCanvas canvas, float x, float y, SKPaint paint)
    {
        canvas.Sheet.DrawRect(SKRect.Create(x - 24, y - 24, 48, 48), paint);
        canvas.CutOut();
        canvas.Sheet.DrawRect(SKRect.Create(x - 16, y - 16, 32, 32), paint);
        canvas.Stamp(CardPalette.Ink);
        canvas.Sheet.DrawRect(SKRect.Create(x - 11, y - 11, 22, 22), paint);
        canvas.CutOut();
    }

    private static void Text(CardCanvas canvas, PlacedText placed, CardPalette.Ramp colours, bool fromRight, SKPaint paint, CardColour colour)
    {
        paint.Color = new SKColor(colour.Red, colour.Green, colour.Blue);
        var text = placed.Text;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var runs = text.Shaped.Line(text.Lines[i].Start, text.Lines[i].End);
            var x = fromRight ? LinkCard.Width - CardLayout.Start - (runs.Sum(run => run.Width) * text.Size) : CardLayout.Start;
            foreach (var run in runs)
            {
                Glyphs(canvas.Sheet, run, x, placed.Baseline + (i * text.LineHeight), text.Size, paint);
                x += run.Width * text.Size;
            }
        }
        canvas.Stamp(colours);
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

    private static int SpineOf(LinkCard card) => card.FromRight ? LinkCard.Width - CardLayout.Spine : CardLayout.Spine;
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
