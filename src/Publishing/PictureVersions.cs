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

    private static readonly ImmutableArray<int> Steps = [ImageSize.MostUndecoded, 960, 1440, MostWidth];

    private readonly ImageFormat _format;
    private readonly ImageSize _size;
    private readonly string _name;
    private readonly bool _isPublishedWhole;
    private readonly PictureCache? _cache;

    private PictureVersions(MediaFile file, ImageFormat format, ImageSize size, ulong hash, bool isPublishedWhole, PictureCache? cache)
    {
        (File, _format, _size, _isPublishedWhole, _cache) = (file, format, size, isPublishedWhole, cache);
        var stem = Slug.Of(Path.GetFileNameWithoutExtension(file.Address), 100);
        _name = string.Create(CultureInfo.InvariantCulture, $"{InputFolders.Media}/{(stem.Length > 0 ? stem : "picture")}.{hash:x16}");
        Widths = [.. Steps.Where(step => step < size.Width), .. size.Width <= MostWidth ? (int[])[size.Width] : []];
    }

    public MediaFile File { get; }

    /// <summary>In points, ascending; none is wider than the picture itself.</summary>
    public ImmutableArray<int> Widths { get; }

    /// <summary>Its address for whoever takes only one, at most 1,920 points wide: its own, unless the whole picture is published there.</summary>
    public string Plain => _isPublishedWhole && _size.Width > MostWidth ? NamedPlain : File.Address;

    /// <summary>Of the file at <see cref="Plain"/>, in points.</summary>
    public ImageSize PlainSize => _size.Width > MostWidth ? new(MostWidth, Math.Max(1, (int)Math.Round((double)_size.Height * MostWidth / _size.Width))) : _size;

    /// <summary>Whether what stands under the file's own name is a smaller version of it.</summary>
    public bool StandsForFile => !_isPublishedWhole && _size.Width > MostWidth;

    /// <param name="isPublishedWhole">Whether readers can have the file in its own width under its own name.</param>
    /// <param name="cache">Where versions are kept outside the output; null for nowhere.</param>
    /// <returns>Null for what is drawn or moves, for what is small as it is, and for what cannot be read, which is told elsewhere.</returns>
    public static PictureVersions? Of(MediaFile file, bool isPublishedWhole, PictureCache? cache)
    {
        var image = file.Image.Value;
        if (image is not { Problem: null, Size: { } size, IsAnimated: false, Format: ImageFormat.Jpeg or ImageFormat.Png or ImageFormat.WebP }) return null;
        if (size.Width <= Steps[0] || size.Points > ImageSize.MostPoints) return null;
        try
        {
            using var stream = file.Open();
            var hash = new XxHash3((long)Settings);
            hash.Append(stream);
            return new PictureVersions(file, image.Format.Value, size, hash.GetCurrentHashAsUInt64(), isPublishedWhole, cache);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return null;
        }
    }

    /// <summary>Below the root.</summary>
    public string Address(int width) => string.Create(CultureInfo.InvariantCulture, $"{_name}.{width}.{PictureCoding.WebP.Ending()}");

    public IEnumerable<SiteFile> Files()
    {
        foreach (var width in Widths)
            yield return new SiteFile(Address(width), () => Open(Address(width), width, _format == ImageFormat.Png ? PictureCoding.SmallerWebP : PictureCoding.WebP), File.Path, IsNamedByContent: true);
        if (_size.Width > MostWidth) yield return new SiteFile(Plain, () => Open(NamedPlain, MostWidth, PlainCoding), File.Path, IsNamedByContent: _isPublishedWhole);
    }

    private string NamedPlain => $"{_name}.{MostWidth}.{PlainCoding.Ending()}";

    private PictureCoding PlainCoding => _format switch
    {
        ImageFormat.Jpeg => PictureCoding.Jpeg,
        // Under its own name it has to be what that says.
        ImageFormat.WebP when !_isPublishedWhole => PictureCoding.WebP,
        _ => PictureCoding.Png,
    };

    // Browsers turn no WebP by its Exif.
    private MemoryStream Open(string named, int width, PictureCoding coding)
    {
        return new(_cache is null ? Make() : _cache.Get(Path.GetFileName(named), Make));

        byte[] Make() => FileFaultException.In(File.Path, () => PictureEncoder.Encode(File.Open, width, coding, isTurned: _format != ImageFormat.WebP));
    }
}
