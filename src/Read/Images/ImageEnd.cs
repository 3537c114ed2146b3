using System.Buffers.Binary;
using Annals.Read.Headers;

namespace Annals.Read.Images;

/// <summary>Whether a picture goes on to its end, as one does not that was copied half. Its points are not decoded for that.</summary>
internal static class ImageEnd
{
    private const int Window = 64 * 1024;

    private static ReadOnlySpan<byte> EndOfJpeg => [0xff, 0xd9];

    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool IsMissing(Stream file, ImageFormat format) => format switch
    {
        // Before the first scan a thumbnail may have an end of its own; in a scan 0xff is always followed by zero (ITU-T T.81, B.1.1.5).
        ImageFormat.Jpeg => !Has(file, EndOfJpeg, JpegFile.Segments(new HeaderBytes(file)) is [.., var last] ? last.Start + last.Length : 2),
        // PNG, third edition, section 11.2.5.
        ImageFormat.Png => !Has(file, "IEND"u8, 0),
        // RFC 9649, section 2.4: the length of all that follows.
        ImageFormat.WebP => new HeaderBytes(file).At(4, 4) is not { Length: 4 } length || 8L + BinaryPrimitives.ReadUInt32LittleEndian(length) > file.Length,
        _ => false,
    };

    // From behind, where it stands in nearly all.
    private static bool Has(Stream file, ReadOnlySpan<byte> bytes, long from)
    {
        var window = new byte[Window];
        for (var end = file.Length; end - from >= bytes.Length; end -= Window - bytes.Length + 1)
        {
            file.Position = Math.Max(from, end - Window);
            if (window.AsSpan(0, file.ReadAtLeast(window.AsSpan(0, (int)(end - file.Position)), (int)(end - file.Position), throwOnEndOfStream: false)).IndexOf(bytes) >= 0) return true;
        }
        return false;
    }
}
