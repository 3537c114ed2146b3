using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace Annals.Render.Cards;

/// <summary>A font, opened for shaping and for drawing; it can be used by several threads, and stays open as long as the program runs.</summary>
internal sealed class CardFont
{
    private CardFont(string name, Font shaping, SKTypeface drawing)
    {
        Name = name;
        Shaping = shaping;
        Drawing = drawing;
        shaping.GetScale(out var unitsPerEm, out _);
        UnitsPerEm = unitsPerEm;
        var extents = shaping.GetFontExtentsForDirection(Direction.LeftToRight);
        LineHeight = (extents.Ascender - extents.Descender) / (float)unitsPerEm;
    }

    public string Name { get; }

    public Font Shaping { get; }

    public SKTypeface Drawing { get; }

    public int UnitsPerEm { get; }

    /// <summary>From the top of its letters to their foot, in ems.</summary>
    public float LineHeight { get; }

    public bool Has(Rune character) => Shaping.TryGetNominalGlyph(character.Value, out _);

    /// <returns>Null for what is no font.</returns>
    public static CardFont? Open(string name, byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        if (SKTypeface.FromData(data) is not { } drawing) return null;
        var handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        using var blob = new Blob(handle.AddrOfPinnedObject(), bytes.Length, MemoryMode.ReadOnly, handle.Free);
        blob.MakeImmutable();
        using var face = new Face(blob, 0);
        face.MakeImmutable();
        var shaping = new Font(face);
        shaping.SetFunctionsOpenType();
        return new CardFont(name, shaping, drawing);
    }
}
