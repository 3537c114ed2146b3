using System.Collections.Immutable;
using Annals.Read;
using Annals.Read.Recordings;
using Annals.Text;

namespace Annals.Timelines;

/// <summary>What stands in <c>media/</c> beside a film or sound, under its name with another ending: for <c>x.mp4</c> the files <c>x.jpg</c>, <c>x.vtt</c>, <c>x.de.vtt</c> and <c>x.txt</c>.</summary>
/// <param name="Poster">The address of a picture; null for none.</param>
/// <param name="Captions">In the order of their addresses.</param>
/// <param name="Transcript">The address of all that is said, as text; null for none.</param>
public sealed record RecordingFiles(string? Poster, ImmutableArray<CaptionsFile> Captions, string? Transcript)
{
    public static readonly RecordingFiles None = new(null, [], null);

    private const string CaptionsEnding = ".vtt";

    private static readonly ImmutableArray<string> PictureEndings = [".jpg", ".jpeg", ".png", ".webp", ".avif"];

    /// <summary>Of every film and sound, by its address.</summary>
    public static ImmutableDictionary<string, RecordingFiles> All(ImmutableSortedDictionary<string, MediaFile> media)
    {
        var recordings = media.Keys.Where(RecordingName.IsIn).ToArray();
        if (recordings.Length == 0) return ImmutableDictionary<string, RecordingFiles>.Empty;
        // Cameras write capital letters, and people small ones. Before the first dot: x.de.vtt stands beside x.mp4.
        var beside = media.Keys.ToLookup(StartOf, StringComparer.OrdinalIgnoreCase);
        return recordings.ToImmutableDictionary(recording => recording, recording => Among([.. beside[StartOf(recording)]], recording[..^Path.GetExtension(recording).Length]));
    }

    private static RecordingFiles Among(string[] files, string stem)
    {
        return new RecordingFiles(PictureEndings.Select(Beside).FirstOrDefault(found => found is not null), [.. files.Select(file => CaptionsOf(file, stem)).OfType<CaptionsFile>()], Beside(".txt"));

        string? Beside(string ending) => files.Where(file => file.Equals(stem + ending, StringComparison.OrdinalIgnoreCase)).OrderByDescending(file => file == stem + ending).FirstOrDefault();
    }

    private static string StartOf(string address) => address.IndexOf('.', address.LastIndexOf('/') + 1) is >= 0 and var dot ? address[..dot] : address;

    private static CaptionsFile? CaptionsOf(string address, string stem)
    {
        if (!address.StartsWith(stem, StringComparison.OrdinalIgnoreCase) || !address.EndsWith(CaptionsEnding, StringComparison.OrdinalIgnoreCase) || address.Length < stem.Length + CaptionsEnding.Length) return null;
        if (address.Length == stem.Length + CaptionsEnding.Length) return new CaptionsFile(address, "");
        var middle = address[stem.Length..^CaptionsEnding.Length];
        return middle is ['.', .. var tag] && LanguageTag.IsWellFormed(tag) ? new CaptionsFile(address, tag) : null;
    }
}

/// <summary>Captions in WebVTT.</summary>
/// <param name="Language">BCP 47, as the file is named; empty for that of the text that shows the film.</param>
public sealed record CaptionsFile(string Address, string Language);
