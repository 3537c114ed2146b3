using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Check;

/// <summary>An entry's image is a file of the input.</summary>
internal static class ImageCheck
{
    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        foreach (var document in timeline.Entries.Select(entry => entry.Document))
            if (document.Image is { } image) MediaFiles.Require(timeline, image.Source, document.Head.Path, image.At, diagnostics);
    }
}
