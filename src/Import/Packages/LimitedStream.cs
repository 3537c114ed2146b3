using Annals.Reporting;

namespace Annals.Import.Packages;

/// <summary>
/// Reads a stream up to a limit, whatever was declared of its length: a few bytes may unpack to as many as a disk holds.
/// </summary>
/// <param name="most">In bytes.</param>
internal sealed class LimitedStream(Stream inner, long most) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <exception cref="TooMuchException">There is more.</exception>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _read += read;
        if (_read > most)
            throw new TooMuchException(Reporting.Position.Start, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"unpacked, this has more than the {most / 1_000_000:N0} MB that are read; save the one page or document that you need, and import that"), Rules.TooLarge);
        return read;
    }

    /// <summary>All that is left.</summary>
    /// <exception cref="TooMuchException">There is more than the limit.</exception>
    public static byte[] ReadAll(Stream stream, long most)
    {
        using var limited = new LimitedStream(stream, most);
        using var bytes = new MemoryStream();
        limited.CopyTo(bytes);
        return bytes.ToArray();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
