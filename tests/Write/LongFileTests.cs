using System.Buffers;
using Annals.Publishing;
using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>A long file is kept in pieces while it is made.</summary>
public class LongFileTests
{
    [Fact]
    public void It_is_written_whole_and_compared_whole()
    {
        using var folder = new TemporaryFolder();
        var bytes = new byte[3_000_000];
        new Random(1).NextBytes(bytes);

        Assert.Equal(2, Changed(folder, bytes));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder["output"], "long.bin")));
        Assert.Equal([1], File.ReadAllBytes(Path.Combine(folder["output"], "short.bin")));
        Assert.Equal(0, Changed(folder, bytes));

        bytes[^1]++;
        Assert.Equal(1, Changed(folder, bytes));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder["output"], "long.bin")));
    }

    private static int Changed(TemporaryFolder folder, byte[] bytes) => WrittenPages.To(
        folder["output"],
        new DelegatePage("long.bin", buffer => WriteBits(buffer, bytes)),
        new DelegatePage("short.bin", buffer => buffer.Write<byte>([1]))).Changed;

    // As formats do it: a little at a time, more than a piece has room for at once, and all of the rest.
    private static void WriteBits(IBufferWriter<byte> buffer, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length > 2_500_000; bytes = bytes[7..]) buffer.Write(bytes[..7]);
        bytes[..700_000].CopyTo(buffer.GetSpan(700_000));
        buffer.Advance(700_000);
        buffer.Write(bytes[700_000..]);
    }
}
