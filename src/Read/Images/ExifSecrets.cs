using System.Collections.Immutable;

namespace Annals.Read.Images;

/// <summary>Exif (version 3.0): tags of the first directory, of Exif's own and of that of the place.</summary>
internal static class ExifSecrets
{
    private const ushort ExifDirectory = 0x8769, PlaceDirectory = 0x8825;

    // Latitude and longitude of where it was taken, and of what it shows.
    private static readonly ImmutableArray<ushort> Coordinates = [0x02, 0x04, 0x14, 0x16];

    // GPSAreaInformation.
    private const ushort Area = 0x1c;

    // BodySerialNumber, LensSerialNumber; and CameraSerialNumber of DNG.
    private static readonly ImmutableArray<ushort> SerialNumbers = [0xa431, 0xa435], SerialNumbersOfFirst = [0xc62f];

    // CameraOwnerName, Photographer, ImageEditor; and Artist, XPAuthor.
    private static readonly ImmutableArray<ushort> Names = [0xa430, 0xa437, 0xa438], NamesOfFirst = [0x013b, 0x9c9d];

    /// <param name="tiff">From its first byte, behind “Exif” and two zeros.</param>
    public static Secrets Of(ReadOnlySpan<byte> tiff) => TiffDirectory.First(tiff) is { } first ? Of(first) : Secrets.None;

    public static Secrets Of(TiffDirectory first)
    {
        var found = Secrets.None;
        foreach (var place in first.Inner(PlaceDirectory).Take(1))
        {
            foreach (var tag in Coordinates) if (place.HasFraction(tag)) found |= Secrets.Place;
            // Behind eight bytes that name its encoding.
            if (place.Value(Area) is { Length: > 8 } area && HasText(area[8..])) found |= Secrets.Place;
        }
        foreach (var exif in first.Inner(ExifDirectory).Take(1))
        {
            foreach (var tag in SerialNumbers) if (IsNumber(exif.Value(tag))) found |= Secrets.SerialNumber;
            foreach (var tag in Names) if (HasText(exif.Value(tag))) found |= Secrets.Name;
        }
        foreach (var tag in SerialNumbersOfFirst) if (IsNumber(first.Value(tag))) found |= Secrets.SerialNumber;
        foreach (var tag in NamesOfFirst) if (HasText(first.Value(tag))) found |= Secrets.Name;
        return found;
    }

    // Cameras write blanks and zeros where they know nothing.
    private static bool HasText(ReadOnlySpan<byte> value) => value.ContainsAnyExcept("\0 "u8);

    private static bool IsNumber(ReadOnlySpan<byte> value) => value.ContainsAnyExcept("\0 0-"u8);
}
