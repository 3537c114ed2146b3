using Annals.Parse.Prose;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Check;

/// <summary>Every image and file that an entry or a text shows or links to is there, and what is shown as an image is one.</summary>
internal static class MediaCheck
{
    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        foreach (var document in timeline.Entries.Select(entry => entry.Document))
            if (document.Image is { } image) Require(timeline, image.Source, document.Head.Path, image.At, diagnostics);
        var heads = timeline.Entries.Select(entry => entry.Document.Head)
            .Concat(timeline.Sources.Select(source => source.Document.Head))
            .Concat(timeline.Pages.Select(page => page.Document.Head))
            .Concat(timeline.SubjectDocuments.Select(document => document.Head));
        var images = new HashSet<string>(timeline.Entries.Select(entry => entry.Document.Image?.Source).OfType<string>());
        foreach (var head in heads)
            foreach (var mark in head.Body.AllMarks)
            {
                if (mark is MediaMark media) Require(timeline, media.Address, head.Path, media.At, diagnostics);
                else if (mark is ImageSizeMark size) images.Add(size.Address);
            }
        // Many at once: each has to be waited for.
        Parallel.ForEach(images, Parallelism.Cores, image => LookAt(image, timeline, diagnostics));
    }

    private static void Require(Timeline timeline, string address, string path, Position at, Diagnostics diagnostics)
    {
        if (timeline.Media.ContainsKey(address)) return;
        var hint = address.StartsWith("media/", StringComparison.Ordinal)
            ? Nearest.Hint(address, timeline.Media.Keys)
            : "; files stand in input/media and are named media/NAME";
        diagnostics.Add(Rules.ImageNotFound, path, at, $"there is no file “{address}”{hint}");
    }

    private static void LookAt(string image, Timeline timeline, Diagnostics diagnostics)
    {
        if (timeline.Media.GetValueOrDefault(image) is { } file && file.Image.Value.Problem is { } problem)
            diagnostics.Add(Rules.BrokenImage, file.Path, Position.Start, problem);
    }
}
