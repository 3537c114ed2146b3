using Annals.Parse.Documents;
using Annals.Parse.Prose;

namespace Annals.Timelines;

/// <summary>What stands as a picture on some page.</summary>
internal static class ShownPictures
{
    /// <returns>Addresses, each once, as in <c>media/x.jpg</c>; there may be no such file.</returns>
    public static IEnumerable<string> AddressesIn(Timeline timeline) => timeline.Entries.SelectMany(entry => entry.Document.Images).Select(image => image.Source)
        .Concat(Heads(timeline).SelectMany(head => head.Body.AllMarks).OfType<ImageSizeMark>().Select(image => image.Address))
        .Concat(ShownRecordings.PostersIn(timeline))
        .Distinct();

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
