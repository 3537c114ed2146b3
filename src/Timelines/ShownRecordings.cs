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

    /// <summary>The pictures that stand in place of films until they are played.</summary>
    public static IEnumerable<string> PostersIn(Timeline timeline) =>
        timeline.Entries.Select(entry => entry.Document.Recording?.Poster?.Value)
            .Concat(In(timeline).Select(shown => shown.Address).Distinct().Select(address => timeline.Beside(address).Poster))
            .OfType<string>();
}
