using System.Buffers.Binary;
using Annals.Read.Headers;
using Annals.Read.Images;

namespace Annals.Read.Recordings;

/// <summary>Sounds and films in Ogg (RFC 3533): the first page of each stream says what it is, the last one where it ends.</summary>
internal static class OggHeader
{
    private const int PageHead = 27, MostStreams = 16;

    // A page has at most 65,307 bytes; two streams may take turns at the end.
    private const int End = 4 * 65_307;

    public static RecordingReading Read(HeaderBytes bytes)
    {
        var streams = Streams(bytes);
        if (streams.Count == 0) return RecordingReading.Broken("it has no sound or film that browsers play; save it anew as Vorbis or Opus");
        if (LastPositions(bytes) is not { } positions) return RecordingReading.Broken(RecordingReading.CutOff);
        // The sound goes first: a film is as long as that, and its own count is in pictures.
        var length = streams.OrderBy(stream => stream.IsPicture)
            .Select(stream => positions.TryGetValue(stream.Serial, out var position) ? RecordingReading.LengthOf(stream.Seconds(position)) : null)
            .FirstOrDefault(found => found is not null);
        return new RecordingReading(length, streams.FirstOrDefault(stream => stream.IsPicture)?.Size, streams.Any(stream => stream.IsPicture), streams.Any(stream => !stream.IsPicture))
        {
            UncommonCoding = streams.Any(stream => stream.IsPicture) ? "Theora" : null,
        };
    }

    // The first pages of all streams come before any other (section 4).
    private static List<OggStream> Streams(HeaderBytes bytes)
    {
        var streams = new List<OggStream>();
        var at = 0L;
        for (var i = 0; i < MostStreams; i++)
        {
            var head = bytes.At(at, PageHead);
            if (head.Length < PageHead || !head.StartsWith("OggS"u8) || (head[5] & 2) == 0) break;
            var lengths = bytes.At(at + PageHead, head[26]);
            var content = 0;
            foreach (var length in lengths) content += length;
            if (OggStream.Of(BinaryPrimitives.ReadUInt32LittleEndian(head[14..]), bytes.At(at + PageHead + head[26], Math.Min(content, 64))) is { } stream) streams.Add(stream);
            at += PageHead + head[26] + content;
        }
        return streams;
    }

    // Section 6: -1 stands in pages within which nothing ends.
    private static Dictionary<uint, long>? LastPositions(HeaderBytes bytes)
    {
        var start = Math.Max(0, bytes.Length - End);
        var window = bytes.At(start, End);
        var positions = new Dictionary<uint, long>();
        var isWhole = false;
        for (int at = 0, found; (found = window[at..].IndexOf("OggS"u8)) >= 0; at += found + 4)
        {
            var page = window[(at + found)..];
            if (page.Length < PageHead || page.Length < PageHead + page[26]) return null;
            var length = PageHead + page[26];
            foreach (var part in page.Slice(PageHead, page[26])) length += part;
            isWhole = length <= page.Length;
            if (BinaryPrimitives.ReadInt64LittleEndian(page[6..]) is >= 0 and var position) positions[BinaryPrimitives.ReadUInt32LittleEndian(page[14..])] = position;
        }
        return isWhole ? positions : null;
    }
}

/// <summary>A stream of Ogg, by its first packet.</summary>
/// <param name="Rate">How many units of its positions a second has.</param>
/// <param name="Skipped">Units at its start that are not played.</param>
/// <param name="KeyShift">Of a film: how many bits of a position count the pictures since the last whole one.</param>
internal sealed record OggStream(uint Serial, double Rate, int Skipped, bool IsPicture, ImageSize? Size, int KeyShift)
{
    /// <returns>Null for what browsers do not play.</returns>
    public static OggStream? Of(uint serial, ReadOnlySpan<byte> packet)
    {
        // Vorbis I, section 4.2.2; RFC 7845, section 5.1; RFC 9639, sections 8.2 and 10.1; Theora, section 6.2.
        if (packet.Length >= 30 && packet.StartsWith("\u0001vorbis"u8)) return Sound(BinaryPrimitives.ReadUInt32LittleEndian(packet[12..]), 0);
        if (packet.Length >= 19 && packet.StartsWith("OpusHead"u8)) return Sound(48_000, BinaryPrimitives.ReadUInt16LittleEndian(packet[10..]));
        if (packet.Length >= 51 && packet.StartsWith("\u007fFLAC"u8)) return Sound(BinaryPrimitives.ReadUInt32BigEndian(packet[27..]) >> 12, 0);
        if (packet.Length < 42 || packet[0] != 0x80 || !packet[1..].StartsWith("theora"u8)) return null;
        var rate = (double)BinaryPrimitives.ReadUInt32BigEndian(packet[22..]) / BinaryPrimitives.ReadUInt32BigEndian(packet[26..]);
        var size = ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(packet[13..]) & 0xffffff, BinaryPrimitives.ReadUInt32BigEndian(packet[16..]) & 0xffffff);
        return new OggStream(serial, rate, 0, IsPicture: true, size, BinaryPrimitives.ReadUInt16BigEndian(packet[40..]) >> 5 & 31);

        OggStream Sound(double rate, int skipped) => new(serial, rate, skipped, IsPicture: false, null, 0);
    }

    public double Seconds(long position) => ((IsPicture ? (position >> KeyShift) + (position & (1L << KeyShift) - 1) : position) - Skipped) / Rate;
}
