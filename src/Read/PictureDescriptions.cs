using System.Collections.Immutable;
using Annals.Disk;
using Annals.Read.Recordings;
using Annals.Reporting;

namespace Annals.Read;

/// <summary>Files that describe a picture beside them, <c>x.jpg.yml</c> beside <c>x.jpg</c>. They are read, and not published.</summary>
internal static class PictureDescriptions
{
    private const string Ending = ".yml", LongEnding = ".yaml";

    // Without a picture beside it, such a file is no data that somebody publishes: its picture has another name, or is gone.
    private static readonly ImmutableHashSet<string> Pictures =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg");

    /// <summary>Whether a file is named as a picture that browsers show.</summary>
    public static bool IsPicture(string address) => Pictures.Contains(Path.GetExtension(address));

    /// <param name="media">The files of the folder.</param>
    /// <returns>What is published, and by the address of its picture each description.</returns>
    public static (ImmutableArray<MediaFile> Published, ImmutableSortedDictionary<string, TextFile> Descriptions) Split(IReadOnlyCollection<MediaFile> media, Diagnostics diagnostics)
    {
        var published = ImmutableArray.CreateBuilder<MediaFile>(media.Count);
        var descriptions = ImmutableSortedDictionary.CreateBuilder<string, TextFile>(StringComparer.Ordinal);
        var addresses = media.Select(file => file.Address).ToHashSet();
        foreach (var file in media)
        {
            if (Described(file.Address) is not { } picture) published.Add(file);
            else if (RecordingName.IsIn(picture)) Leave(file, "a film or sound has its words where it is shown, and beside it captions and a transcript");
            else if (!file.Address.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)) Leave(file, $"name it {Path.GetFileName(picture)}{Ending}");
            else if (!addresses.Contains(picture))
                Leave(file, $"there is no {Path.GetFileName(picture)} beside it that it could describe");
            else if (Reader.ReadText(file.Path, FileBytes.MostOfSettings, diagnostics) is { } text) descriptions[picture] = text;
        }
        return (published.DrainToImmutable(), descriptions.ToImmutable());

        void Leave(MediaFile file, string why) => diagnostics.Add(Rules.NotRead, file.Path, Position.Start, $"this is not read, nor published: {why}");
    }

    private static string? Described(string address) =>
        Path.GetExtension(address).ToLowerInvariant() is Ending or LongEnding && address[..^Path.GetExtension(address).Length] is var described && (Pictures.Contains(Path.GetExtension(described)) || RecordingName.IsIn(described)) ? described : null;
}
