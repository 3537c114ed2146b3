using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;
using Annals.Read.Headers;
using Annals.Read.Images;

namespace Annals.Read.Recordings;

/// <summary>Films and sounds in boxes: MP4, M4V, M4A (ISO/IEC 14496-12, sections 4.2 and 8). What is looked for stands in the box <c>moov</c>, before or behind the film itself.</summary>
internal static class Mp4Header
{
    // What such a file may begin with; older ones have no box for their type.
    private static readonly string[] FirstKinds = ["ftyp", "moov", "mdat", "free", "skip", "wide"];

    // Of the sample entries that are registered (mp4ra.org) those that cameras and programs write and some browsers leave out.
    private static readonly FrozenDictionary<string, string> UncommonCodings = new Dictionary<string, string>
    {
        ["hvc1"] = "HEVC",
        ["hev1"] = "HEVC",
        ["mp4v"] = "MPEG-4 Visual",
        ["alac"] = "ALAC",
        ["ac-3"] = "Dolby Digital",
        ["ec-3"] = "Dolby Digital Plus",
    }.ToFrozenDictionary();

    /// <summary>Whether these four letters are the kind of a box that such a file begins with.</summary>
    public static bool IsFirst(ReadOnlySpan<byte> kind) => FirstKinds.Contains(Encoding.Latin1.GetString(kind));

    public static RecordingReading Read(HeaderBytes bytes)
    {
        IsoBox? movie = null;
        var (isFirst, isCut) = (true, false);
        foreach (var box in IsoBox.In(bytes, 0, bytes.Length))
        {
            if (isFirst && !FirstKinds.Contains(box.Kind)) break;
            isFirst = false;
            // What no box is may follow the last one.
            isCut |= box.Kind is "moov" or "mdat" && box.End > bytes.Length;
            if (box.Kind == "moov") movie ??= box;
            // A film in fragments has very many of them, and is told of before.
            if (box.Kind == "moof" && movie is not null) break;
        }
        if (isCut) return RecordingReading.Broken(RecordingReading.CutOff);
        if (movie is null) return RecordingReading.Broken("it is no MP4, or has lost its index (the box “moov”); save it anew");
        return ReadMovie(bytes, movie.Value);
    }

    private static RecordingReading ReadMovie(HeaderBytes bytes, IsoBox movie)
    {
        var (length, fragments, scale) = (0L, 0L, 0L);
        var (hasPicture, hasSound) = (false, false);
        ImageSize? size = null;
        string? coding = null;
        foreach (var box in IsoBox.In(bytes, movie.Start, movie.End))
        {
            if (box.Kind == "mvhd") (length, scale) = LengthIn(bytes, box);
            // A film in fragments has its length apart, if at all (section 8.8.2).
            else if (box.Kind == "mvex" && Inner(bytes, box, "mehd") is { } header) fragments = VersionOf(bytes, header) == 1 ? bytes.BigEndian64(header.Start + 4) : bytes.BigEndian32(header.Start + 4);
            else if (box.Kind == "trak")
            {
                var handler = HandlerOf(bytes, box);
                hasSound |= handler == "soun";
                if (handler is "soun" or "vide") coding ??= UncommonCodings.GetValueOrDefault(CodingOf(bytes, box));
                if (handler != "vide") continue;
                hasPicture = true;
                size ??= SizeIn(bytes, box);
            }
        }
        if (!hasPicture && !hasSound) return RecordingReading.Broken("it has neither picture nor sound; save it anew");
        var units = length > 0 ? length : fragments;
        return new RecordingReading(scale > 0 ? RecordingReading.LengthOf((double)units / scale) : null, size, hasPicture, hasSound) { UncommonCoding = coding };
    }

    // Section 8.2.2. All bits set stand for a length that is not known.
    private static (long Length, long Scale) LengthIn(HeaderBytes bytes, IsoBox header)
    {
        var isLong = VersionOf(bytes, header) == 1;
        var scale = bytes.BigEndian32(header.Start + (isLong ? 20 : 12));
        var length = isLong ? bytes.BigEndian64(header.Start + 24) : bytes.BigEndian32(header.Start + 16);
        return (length == uint.MaxValue ? 0 : length, scale);
    }

    // Section 8.3.2: fixed-point numbers of 16.16 bits behind a matrix, which turns the picture of a camera held upright by a quarter.
    private static ImageSize? SizeIn(HeaderBytes bytes, IsoBox track)
    {
        if (Inner(bytes, track, "tkhd") is not { } header) return null;
        var matrix = bytes.At(header.Start + (VersionOf(bytes, header) == 1 ? 52 : 40), 44);
        if (matrix.Length < 44) return null;
        var size = ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(matrix[36..]) >> 16, BinaryPrimitives.ReadUInt32BigEndian(matrix[40..]) >> 16);
        var isTurned = matrix[..4].IndexOfAnyExcept((byte)0) < 0 && matrix[16..20].IndexOfAnyExcept((byte)0) < 0 && matrix[4..8].IndexOfAnyExcept((byte)0) >= 0;
        return isTurned ? size?.Turned : size;
    }

    // Section 8.4.3.
    private static string HandlerOf(HeaderBytes bytes, IsoBox track) =>
        Inner(bytes, track, "mdia") is { } media && Inner(bytes, media, "hdlr") is { } handler ? Encoding.Latin1.GetString(bytes.At(handler.Start + 8, 4)) : "";

    // Section 8.5.2: the first entry of the table of sample descriptions.
    private static string CodingOf(HeaderBytes bytes, IsoBox track)
    {
        var box = track;
        foreach (var kind in (ReadOnlySpan<string>)["mdia", "minf", "stbl", "stsd"])
            if (Inner(bytes, box, kind) is { } inner) box = inner;
            else return "";
        return Encoding.Latin1.GetString(bytes.At(box.Start + 12, 4));
    }

    private static int VersionOf(HeaderBytes bytes, IsoBox box) => bytes.At(box.Start, 1) is [var version] ? version : 0;

    private static IsoBox? Inner(HeaderBytes bytes, IsoBox outer, string kind)
    {
        foreach (var box in IsoBox.In(bytes, outer.Start, outer.End))
            if (box.Kind == kind) return box;
        return null;
    }
}
