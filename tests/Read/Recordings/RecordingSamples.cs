using System.Buffers.Binary;
using System.Text;

namespace Annals.Tests.Read.Recordings;

/// <summary>Films and sounds as programs write them, but without what is seen and heard: their headers are all that is read.</summary>
internal static class RecordingSamples
{
    /// <param name="units">Of a length in thousandths of a second.</param>
    /// <param name="isIndexLast">Whether the index stands behind the film, as where a program has written it in one go.</param>
    /// <param name="isLong">Whether its numbers have 64 bits.</param>
    /// <param name="coding">Four letters; empty for none.</param>
    /// <param name="handlers">Of its tracks: vide, soun.</param>
    public static byte[] Mp4(long units, (int Width, int Height) size = default, bool isIndexLast = false, bool isLong = false, bool isTurned = false, string coding = "", params string[] handlers)
    {
        byte[] head = [.. Box("ftyp", [.. "isom"u8, 0, 0, 2, 0, .. "mp41"u8])];
        byte[] film = isLong ? [0, 0, 0, 1, .. "mdat"u8, .. Big(16L + 500), .. new byte[500]] : Box("mdat", new byte[500]);
        var index = Box("moov",
        [
            .. Box("mvhd", isLong ? [1, 0, 0, 0, .. new byte[16], .. Big(1000), .. Big(units), .. new byte[80]] : [0, 0, 0, 0, .. new byte[8], .. Big(1000), .. Big((int)units), .. new byte[80]]),
            .. handlers.SelectMany(handler => Track(handler, size, isLong, isTurned, coding)),
        ]);
        return isIndexLast ? [.. head, .. film, .. index] : [.. head, .. index, .. film];
    }

    /// <param name="length">In units of the scale; null for a stream, whose header does not say it.</param>
    /// <param name="scale">Nanoseconds.</param>
    public static byte[] WebM(double? length, int scale, string type, params byte[][] tracks) => WebM(length, scale, type, tracks, [], []);

    /// <param name="info">What is said of the whole.</param>
    /// <param name="more">What stands before the film itself.</param>
    public static byte[] WebM(double? length, int scale, string type, byte[][] tracks, byte[] info, byte[] more)
    {
        byte[] inside =
        [
            .. Element([0x15, 0x49, 0xa9, 0x66], [.. Element([0x2a, 0xd7, 0xb1], Big(scale)), .. length is { } said ? Element([0x44, 0x89], BitConverter.GetBytes(said).Reverse().ToArray()) : [], .. info]),
            .. Element([0x16, 0x54, 0xae, 0x6b], [.. tracks.SelectMany(track => Element([0xae], track))]),
            .. more,
            .. Element([0x1f, 0x43, 0xb6, 0x75], new byte[300]),
        ];
        byte[] segment = length is null ? [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, .. inside] : Element([0x18, 0x53, 0x80, 0x67], inside);
        return [.. Element([0x1a, 0x45, 0xdf, 0xa3], Element([0x42, 0x82], Encoding.ASCII.GetBytes(type))), .. segment];
    }

    public static byte[] Picture(int width, int height, params byte[] more) => [.. Element([0x83], [1]), .. Element([0xe0], [.. Element([0xb0], Big(width)), .. Element([0xba], Big(height)), .. more])];

    public static byte[] Shown(int width, int height, byte unit) => [.. Element([0x54, 0xb0], Big(width)), .. Element([0x54, 0xba], Big(height)), .. Element([0x54, 0xb2], [unit])];

    public static readonly byte[] Sound = Element([0x83], [2]);

    /// <summary>Frames of 44,100 Hz and 64,000 bits a second, each of 208 bytes.</summary>
    /// <param name="first">What stands in the first frame behind its side information.</param>
    public static byte[] Mp3(int frames, byte[] first) => [.. Frame(first), .. Enumerable.Range(1, frames - 1).SelectMany(_ => Frame([]))];

    public static byte[] Frame(byte[] content, byte bitRate = 0x50)
    {
        var frame = new byte[144 * (bitRate == 0x50 ? 64_000 : 128_000) / 44_100];
        new byte[] { 0xff, 0xfb, bitRate, 0xc0 }.CopyTo(frame, 0);
        content.CopyTo(frame, 4 + 17);
        return frame;
    }

    /// <summary>What an encoder says of the whole, with how many bytes it has.</summary>
    public static byte[] Xing(int frames, int length) => [.. "Xing"u8, 0, 0, 0, 3, .. Big(frames), .. Big(length)];

    public static byte[] Id3(int length) => [.. "ID3"u8, 4, 0, 0, (byte)(length >> 21 & 127), (byte)(length >> 14 & 127), (byte)(length >> 7 & 127), (byte)(length & 127), .. new byte[length]];

    /// <summary>One page of Ogg.</summary>
    /// <param name="sign">2 for the first of a stream, 4 for the last.</param>
    public static byte[] Page(byte sign, long position, int serial, byte[] content)
    {
        byte[] lengths = [.. Enumerable.Repeat((byte)255, content.Length / 255), (byte)(content.Length % 255)];
        return [.. "OggS"u8, 0, sign, .. Little(position), .. Little(serial), .. new byte[8], (byte)lengths.Length, .. lengths, .. content];
    }

    public static byte[] OpusHead(int skipped) => [.. "OpusHead"u8, 1, 2, .. Little(skipped)[..2], .. Little(48_000), 0, 0, 0];

    public static byte[] VorbisHead(int rate) => [1, .. "vorbis"u8, .. Little(0), 2, .. Little(rate), .. new byte[14]];

    /// <summary>25 pictures a second, of which six bits count those behind a whole one.</summary>
    public static byte[] TheoraHead(int width, int height) =>
        [0x80, .. "theora"u8, 3, 2, 1, 0, 0, 0, 0, .. Big(width)[1..], .. Big(height)[1..], 0, 0, .. Big(25), .. Big(1), .. new byte[10], 0, 6 << 5, 0];

    private static byte[] Track(string handler, (int Width, int Height) size, bool isLong, bool isTurned, string coding)
    {
        byte[] matrix = isTurned
            ? [.. Big(0), .. Big(65_536), .. Big(0), .. Big(-65_536), .. Big(0), .. Big(0), .. Big(0), .. Big(0), .. Big(1 << 30)]
            : [.. Big(65_536), .. Big(0), .. Big(0), .. Big(0), .. Big(65_536), .. Big(0), .. Big(0), .. Big(0), .. Big(1 << 30)];
        return Box("trak",
        [
            .. Box("tkhd", [(byte)(isLong ? 1 : 0), 0, 0, 7, .. new byte[isLong ? 48 : 36], .. matrix, .. Big(size.Width << 16), .. Big(size.Height << 16)]),
            .. Box("mdia",
            [
                .. Box("hdlr", [0, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(handler), .. new byte[13]]),
                .. Box("minf", Box("stbl", Box("stsd", [0, 0, 0, 0, 0, 0, 0, 1, .. Box(coding, new byte[8])]))),
            ]),
        ]);
    }

    private static byte[] Box(string kind, byte[] content) => [.. Big(content.Length + 8), .. Encoding.ASCII.GetBytes(kind), .. content];

    private static byte[] Element(byte[] id, byte[] content) => [.. id, 0x08, .. Big(content.Length), .. content];

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Big(long number) => [.. Big((int)(number >> 32)), .. Big((int)number)];

    private static byte[] Little(int number) => [.. Big(number).Reverse()];

    private static byte[] Little(long number) => [.. Big(number).Reverse()];
}
