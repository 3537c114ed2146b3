using Annals.Link;
using Annals.Parse.Prose;
using Annals.Reporting;

namespace Annals.Check;

/// <summary>Every image and file that a text shows or links to is there.</summary>
internal static class MediaCheck
{
    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        var heads = timeline.Entries.Select(entry => entry.Document.Head)
            .Concat(timeline.Sources.Select(source => source.Document.Head))
            .Concat(timeline.Pages.Select(page => page.Document.Head))
            .Concat(timeline.SubjectDocuments.Select(document => document.Head));
        foreach (var head in heads)
            foreach (var media in head.Body.AllMarks.OfType<MediaMark>())
                MediaFiles.Require(timeline, media.Address, head.Path, media.At, diagnostics);
    }
}
