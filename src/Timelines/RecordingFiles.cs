using System.Collections.Immutable;
using Annals.Read;
using Annals.Text;

namespace Annals.Timelines;

/// <summary>What stands in <c>media/</c> beside a film or sound, under its name with another ending: for <c>x.mp4</c> the files <c>x.jpg</c>, <c>x.vtt</c>, <c>x.de.vtt</c> and <c>x.txt</c>.</summary>
/// <param name="Poster">The address of a picture; null for none.</param>
/// <param name="Captions">In the order of their addresses.</param>
/// <param name="Transcript">The address of all that is said, as text; null for none.</param>
public sealed record RecordingFiles(string? Poster, ImmutableArray<CaptionsFile> Captions, string? Transcript)
{
    private const string CaptionsEnding = ".vtt";

    private static readonly ImmutableArray<string> PictureEndings = [".jpg", ".jpeg", ".png", ".webp", ".avif"];

    /// <param name="address">Of the film or sound, as in <c>media/x.mp4</c>.</param>
    public static RecordingFiles Of(string address, ImmutableSortedDictionary<string, MediaFile> media)
    {
        var stem = address[..^Path.GetExtension(address).Length];
        return new RecordingFiles(
            PictureEndings.Select(Beside).FirstOrDefault(found => found is not null),
            [.. media.Keys.Where(key => key.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && key.EndsWith(CaptionsEnding, StringComparison.OrdinalIgnoreCase)).Select(key => CaptionsOf(key, stem)).OfType<CaptionsFile>()],
            Beside(".txt"));

        // Cameras write capital letters, and people small ones.
        string? Beside(string ending) => media.ContainsKey(stem + ending) ? stem + ending : media.Keys.FirstOrDefault(key => key.Equals(stem + ending, StringComparison.OrdinalIgnoreCase));
    }

    private static CaptionsFile? CaptionsOf(string address, string stem)
    {
        if (address.Length == stem.Length + CaptionsEnding.Length) return new CaptionsFile(address, "");
        var middle = address[stem.Length..^CaptionsEnding.Length];
        return middle is ['.', .. var tag] && LanguageTag.IsWellFormed(tag) ? new CaptionsFile(address, tag) : null;
    }
}

/// <summary>Captions in WebVTT.</summary>
/// <param name="Language">BCP 47, as the file is named; empty for that of the text that shows the film.</param>
public sealed record CaptionsFile(string Address, string Language);
