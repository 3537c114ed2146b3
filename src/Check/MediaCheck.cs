using Annals.Parse.Prose;
using Annals.Read;
using Annals.Read.Images;
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
            foreach (var image in document.Images)
            {
                Require(timeline, image.Source, document.Head.Path, image.At, diagnostics);
                if (timeline.WordsOf(image).Alt.Length == 0)
                    diagnostics.Add(Rules.ImageWithoutAlt, document.Head.Path, image.At, $"an image needs “alt”: what the image shows, for those who do not see it; write it here, or in {image.Source}.yml");
            }
        foreach (var head in ShownPictures.Heads(timeline))
        {
            foreach (var media in head.Body.AllMarks.OfType<MediaMark>()) Require(timeline, media.Address, head.Path, media.At, diagnostics);
            foreach (var image in head.Body.AllMarks.OfType<ImageAltMark>())
                if (timeline.WordsBeside(image.Address).Alt.Length == 0)
                    diagnostics.Add(Rules.ImageWithoutAlt, head.Path, image.At, $"the image has no alternative text; say what it shows: ![a bridge at night](media/bridge.jpg), or write “alt” in {image.Address}.yml");
        }
        // Many at once: each has to be waited for.
        Parallel.ForEach(ShownPictures.In(timeline).DistinctBy(shown => shown.Address), Parallelism.Cores, shown =>
        {
            if (timeline.Media.GetValueOrDefault(shown.Address) is { } file && ProblemOf(file) is { } problem) diagnostics.Add(Rules.BrokenImage, shown.Path, shown.At, $"{shown.Address}: {problem}");
        });
    }

    internal static void Require(Timeline timeline, string address, string path, Position at, Diagnostics diagnostics)
    {
        if (timeline.Media.ContainsKey(address)) return;
        var hint = address.StartsWith("media/", StringComparison.Ordinal)
            ? Nearest.Hint(address, timeline.Media.Keys)
            : "; files stand in input/media and are named media/NAME";
        diagnostics.Add(Rules.ImageNotFound, path, at, $"there is no file “{address}”{hint}");
    }

    private static string? ProblemOf(MediaFile file)
    {
        var found = file.Image.Value;
        if (found.Problem is { } problem) return problem;
        if (found is not { Format: { } format, Size: { } size }) return null;
        if (size.Points > ImageSize.MostPoints)
            return $"this image has {size.Points / 1_000_000} million points, and no smaller versions are made of more than {ImageSize.MostPoints / 1_000_000}, so that readers would fetch all of it; make it smaller";
        return size.Width > ImageSize.MostUndecoded && IsCutOff(file, format) ? "this picture is cut off: its file ends before it does; copy it anew, or take it out" : null;
    }

    private static bool IsCutOff(MediaFile file, ImageFormat format)
    {
        try
        {
            using var stream = file.Open();
            return ImageEnd.IsMissing(stream, format);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            // Whoever copies it says so.
            return false;
        }
    }
}
