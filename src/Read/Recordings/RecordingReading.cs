using Annals.Disk;
using Annals.Read.Headers;
using Annals.Read.Images;
using Annals.Reporting;

namespace Annals.Read.Recordings;

/// <summary>What the header of a film or sound says; nothing of it is decoded, and little of it read.</summary>
/// <param name="Length">How long it plays; null where its header does not say so, as in what a browser has recorded.</param>
/// <param name="Size">Of a film as it is shown; null where there is none.</param>
/// <param name="HasPicture">Whether it is a film.</param>
/// <param name="HasSound">Whether there is something to hear.</param>
/// <param name="Problem">Why it cannot be played, for a diagnostic; null for one that can.</param>
public sealed record RecordingReading(TimeSpan? Length, ImageSize? Size, bool HasPicture, bool HasSound, string? Problem = null)
{
    /// <summary>A coding of its picture or sound that not every current browser plays, for a diagnostic; null for none such.</summary>
    public string? UncommonCoding { get; init; }

    internal const string CutOff = "it is cut off: the end that its header tells of is missing; copy it anew";

    // The header of a long film has some hundred parts.
    internal const int MostReads = 20_000;

    // What is longer is no length, but a broken header.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <param name="address">As in <c>media/x.mp4</c>: the ending says what it should be.</param>
    public static RecordingReading Of(string path, string address)
    {
        try
        {
            if (FileBytes.LengthOf(path) == 0) return Broken("it is empty");
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            return Of(new HeaderBytes(file, MostReads), address);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            return Broken(fault.Message);
        }
    }

    internal static RecordingReading Of(HeaderBytes bytes, string address)
    {
        if (RecordingName.FormatOf(address) is not { } named) return Broken("its name is not that of a film or sound");
        if (FormatOf(bytes) is var found && found is not null && found != named)
            return Broken($"it is {Shown(found.Value)} by its content and {Shown(named)} by its name; give it the ending of what it is");
        return named switch
        {
            RecordingFormat.Mp4 => Mp4Header.Read(bytes),
            RecordingFormat.WebM => WebMHeader.Read(bytes),
            RecordingFormat.Ogg => OggHeader.Read(bytes),
            _ => Mp3Header.Read(bytes),
        };
    }

    internal static RecordingReading Broken(string why) => new(null, null, false, false, why);

    /// <returns>Null where the number is no length of time.</returns>
    internal static TimeSpan? LengthOf(double seconds) => seconds >= 0.001 && seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;

    // MP3 has no sign that is sure: it is what its own reader says.
    internal static RecordingFormat? FormatOf(HeaderBytes bytes)
    {
        var start = bytes.At(0, 12);
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1a, 0x45, 0xdf, 0xa3])) return RecordingFormat.WebM;
        if (start.StartsWith("OggS"u8)) return RecordingFormat.Ogg;
        if (start.StartsWith("ID3"u8)) return RecordingFormat.Mp3;
        return start.Length >= 8 && Mp4Header.IsFirst(start[4..8]) ? RecordingFormat.Mp4 : null;
    }

    private static string Shown(RecordingFormat format) => format == RecordingFormat.WebM ? "WebM" : format == RecordingFormat.Ogg ? "Ogg" : format.ToString().ToUpperInvariant();
}
