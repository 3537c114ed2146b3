using System.Buffers;

namespace Annals.Work;

/// <summary>
/// The bytes of one file after another. A long file stands in several pieces: none is copied when the file grows, and none is so
/// large that it sets off a full garbage collection.
/// </summary>
public sealed class BytesInPieces : IBufferWriter<byte>
{
    private const int PieceLength = 256 * 1024;

    private readonly byte[] _first = new byte[PieceLength];
    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _piece;
    private int _used;

    public BytesInPieces() => _piece = _first;

    public long Length => _full.Sum(piece => (long)piece.Length) + _used;

    /// <summary>In order, until more is written.</summary>
    public IReadOnlyCollection<ReadOnlyMemory<byte>> Pieces =>
        _full.Count == 0
            ? [_piece.AsMemory(0, _used)]
            : [.. _full.Select(piece => (ReadOnlyMemory<byte>)piece.Bytes.AsMemory(0, piece.Length)), _piece.AsMemory(0, _used)];

    /// <summary>Makes room for the next file. One piece is enough for nearly all; further ones go back to the pool.</summary>
    public void Clear()
    {
        if (_full.Count > 0) ReturnToPool();
        _used = 0;
    }

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _piece.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _piece.AsSpan(_used);
    }

    private void MakeRoom(int length)
    {
        if (_piece.Length - _used >= Math.Max(length, 1)) return;
        _full.Add((_piece, _used));
        (_piece, _used) = (ArrayPool<byte>.Shared.Rent(Math.Max(length, PieceLength)), 0);
    }

    private void ReturnToPool()
    {
        ArrayPool<byte>.Shared.Return(_piece);
        foreach (var (bytes, _) in _full.Skip(1)) ArrayPool<byte>.Shared.Return(bytes);
        _full.Clear();
        _piece = _first;
    }
}
