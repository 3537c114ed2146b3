using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using Annals.Publishing.Pictures;
using Annals.Read;
using Annals.Read.Images;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Publishing;

/// <summary>A picture in the widths in which it is published, as WebP, and for whoever takes only one as JPEG or PNG. Each file is named by what it holds.</summary>
internal sealed class PictureVersions
{
    private const int MostWidth = 1920;

    // Part of the names: other settings make other files.
    private const ulong Settings = 1;

    private static readonly ImmutableArray<int> Steps = [480, 960, 1440, MostWidth];

    private readonly ImageFormat _format;
    private readonly ImageSize _size;
    private readonly string _name;

    private PictureVersions(MediaFile file, ImageFormat format, ImageSize size, ulong hash)
    {
        (File, _format, _size) = (file, format, size);
        var stem = Slug.Of(Path.GetFileNameWithoutExtension(file.Address), 100);
        _name = string.Create(CultureInfo.InvariantCulture, $"{InputFolders.Media}/{(stem.Length > 0 ? stem : "picture")}.{hash:x16}");
        Widths = [.. Steps.Where(step => step < size.Width), .. size.Width <= MostWidth ? (int[])[size.Width] : []];
    }

    public MediaFile File { get; }

    /// <summary>In points, ascending; none is wider than the picture itself.</summary>
    public ImmutableArray<int> Widths { get; }

    /// <summary>Its address for whoever takes only one: the file itself, or a smaller one where it is very wide.</summary>
    public string Plain => _size.Width > MostWidth ? $"{_name}.{MostWidth}.{(_format == ImageFormat.Jpeg ? "jpg" : "png")}" : File.Address;

    /// <returns>Null for what is drawn or moves, for what is small as it is, and for what cannot be read, which is told elsewhere.</returns>
    public static PictureVersions? Of(MediaFile file)
    {
        var image = file.Image.Value;
        if (image is not { Problem: null, Size: { } size, IsAnimated: false, Format: ImageFormat.Jpeg or ImageFormat.Png or ImageFormat.WebP }) return null;
        if (size.Width <= Steps[0] || size.Points > ImageSize.MostPoints) return null;
        try
        {
            using var stream = file.Open();
            var hash = new XxHash3((long)Settings);
            hash.Append(stream);
            return new PictureVersions(file, image.Format.Value, size, hash.GetCurrentHashAsUInt64());
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return null;
        }
    }

    /// <summary>Below the root.</summary>
    public string Address(int width) => string.Create(CultureInfo.InvariantCulture, $"{_name}.{width}.webp");

    public IEnumerable<SiteFile> Files()
    {
        foreach (var width in Widths)
            yield return new SiteFile(Address(width), () => Made(width, _format == ImageFormat.Png ? PictureCoding.SmallerWebP : PictureCoding.WebP), File.Path, IsNamedByContent: true);
        if (Plain != File.Address)
            yield return new SiteFile(Plain, () => Made(MostWidth, _format == ImageFormat.Jpeg ? PictureCoding.Jpeg : PictureCoding.Png), File.Path, IsNamedByContent: true);
    }

    // Browsers turn no WebP by its Exif.
    private MemoryStream Made(int width, PictureCoding coding) => new(PictureEncoder.Encode(File.Open, width, coding, isTurned: _format != ImageFormat.WebP));
}
