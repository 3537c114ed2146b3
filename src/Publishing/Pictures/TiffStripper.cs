using System.Collections.Immutable;
using Annals.Read.Headers;
using Annals.Read.Images;

namespace Annals.Publishing.Pictures;

/// <summary>
/// A TIFF (version 6.0, and BigTIFF) with nothing but its pictures and what is needed to show them. Its parts name places in the file, so that these stay, and whatever
/// nothing needs is blank: Exif, place, notes, layers, earlier versions that an editor has left behind.
/// </summary>
internal static class TiffStripper
{
    private const ushort StripOffsets = 273, StripLengths = 279, TileOffsets = 324, TileLengths = 325, JpegOffset = 513, JpegLength = 514, Inner = 330, Compression = 259, Kind = 262, DngVersion = 50706;

    // Of what there is in the standard and its supplements: size, coding, colours, which side is up, pieces, pages, the colour profile.
    private static readonly ImmutableHashSet<ushort> Shown =
    [
        254, 255, 256, 257, 258, Compression, Kind, 263, 264, 265, 266, StripOffsets, 274, 277, 278, StripLengths, 280, 281, 282, 283, 284, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319,
        320, 321, 322, 323, TileOffsets, TileLengths, Inner, 332, 334, 336, 338, 339, 340, 341, 342, 347, JpegOffset, JpegLength, 529, 530, 531, 532, 34675,
    ];

    // Its tables stand outside of all directories, of a length that nothing names.
    private const int OldJpeg = 6;

    // Pages, and smaller versions of them.
    private const int MostDirectories = 10_000;

    // A camera's own data: only programs of its maker show it, by tags that nobody else knows.
    private static readonly ImmutableHashSet<int> RawKinds = [32803, 34892];

    /// <returns>Null for what is no TIFF, or one that is not understood whole.</returns>
    public static FilePieces? Strip(HeaderBytes bytes)
    {
        if (TiffNumbers.Of(bytes) is not { } numbers || Directories(bytes) is not { Count: > 0 } directories || directories.Any(IsRaw)) return null;
        var kept = new List<(long Start, ReadOnlyMemory<byte> Bytes, long Length)> { (0, default, numbers.HeadLength) };
        foreach (var directory in directories)
        {
            TiffField[] shown = [.. directory.Fields.Where(field => Shown.Contains(field.Tag))];
            var written = Written(directory, shown, bytes, numbers);
            kept.Add((directory.Start, written, written.Length));
            kept.AddRange(shown.Where(field => field.Length > numbers.OffsetLength).Select(field => (field.At, default(ReadOnlyMemory<byte>), field.Length)));
            foreach (var (starts, lengths) in ((ushort, ushort)[])[(StripOffsets, StripLengths), (TileOffsets, TileLengths), (JpegOffset, JpegLength)])
                kept.AddRange(directory.Numbers(starts).Zip(directory.Numbers(lengths), (start, length) => (start, default(ReadOnlyMemory<byte>), length)));
        }
        return Only(bytes, kept);
    }

    private static List<TiffDirectory>? Directories(HeaderBytes bytes)
    {
        var found = new Dictionary<long, TiffDirectory>();
        var open = new Stack<TiffDirectory>();
        if (TiffDirectory.First(bytes) is { } first) open.Push(first);
        while (open.TryPop(out var directory))
        {
            if (!found.TryAdd(directory.Start, directory)) continue;
            if (found.Count > MostDirectories) return null;
            if (directory.Next is { } next) open.Push(next);
            foreach (var inner in directory.Inner(Inner)) open.Push(inner);
        }
        return [.. found.Values];
    }

    private static bool IsRaw(TiffDirectory directory) =>
        directory.Number(Compression) == OldJpeg || RawKinds.Contains(directory.Number(Kind) ?? 0) || directory.Fields.Exists(field => field.Tag == DngVersion);

    // Fewer fields, and behind them the place of the next directory.
    private static byte[] Written(TiffDirectory directory, TiffField[] shown, HeaderBytes bytes, TiffNumbers numbers) =>
    [
        .. numbers.Written(shown.Length, numbers.CountLength),
        .. shown.SelectMany(field => bytes.At(field.FieldAt, numbers.FieldLength).ToArray()),
        .. bytes.At(directory.End - numbers.OffsetLength, numbers.OffsetLength),
    ];

    private static FilePieces Only(HeaderBytes bytes, List<(long Start, ReadOnlyMemory<byte> Bytes, long Length)> kept)
    {
        var pieces = new FilePieces(bytes);
        foreach (var (start, written, length) in kept.OrderBy(part => part.Start))
        {
            // Of two parts that overlap, as equal values may, the second has what the first has not.
            var skipped = Math.Max(0, pieces.Length - start);
            if (start < 0 || length <= skipped || start >= bytes.Length) continue;
            pieces.Blank(start - pieces.Length);
            if (written.IsEmpty) pieces.Keep(start + skipped, length - skipped);
            else pieces.Write(written[(int)skipped..]);
        }
        return pieces;
    }
}
