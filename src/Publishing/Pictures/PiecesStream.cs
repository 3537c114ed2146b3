namespace Annals.Publishing.Pictures;

/// <summary>Reads the pieces of a file one behind the other, none of which is in memory as a whole.</summary>
internal sealed class PiecesStream(Stream original, FilePieces pieces) : Stream
{
    private long _position;

    // The piece that is read, and how much stands before it.
    private int _piece;
    private long _before;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => pieces.Length;

    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            (_position, _piece, _before) = (value, 0, 0);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        for (; _piece < pieces.All.Count; _before += pieces.All[_piece++].Length)
        {
            var piece = pieces.All[_piece];
            var at = _position - _before;
            var count = (int)Math.Min(buffer.Length, piece.Length - at);
            if (count <= 0)
            {
                if (buffer.IsEmpty) return 0;
                continue;
            }
            var read = piece.Bytes.IsEmpty ? ReadOriginal(piece.Start + at, buffer[..count]) : Copied(piece.Bytes.Span[(int)at..], buffer[..count]);
            _position += read;
            return read;
        }
        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? _position : Length);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) original.Dispose();
        base.Dispose(disposing);
    }

    private int ReadOriginal(long start, Span<byte> buffer)
    {
        if (original.Position != start) original.Position = start;
        return original.Read(buffer);
    }

    private static int Copied(ReadOnlySpan<byte> from, Span<byte> to)
    {
        from[..to.Length].CopyTo(to);
        return to.Length;
    }
}
