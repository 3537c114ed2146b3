using System.Runtime.InteropServices;
using SkiaSharp;

namespace Annals.Render.Cards;

/// <summary>
/// A card while it is drawn: the number of a colour for each pixel. Shapes are drawn on a sheet beside it that knows only how much of each pixel they cover, and from
/// there stamped in one colour. It is used for one card after the other, by one thread at a time.
/// </summary>
internal sealed class CardCanvas : IDisposable
{
    private static readonly int RowBytes = PalettePng.RowBytes(LinkCard.Width);

    // Of 255: a pixel that is covered to three quarters is cut out, and to a quarter it is paler.
    private const byte Most = 192, Least = 64;

    private readonly byte[] _rows = new byte[RowBytes * LinkCard.Height];
    private readonly byte[] _coverage = GC.AllocateArray<byte>(LinkCard.Width * LinkCard.Height, pinned: true);
    private readonly SKSurface _sheet;

    public CardCanvas() => _sheet = SKSurface.Create(
        new SKImageInfo(LinkCard.Width, LinkCard.Height, SKColorType.Alpha8, SKAlphaType.Premul), Marshal.UnsafeAddrOfPinnedArrayElement(_coverage, 0), LinkCard.Width);

    /// <summary>For shapes that are then stamped.</summary>
    public SKCanvas Sheet => _sheet.Canvas;

    /// <summary>As <see cref="PalettePng"/> has them.</summary>
    public ReadOnlySpan<byte> Rows => _rows;

    /// <summary>Makes all of it paper.</summary>
    public void Clear() => Array.Clear(_rows);

    public void FillRectangle(int left, int top, int width, int height, byte colour)
    {
        for (var row = top; row < top + height; row++)
            for (var x = left; x < left + width; x++) Put(row, x, colour);
    }

    /// <summary>Puts what is on the sheet on the card, pixel by pixel, and empties the sheet.</summary>
    public void Stamp(CardPalette.Ramp colours)
    {
        for (var row = 0; row < LinkCard.Height; row++)
        {
            var covered = Covered(row, out var first);
            for (var x = 0; x < covered.Length; x++)
                if (covered[x] > 0 && colours.At(covered[x]) is var colour and not CardPalette.Paper) Put(row, first + x, colour);
            covered.Clear();
        }
    }

    /// <summary>Puts paper in place of what is on the sheet, with a paler edge where that cuts through the spine, and empties the sheet.</summary>
    public void CutOut()
    {
        for (var row = 0; row < LinkCard.Height; row++)
        {
            var covered = Covered(row, out var first);
            for (var x = 0; x < covered.Length; x++)
                if (covered[x] >= Most) Put(row, first + x, CardPalette.Paper);
                else if (covered[x] >= Least && At(row, first + x) == CardPalette.Spine) Put(row, first + x, CardPalette.PaleSpine);
            covered.Clear();
        }
    }

    public void Dispose() => _sheet.Dispose();

    // The part of a row between the first and the last pixel that is covered.
    private Span<byte> Covered(int row, out int first)
    {
        var whole = _coverage.AsSpan(row * LinkCard.Width, LinkCard.Width);
        first = whole.IndexOfAnyExcept((byte)0);
        return first < 0 ? [] : whole[first..(whole.LastIndexOfAnyExcept((byte)0) + 1)];
    }

    private byte At(int row, int x) => Pair(row, x) is var pair && x % 2 == 0 ? (byte)(pair >> 4) : (byte)(pair & 15);

    private void Put(int row, int x, byte colour)
    {
        ref var pair = ref Pair(row, x);
        pair = (byte)(x % 2 == 0 ? (colour << 4) | (pair & 15) : (pair & 0xF0) | colour);
    }

    // Behind the filter of its row.
    private ref byte Pair(int row, int x) => ref _rows[(row * RowBytes) + 1 + (x / 2)];
}
