using System.Buffers.Binary;
using Annals.Read.Headers;

namespace Annals.Read.Recordings;

/// <summary>Sounds in MP3, which has no header of its own: the first frame tells of the whole, where an encoder made it so, or else the bit rate does.</summary>
internal static class Mp3Header
{
    private const int MostBeforeFrame = 64 * 1024, MostOfFrames = 100, Tag = 10;

    /// <summary>How long an ID3v1 is, which stands at the end.</summary>
    public const int OldTag = 128;

    // Counts of what editors have cut are often wrong by a few frames.
    private const int Tolerance = 4096;

    public static RecordingReading Read(HeaderBytes bytes)
    {
        if (FirstFrame(bytes, BehindTags(bytes)) is not var (at, frame)) return RecordingReading.Broken("it is no MP3; save it anew");
        if (WholeSaid(bytes, at, frame) is not var (samples, length)) return Sound(LengthByBitRate(bytes, at, frame));
        return at + length - Tolerance > bytes.Length
            ? RecordingReading.Broken(RecordingReading.CutOff)
            : Sound(RecordingReading.LengthOf((double)samples / frame.Rate));
    }

    private static RecordingReading Sound(TimeSpan? length) => new(length, null, HasPicture: false, HasSound: true);

    public static bool HasOldTag(HeaderBytes bytes) => bytes.At(bytes.Length - OldTag, 3).SequenceEqual("TAG"u8);

    /// <summary>Where the first frame may stand. Of the length of an ID3v2 seven bits of each byte count (sections 3.1 and 3.4).</summary>
    public static long BehindTags(HeaderBytes bytes)
    {
        var at = 0L;
        while (bytes.At(at, Tag) is { Length: Tag } head && head.StartsWith("ID3"u8))
            at += Tag + (head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]) + ((head[5] & 0x10) != 0 ? Tag : 0);
        return at;
    }

    // A frame is one when another follows it, or the end: its sign of eleven bits stands in other data, too.
    private static (long At, MpegFrame Frame)? FirstFrame(HeaderBytes bytes, long start)
    {
        var window = bytes.At(start, MostBeforeFrame);
        for (var i = 0; i + 4 <= window.Length; i++)
        {
            if (MpegFrame.Of(window[i..]) is not { } frame) continue;
            var next = start + i + frame.Length;
            if (next == bytes.Length || (MpegFrame.Of(bytes.At(next, 4)) is { } following && following.IsLike(frame))) return (start + i, frame);
        }
        return null;
    }

    // What encoders write into the first frame, which is itself silent: Xing’s header behind its side information, or Fraunhofer’s at a fixed place.
    private static (long Samples, long Length)? WholeSaid(HeaderBytes bytes, long at, MpegFrame frame)
    {
        var start = at + 4 + frame.SideLength;
        var xing = bytes.At(start, 16);
        if (xing.Length == 16 && (xing.StartsWith("Xing"u8) || xing.StartsWith("Info"u8)) && (xing[7] & 1) != 0)
            return (BinaryPrimitives.ReadUInt32BigEndian(xing[8..]) * (long)frame.Samples - Padding(bytes, start, xing[7]), (xing[7] & 2) != 0 ? BinaryPrimitives.ReadUInt32BigEndian(xing[12..]) : 0);
        var fraunhofer = bytes.At(at + 4 + 32, 18);
        return fraunhofer.Length == 18 && fraunhofer.StartsWith("VBRI"u8)
            ? (BinaryPrimitives.ReadUInt32BigEndian(fraunhofer[14..]) * (long)frame.Samples, BinaryPrimitives.ReadUInt32BigEndian(fraunhofer[10..]))
            : null;
    }

    // LAME and its like say behind Xing’s header how many samples of silence an encoder has put before and behind: twelve bits each, at its byte 21.
    private static int Padding(HeaderBytes bytes, long xing, byte flags)
    {
        var at = xing + 8;
        // Before it stand as many fields as have their flag: frames, bytes, a table for seeking, the quality.
        ReadOnlySpan<int> fields = [4, 4, 100, 4];
        for (var i = 0; i < fields.Length; i++) at += (flags >> i & 1) * fields[i];
        var lame = bytes.At(at, 24);
        return lame.Length == 24 && (lame.StartsWith("LAME"u8) || lame.StartsWith("Lav"u8)) ? (lame[21] << 4 | lame[22] >> 4) + ((lame[22] & 15) << 8 | lame[23]) : 0;
    }

    /// <returns>Null where the bit rate changes, so that it does not tell the length.</returns>
    private static TimeSpan? LengthByBitRate(HeaderBytes bytes, long start, MpegFrame first)
    {
        var at = start;
        for (var i = 0; i < MostOfFrames && MpegFrame.Of(bytes.At(at, 4)) is { } frame; i++, at += frame.Length)
            if (frame.BitRate != first.BitRate) return null;
        var end = bytes.Length - (HasOldTag(bytes) ? OldTag : 0);
        return RecordingReading.LengthOf((end - start) * 8.0 / first.BitRate);
    }
}
