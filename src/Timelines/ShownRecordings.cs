using Annals.Parse.Prose;
using Annals.Reporting;

namespace Annals.Timelines;

/// <summary>What some page plays.</summary>
internal static class ShownRecordings
{
    /// <summary>Every place that names a film or sound; there may be no such file.</summary>
    /// <returns>The address, as in <c>media/x.mp4</c>, the file that names it, and where.</returns>
    public static IEnumerable<(string Address, string Path, Position At)> In(Timeline timeline) =>
        timeline.Entries.Where(entry => entry.Document.Recording is not null).Select(entry => (entry.Document.Recording!.Source, entry.Document.Head.Path, entry.Document.Recording.At))
            .Concat(ShownPictures.Heads(timeline).SelectMany(head => head.Body.AllMarks.OfType<PlayerMark>().Select(player => (player.Address, head.Path, player.At))));

    /// <summary>The pictures that stand in place of films until they are played: those that an entry names, and those beside a film, where that is named.</summary>
    public static IEnumerable<(string Address, string Path, Position At)> PostersIn(Timeline timeline)
    {
        foreach (var document in timeline.Entries.Select(entry => entry.Document))
            if (document.Recording?.Poster is { } poster) yield return (poster.Value, document.Head.Path, poster.At);
        foreach (var (address, path, at) in In(timeline))
            if (timeline.Beside(address).Poster is { } beside) yield return (beside, path, at);
    }
}
