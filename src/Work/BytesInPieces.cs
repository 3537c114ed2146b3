using System.Buffers;

namespace Annals.Work;

/// <summary>
/// The bytes of one file after another. What is long stands in several pieces: none has to be copied when there are more, and none is so
/// large that the collector of memory looks through all there is because of it.
/// </summary>
public sealed class BytesInPieces : IBufferWriter<byte>
{
    private const int PieceLength = 256 * 1024;

    private readonly List<byte[]> _room = [new byte[PieceLength]];
    private readonly List<ReadOnlyMemory<byte>> _full = [];
    private byte[] _piece;
    private int _used;
    private int _taken = 1;

    public BytesInPieces() => _piece = _room[0];

    public long Length { get; private set; }

    /// <summary>In order, until more is written.</summary>
    public IReadOnlyCollection<ReadOnlyMemory<byte>> Pieces => [.. _full, _piece.AsMemory(0, _used)];

    /// <summary>Makes room for the next file.</summary>
    public void Clear()
    {
        _full.Clear();
        (_piece, _used, _taken, Length) = (_room[0], 0, 1, 0);
    }

    public void Advance(int count)
    {
        _used += count;
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _used < Math.Max(sizeHint, 1)) Start(sizeHint);
        return _piece.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_piece.Length - _used < Math.Max(sizeHint, 1)) Start(sizeHint);
        return _piece.AsSpan(_used);
    }

    // A text that is longer than a piece has one of its own, which is not kept.
    private void Start(int length)
    {
        _full.Add(_piece.AsMemory(0, _used));
        _used = 0;
        if (length > PieceLength)
        {
            _piece = new byte[length];
            return;
        }
        if (_taken == _room.Count) _room.Add(new byte[PieceLength]);
        _piece = _room[_taken++];
    }
}
