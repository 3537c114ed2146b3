using SkiaSharp;

namespace Annals.Publishing.Pictures;

/// <summary>Makes a smaller picture of a picture: the right way up, in sRGB, and with nothing in its file but its points.</summary>
internal static class PictureEncoder
{
    // Of 100. At these a photograph shows no difference beside the original.
    private const int WebPQuality = 75, JpegQuality = 82;

    // Of lossless WebP, which is how much time it takes.
    private const int LosslessEffort = 50;

    /// <param name="width">In points.</param>
    /// <param name="isTurned">Whether it is turned as its Exif says.</param>
    /// <exception cref="IOException">It cannot be read, or not be decoded to its end.</exception>
    /// <exception cref="InsufficientMemoryException">Its points need more than there is.</exception>
    public static byte[] Encode(Func<Stream> open, int width, PictureCoding coding, bool isTurned)
    {
        using var file = open();
        using var data = SKData.Create(file);
        using var codec = (data is null ? null : SKCodec.Create(data)) ?? throw Broken();
        var origin = isTurned ? codec.EncodedOrigin : SKEncodedOrigin.TopLeft;
        var (across, down) = IsOnSide(origin) ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
        using var decoded = Decoded(codec, across, width);
        using var sized = Sized(decoded, origin, width, Math.Max(1, (int)Math.Round((double)width * down / across)));
        using var points = sized.PeekPixels();
        return coding switch
        {
            PictureCoding.Jpeg => Bytes(points.Encode(new SKJpegEncoderOptions(JpegQuality))),
            PictureCoding.Png => Bytes(points.Encode(new SKPngEncoderOptions())),
            PictureCoding.WebP => Lossy(points),
            _ => Lossy(points) is var lossy && Bytes(points.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, LosslessEffort))) is var lossless && lossless.Length <= lossy.Length ? lossless : lossy,
        };
    }

    // A JPEG is decoded no larger than is needed, in eighths.
    private static SKBitmap Decoded(SKCodec codec, int across, int width)
    {
        // The nearest size that there is may be a little smaller than what is asked for.
        var size = codec.GetScaledDimensions(Math.Min(1, 1.15f * width / across));
        var bitmap = Room(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            // Else all points would be copied once more, to be drawn.
            bitmap.SetImmutable();
            return bitmap;
        }
        bitmap.Dispose();
        throw Broken();
    }

    private static bool IsOnSide(SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop;

    private static SKBitmap Sized(SKBitmap decoded, SKEncodedOrigin origin, int width, int height)
    {
        var (across, down) = IsOnSide(origin) ? (decoded.Height, decoded.Width) : (decoded.Width, decoded.Height);
        // Without a colour space, which would be written beside the points: browsers take them for sRGB as they are.
        var sized = Room(new SKImageInfo(width, height, SKColorType.Rgba8888, decoded.AlphaType));
        using var canvas = new SKCanvas(sized);
        using var image = SKImage.FromBitmap(decoded) ?? throw NoRoom();
        canvas.Clear();
        canvas.Scale((float)width / across, (float)height / down);
        canvas.Concat(Turn(origin, across, down));
        // A cubic filter looks at few points, and would miss some where there are many for one.
        var sampling = across > 2 * width ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKCubicResampler.Mitchell);
        canvas.DrawImage(image, 0, 0, sampling);
        return sized;
    }

    // From the points as they are stored to the picture as it is shown (Exif 3.0, tag 0112).
    private static SKMatrix Turn(SKEncodedOrigin origin, int across, int down) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, across, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, across, 0, -1, down, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, down, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, across, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, across, -1, 0, down, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, down, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static byte[] Lossy(SKPixmap points) => Bytes(points.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, WebPQuality)));

    private static byte[] Bytes(SKData? data)
    {
        using var encoded = data ?? throw NoRoom();
        return encoded.ToArray();
    }

    private static SKBitmap Room(SKImageInfo info)
    {
        var bitmap = new SKBitmap();
        if (bitmap.TryAllocPixels(info)) return bitmap;
        bitmap.Dispose();
        throw NoRoom();
    }

    private static InsufficientMemoryException NoRoom() => new("there is no memory to make a smaller picture");

    private static IOException Broken() => new("this picture is broken or cut off; save it anew, or take it out");
}

/// <summary>How a picture is written.</summary>
internal enum PictureCoding
{
    WebP,

    /// <summary>Without loss where that is smaller, as it is for drawings and screens.</summary>
    SmallerWebP,
    Jpeg,
    Png,
}

internal static class PictureCodings
{
    /// <summary>How the names of such files end, without the dot.</summary>
    public static string Ending(this PictureCoding coding) => coding switch { PictureCoding.Jpeg => "jpg", PictureCoding.Png => "png", _ => "webp" };
}
