using System.Buffers.Binary;
using System.Text;
using Annals.Read.Headers;
using Annals.Read.Images;

namespace Annals.Read.Recordings;

/// <summary>Films and sounds in WebM: elements of EBML (RFC 8794), as Matroska has them (RFC 9559).</summary>
internal static class WebMHeader
{
    private const long
        Ebml = 0x1A45DFA3, DocType = 0x4282, Segment = 0x18538067, Cluster = 0x1F43B675,
        Info = 0x1549A966, TimestampScale = 0x2AD7B1, Duration = 0x4489,
        Tracks = 0x1654AE6B, Track = 0xAE, TrackType = 0x83, Video = 0xE0, PixelWidth = 0xB0, PixelHeight = 0xBA, DisplayWidth = 0x54B0, DisplayHeight = 0x54BA, DisplayUnit = 0x54B2;

    private const int PictureTrack = 1, SoundTrack = 2;

    public static RecordingReading Read(HeaderBytes bytes)
    {
        var outer = EbmlElement.In(bytes, 0, bytes.Length).Take(8).ToArray();
        if (outer.FirstOrDefault(element => element.Id == Ebml) is not { Id: Ebml } head || outer.FirstOrDefault(element => element.Id == Segment) is not { Id: Segment } segment)
            return RecordingReading.Broken("it is no WebM; save it anew");
        if (head.Inner(bytes, DocType) is { } type && Text(bytes, type) is var name && name != "webm")
            return RecordingReading.Broken($"it is “{name}” and no WebM, so that not every browser plays it; convert it");
        if (segment.End > bytes.Length) return RecordingReading.Broken(RecordingReading.CutOff);
        return ReadSegment(bytes, segment);
    }

    // What describes the film stands before it (RFC 9559, section 24).
    private static RecordingReading ReadSegment(HeaderBytes bytes, EbmlElement segment)
    {
        var (hasPicture, hasSound) = (false, false);
        ImageSize? size = null;
        TimeSpan? length = null;
        foreach (var element in EbmlElement.In(bytes, segment.Start, segment.End).TakeWhile(element => element.Id != Cluster))
        {
            if (element.Id == Info) length = LengthIn(bytes, element);
            if (element.Id != Tracks) continue;
            foreach (var track in EbmlElement.In(bytes, element.Start, element.End).Where(inner => inner.Id == Track))
            {
                var kind = Number(bytes, track, TrackType) ?? 0;
                hasPicture |= kind == PictureTrack;
                hasSound |= kind == SoundTrack;
                if (kind == PictureTrack && track.Inner(bytes, Video) is { } video) size ??= SizeIn(bytes, video);
            }
        }
        return hasPicture || hasSound ? new RecordingReading(length, size, hasPicture, hasSound) : RecordingReading.Broken("it has neither picture nor sound; save it anew");
    }

    // In units of the scale, which is in nanoseconds.
    private static TimeSpan? LengthIn(HeaderBytes bytes, EbmlElement info)
    {
        if (info.Inner(bytes, Duration) is not { } duration) return null;
        var written = bytes.At(duration.Start, (int)Math.Min(8, duration.End - duration.Start));
        var units = written.Length switch
        {
            4 => BinaryPrimitives.ReadSingleBigEndian(written),
            8 => BinaryPrimitives.ReadDoubleBigEndian(written),
            _ => 0,
        };
        return RecordingReading.LengthOf(units * (Number(bytes, info, TimestampScale) ?? 1_000_000) / 1e9);
    }

    // The size at which it is shown counts, where that is in pixels.
    private static ImageSize? SizeIn(HeaderBytes bytes, EbmlElement video)
    {
        var isInPixels = (Number(bytes, video, DisplayUnit) ?? 0) == 0;
        return isInPixels && ImageSize.Of(Number(bytes, video, DisplayWidth) ?? 0, Number(bytes, video, DisplayHeight) ?? 0) is { } shown
            ? shown
            : ImageSize.Of(Number(bytes, video, PixelWidth) ?? 0, Number(bytes, video, PixelHeight) ?? 0);
    }

    private static string Text(HeaderBytes bytes, EbmlElement element) => Encoding.Latin1.GetString(bytes.At(element.Start, (int)Math.Min(20, element.End - element.Start))).TrimEnd('\0');

    private static long? Number(HeaderBytes bytes, EbmlElement outer, long id)
    {
        if (outer.Inner(bytes, id) is not { } element) return null;
        var number = 0L;
        foreach (var part in bytes.At(element.Start, (int)Math.Min(7, element.End - element.Start))) number = number << 8 | part;
        return number;
    }
}
