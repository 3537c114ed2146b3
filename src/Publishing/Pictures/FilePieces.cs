using Annals.Read.Headers;

namespace Annals.Publishing.Pictures;

/// <summary>A file as it is published: parts of the original in their order, and bytes that stand between them.</summary>
internal sealed class FilePieces(HeaderBytes original)
{
    private readonly List<FilePiece> _pieces = [];

    public IReadOnlyList<FilePiece> All => _pieces;

    public long Length { get; private set; }

    /// <summary>A file of its length, in which some places hold other bytes.</summary>
    /// <param name="patches">In the order of the file; of two that overlap, the first counts.</param>
    public static FilePieces Over(HeaderBytes original, IEnumerable<FilePatch> patches)
    {
        var pieces = new FilePieces(original);
        foreach (var patch in patches.Where(patch => patch.Start >= pieces.Length && patch.End <= original.Length))
        {
            pieces.Keep(pieces.Length, patch.Start - pieces.Length);
            pieces.Write(patch.Bytes);
        }
        pieces.Keep(pieces.Length, original.Length - pieces.Length);
        return pieces;
    }

    /// <summary>What of these bytes the original has.</summary>
    public void Keep(long start, long length) => Add(new FilePiece(start, Math.Max(0, Math.Min(length, original.Length - start)), default));

    public void Write(ReadOnlyMemory<byte> bytes) => Add(new FilePiece(0, bytes.Length, bytes));

    /// <summary>So many zeros.</summary>
    public void Blank(long length)
    {
        foreach (var blank in FilePatch.Blank(0, length)) Write(blank.Bytes);
    }

    /// <summary>Puts other bytes in place of what was written by one call.</summary>
    public void Rewrite(int piece, ReadOnlyMemory<byte> bytes)
    {
        Length += bytes.Length - _pieces[piece].Length;
        _pieces[piece] = new FilePiece(0, bytes.Length, bytes);
    }

    private void Add(FilePiece piece)
    {
        Length += piece.Length;
        _pieces.Add(piece);
    }
}

/// <param name="Start">Where it stands in the original, unless there are bytes.</param>
/// <param name="Bytes">Not of the original; empty for a part of it.</param>
internal readonly record struct FilePiece(long Start, long Length, ReadOnlyMemory<byte> Bytes);

/// <summary>Bytes that stand in place of others of the original.</summary>
internal readonly record struct FilePatch(long Start, ReadOnlyMemory<byte> Bytes)
{
    private static readonly byte[] Zeros = new byte[64 * 1024];

    public long End => Start + Bytes.Length;

    /// <summary>Zeros between two places.</summary>
    public static IEnumerable<FilePatch> Blank(long start, long end)
    {
        for (var at = start; at < end; at += Zeros.Length) yield return new(at, Zeros.AsMemory(0, (int)Math.Min(end - at, Zeros.Length)));
    }
}
