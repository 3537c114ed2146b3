using System.Text;
using Annals.Publishing.Pictures;
using Annals.Read.Headers;
using Annals.Read.Images;
using Annals.Read.Recordings;

namespace Annals.Fuzz;

/// <summary>A picture, film or sound, as one character for each byte: its header is read or refused by a sentence, and what is published of it is no longer than it is and has nothing left to take out.</summary>
internal static class MediaProperties
{
    // Above the memory of a header and below that of a hang: a file of some kilobytes needs far fewer.
    private const int MostReads = 100_000;

    public static void Hold(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        var image = ImageReading.Of(Header(bytes));
        Broken.Unless(image.Problem is null or { Length: > 0 }, "nothing is said of a picture that cannot be read");
        if (image is { Problem: null, Format: { } format }) ImageEnd.IsMissing(new MemoryStream(bytes), format);
        foreach (var ending in (string[])["mp4", "webm", "ogg", "mp3"])
        {
            var recording = RecordingReading.Of(Header(bytes), $"media/x.{ending}");
            Broken.Unless(recording.Problem is not null || recording.HasPicture || recording.HasSound, "a film or sound without either is read");
        }
        var published = Published(bytes);
        Broken.Unless(published.Length <= bytes.Length, "what is published is longer than the file");
        // A TIFF whose parts lie one over the other is no picture, and each time other parts are left of it.
        if (TiffNumbers.Of(Header(bytes)) is null) Broken.Unless(Published(published).AsSpan().SequenceEqual(published), "there is something left to take out");
    }

    private static HeaderBytes Header(byte[] bytes) => new(new MemoryStream(bytes), MostReads);

    private static byte[] Published(byte[] bytes)
    {
        using var stream = MetadataStripper.Open(() => new MemoryStream(bytes));
        using var published = new MemoryStream();
        stream.CopyTo(published);
        return published.ToArray();
    }
}
