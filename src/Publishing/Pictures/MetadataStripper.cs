using Annals.Read.Headers;
using Annals.Read.Images;
using Annals.Read.Recordings;

namespace Annals.Publishing.Pictures;

/// <summary>
/// A picture, film or sound without what its file says beside what it shows: camera, place, owner, comments, earlier versions, thumbnails, and whatever stands behind its end.
/// Nothing is decoded, and pixels, colours, steps of an animation and the way up stay.
/// </summary>
internal static class MetadataStripper
{
    /// <param name="open">The original, whatever it is called; what is no JPEG, PNG, GIF, WebP, AVIF, TIFF, MP4, WebM, Ogg or MP3 stays as it is.</param>
    public static Stream Open(Func<Stream> open)
    {
        var file = open();
        try
        {
            var bytes = new HeaderBytes(file);
            if (PiecesOf(bytes) is { } pieces) return new PiecesStream(file, pieces);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static FilePieces? PiecesOf(HeaderBytes bytes) => ImageReading.FormatOf(bytes) switch
    {
        ImageFormat.Jpeg => JpegStripper.Strip(bytes),
        ImageFormat.Png => PngStripper.Strip(bytes),
        ImageFormat.Gif => GifStripper.Strip(bytes),
        ImageFormat.WebP => WebPStripper.Strip(bytes),
        ImageFormat.Avif => AvifStripper.Strip(bytes),
        _ => TiffStripper.Strip(bytes) ?? RecordingPiecesOf(bytes),
    };

    private static FilePieces? RecordingPiecesOf(HeaderBytes bytes) => RecordingReading.FormatOf(bytes) switch
    {
        RecordingFormat.Mp4 => Mp4Stripper.Strip(bytes),
        RecordingFormat.WebM => WebMStripper.Strip(bytes),
        RecordingFormat.Ogg => OggStripper.Strip(bytes),
        RecordingFormat.Mp3 => Mp3Stripper.Strip(bytes),
        // An MP3 has no sign that is sure, but for what stands before or behind it.
        null when Mp3Header.HasOldTag(bytes) && MpegFrame.Of(bytes.At(0, 4)) is not null => Mp3Stripper.Strip(bytes),
        _ => null,
    };
}
