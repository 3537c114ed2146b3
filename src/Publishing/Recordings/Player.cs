using Annals.Parse.Documents;
using Annals.Parse.Prose;
using Annals.Read.Recordings;
using Annals.Timelines;

namespace Annals.Publishing.Recordings;

/// <summary>A film or sound as some page shows it.</summary>
/// <param name="Address">The file below <c>media/</c>.</param>
/// <param name="Name">What it is, for those who do not see it.</param>
/// <param name="Caption">The line under it.</param>
/// <param name="Credit">Who made it; empty where it is not said.</param>
/// <param name="Poster">The address of a picture; null for none.</param>
/// <param name="Language">Of the words around it, BCP 47; empty for the site's.</param>
/// <param name="IsBlock">Whether it stands by itself and not among words.</param>
/// <param name="Header">What its file says; that of a file that is not there says nothing.</param>
/// <param name="Files">What stands beside its file.</param>
internal sealed record Player(
    string Address, string Name, string Caption, string Credit, string? Poster, string Language, bool IsBlock, RecordingReading Header, RecordingFiles Files)
{
    private const int PosterWidth = 960;

    /// <summary>Whether it has a picture; where the file does not tell, its name does.</summary>
    public bool IsFilm => Header.Problem is null ? Header.HasPicture : RecordingName.IsFilm(Address);

    /// <summary>Of a text.</summary>
    public static Player Of(PlayerMark mark, string language, PageScope page) =>
        Of(mark.Address, mark.Words.Length > 0 ? mark.Words : mark.Shown, mark.Shown, "", null, language, mark.IsBlock, page);

    /// <summary>At the head of an entry.</summary>
    public static Player Of(Recording recording, Entry entry, PageScope page)
    {
        var name = recording.Alt.Length > 0 ? recording.Alt : recording.Caption.Length > 0 ? recording.Caption : entry.Title;
        return Of(recording.Source, name, recording.Caption.Length > 0 ? recording.Caption : name, recording.Credit, recording.Poster?.Value, entry.Language, isBlock: true, page);
    }

    private static Player Of(string address, string name, string caption, string credit, string? poster, string language, bool isBlock, PageScope page)
    {
        var media = page.Site.Timeline.Media;
        var header = media.GetValueOrDefault(address)?.Recording.Value ?? RecordingReading.Broken("it is not there");
        var files = page.Site.Timeline.Beside(address);
        return new Player(address, name, caption, credit, Narrow(poster ?? files.Poster, page), language, isBlock, header, files);
    }

    // A poster is fetched at once, and shown as wide as the text: of a wide picture a smaller version will do.
    private static string? Narrow(string? poster, PageScope page) =>
        poster is not null && page.Site.Pictures.Find(poster) is { } versions && versions.Widths.LastOrDefault(width => width <= PosterWidth) is > 0 and var fit ? versions.Address(fit) : poster;
}
