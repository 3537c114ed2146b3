using System.Text.Json;
using Annals.Tests.Read.Images;
using Annals.Tests.Support;
using SkiaSharp;

namespace Annals.Tests.Publishing.Pictures;

/// <summary>Photographs with all that ExifTool writes, and what it finds in those that are published.</summary>
public sealed class ExifToolTests
{
    private static readonly string[] Said =
    [
        "-EXIF:Artist=Ann Lee", "-EXIF:Make=Cam", "-EXIF:SerialNumber=C123", "-EXIF:OwnerName=Ann Lee", "-EXIF:UserComment=hidden", "-EXIF:DateTimeOriginal=2022:11:22 10:00:00",
        "-EXIF:GPSLatitude=59.3", "-EXIF:GPSLatitudeRef=N", "-EXIF:GPSLongitude=18", "-EXIF:GPSLongitudeRef=E", "-EXIF:Orientation#=6",
        "-XMP:Creator=Ann Lee", "-XMP:CreatorTool=A program", "-XMP:DocumentID=1234", "-XMP:City=Harbour",
    ];

    private static readonly string[] SaidInJpeg = ["-IPTC:By-line=Ann Lee", "-Photoshop:URL=https://a.example/", "-Comment=hidden"];

    private static readonly string[] SaidInTiff = ["-IPTC:By-line=Ann Lee", "-Photoshop:URL=https://a.example/"];

    // What of these groups is left: how the file is written, how it is shown, and of Exif the way up alone.
    private static readonly string[] Groups = ["ExifTool:", "System:", "File:", "JFIF:", "PNG:", "RIFF:", "QuickTime:", "Meta:", "ICC", "Composite:ImageSize", "Composite:Megapixels", "IFD0:Orientation"];

    // How a TIFF is written.
    private static readonly string[] TagsOfTiff =
        ["IFD0:ImageWidth", "IFD0:ImageHeight", "IFD0:BitsPerSample", "IFD0:Compression", "IFD0:PhotometricInterpretation", "IFD0:StripOffsets", "IFD0:SamplesPerPixel", "IFD0:RowsPerStrip", "IFD0:StripByteCounts", "IFD0:XResolution", "IFD0:YResolution", "IFD0:ResolutionUnit"];

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("tif")]
    public void Nothing_of_the_taking_is_found(string ending)
    {
        Assert.SkipUnless(AnnalsCommand.RunProgram("sh", "/", "-c", "command -v exiftool").ExitCode == 0, "exiftool is not installed");
        using var site = TestSite.With();
        var picture = $"media/a.{ending}";
        site.Write(picture, Encoded(ending));
        var original = Path.GetFullPath(Path.Combine(site.OutputFolder, "..", "input", picture));
        var written = AnnalsCommand.RunProgram("exiftool", "/", ["-q", "-overwrite_original", .. Said, .. ending switch { "jpg" => SaidInJpeg, "tif" => SaidInTiff, _ => ["-Comment=hidden"] }, original]);
        Assert.Equal(("", 0), (written.Error, written.ExitCode));
        Assert.Contains(Tags(original), tag => tag.StartsWith("GPS:", StringComparison.Ordinal));
        Assert.Contains(Tags(original), tag => tag.StartsWith("XMP-", StringComparison.Ordinal));

        site.Build();
        var tags = Tags(Path.Combine(site.OutputFolder, picture));
        Assert.Contains("IFD0:Orientation", tags);
        string[] groups = ending == "tif" ? [.. Groups, .. TagsOfTiff] : Groups;
        Assert.All(tags, tag => Assert.Contains(groups, group => tag.StartsWith(group, StringComparison.Ordinal)));
        Assert.DoesNotContain("File:Comment", tags);
        Assert.DoesNotContain("PNG:Comment", tags);
    }

    // As in “IFD0:Orientation”.
    private static string[] Tags(string path)
    {
        var run = AnnalsCommand.RunProgram("exiftool", "/", "-j", "-a", "-u", "-G1", path);
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement[0].EnumerateObject().Select(tag => tag.Name).Where(name => name != "SourceFile")];
    }

    private static byte[] Encoded(string ending)
    {
        if (ending == "tif") return TellingPicture.GreyTiff([], null, null);
        using var bitmap = new SKBitmap(24, 16);
        using var data = bitmap.Encode(ending switch { "jpg" => SKEncodedImageFormat.Jpeg, "png" => SKEncodedImageFormat.Png, _ => SKEncodedImageFormat.Webp }, 80);
        return data.ToArray();
    }
}
