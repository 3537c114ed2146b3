using System.Collections.Frozen;

namespace Annals.Read.Recordings;

/// <summary>Which files are films and sounds, by their endings: those that current browsers play.</summary>
public static class RecordingName
{
    private static readonly FrozenDictionary<string, (RecordingFormat Format, bool IsFilm)> Endings = new Dictionary<string, (RecordingFormat, bool)>
    {
        [".mp4"] = (RecordingFormat.Mp4, true),
        [".m4v"] = (RecordingFormat.Mp4, true),
        [".m4a"] = (RecordingFormat.Mp4, false),
        [".webm"] = (RecordingFormat.WebM, true),
        [".mp3"] = (RecordingFormat.Mp3, false),
        [".ogv"] = (RecordingFormat.Ogg, true),
        [".ogg"] = (RecordingFormat.Ogg, false),
        [".oga"] = (RecordingFormat.Ogg, false),
        [".opus"] = (RecordingFormat.Ogg, false),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The endings, with their dots.</summary>
    public static IEnumerable<string> All => Endings.Keys.Order(StringComparer.Ordinal);

    /// <param name="address">As in <c>media/x.mp4</c>.</param>
    public static bool IsIn(string address) => Endings.ContainsKey(Path.GetExtension(address));

    /// <returns>Null for what is no film or sound.</returns>
    public static RecordingFormat? FormatOf(string address) => Endings.TryGetValue(Path.GetExtension(address), out var found) ? found.Format : null;

    /// <summary>Whether a film is meant, as far as the name tells.</summary>
    public static bool IsFilm(string address) => Endings.TryGetValue(Path.GetExtension(address), out var found) && found.IsFilm;
}

/// <summary>A container of films or sounds.</summary>
public enum RecordingFormat
{
    Mp4,
    WebM,
    Mp3,
    Ogg,
}
