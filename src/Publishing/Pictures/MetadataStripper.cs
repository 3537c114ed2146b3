using Annals.Read.Images;

namespace Annals.Publishing.Pictures;

/// <summary>
/// A picture without what its file says beside what it shows: camera, place, owner, comments, earlier versions, thumbnails, and whatever stands behind its end.
/// The picture itself is not decoded, and its pixels, colours, steps of an animation and way up stay.
/// </summary>
internal static class MetadataStripper
{
    /// <param name="open">The original, whatever it is called; what is no JPEG, PNG, GIF, WebP or AVIF stays as it is.</param>
    public static Stream Open(Func<Stream> open)
    {
        var file = open();
        try
        {
            var bytes = new ImageBytes(file);
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

    private static FilePieces? PiecesOf(ImageBytes bytes) => ImageReading.FormatOf(bytes) switch
    {
        ImageFormat.Jpeg => JpegStripper.Strip(bytes),
        ImageFormat.Png => PngStripper.Strip(bytes),
        ImageFormat.Gif => GifStripper.Strip(bytes),
        ImageFormat.WebP => WebPStripper.Strip(bytes),
        ImageFormat.Avif => AvifStripper.Strip(bytes),
        _ => null,
    };
}
