using Annals.Parse.Documents;
using Annals.Parse.Prose;
using Annals.Reporting;

namespace Annals.Timelines;

/// <summary>What stands as a picture on some page.</summary>
internal static class ShownPictures
{
    /// <summary>Every place that names a picture which a page shows; there may be no such file.</summary>
    /// <returns>The address, as in <c>media/x.jpg</c>, the file that names it, and where.</returns>
    public static IEnumerable<(string Address, string Path, Position At)> In(Timeline timeline) =>
        timeline.Entries.Select(entry => entry.Document).SelectMany(document => document.Images.Select(image => (image.Source, document.Head.Path, image.At)))
            .Concat(Heads(timeline).SelectMany(head => head.Body.AllMarks.OfType<ImageSizeMark>().Select(image => (image.Address, head.Path, image.At))))
            .Concat(ShownRecordings.PostersIn(timeline));

    /// <returns>Addresses, each once.</returns>
    public static IEnumerable<string> AddressesIn(Timeline timeline) => In(timeline).Select(shown => shown.Address).Distinct();

    /// <summary>Pictures that readers can have as wide as they are: an entry says so, or a text links to the file.</summary>
    public static IReadOnlySet<string> PublishedWhole(Timeline timeline) => timeline.Entries.SelectMany(entry => entry.Document.Images).Where(image => image.IsPublishedWhole).Select(image => image.Source)
        .Concat(Heads(timeline).SelectMany(head => head.Body.AllMarks).OfType<MediaMark>().Where(media => !media.IsShown).Select(media => media.Address))
        .ToHashSet();

    /// <summary>Whatever has a text that may show pictures.</summary>
    public static IEnumerable<DocumentHead> Heads(Timeline timeline) => timeline.Entries.Select(entry => entry.Document.Head)
        .Concat(timeline.Sources.Select(source => source.Document.Head))
        .Concat(timeline.Pages.Select(page => page.Document.Head))
        .Concat(timeline.SubjectDocuments.Select(document => document.Head));
}
