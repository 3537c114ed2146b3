using Annals.Read.Headers;

namespace Annals.Publishing.Pictures;

/// <summary>A file as it is published: parts of the original in their order, and bytes that stand between them.</summary>
internal sealed class FilePieces(HeaderBytes original)
{
    private readonly List<FilePiece> _pieces = [];

    public IReadOnlyList<FilePiece> All => _pieces;

    public long Length { get; private set; }

    /// <summary>What of these bytes the original has.</summary>
    public void Keep(long start, long length) => Add(new FilePiece(start, Math.Max(0, Math.Min(length, original.Length - start)), default));

    public void Write(ReadOnlyMemory<byte> bytes) => Add(new FilePiece(0, bytes.Length, bytes));

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
