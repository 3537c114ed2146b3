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
        Parallel.ForEach(ShownPictures.AddressesIn(timeline), Parallelism.Cores, image => LookAt(image, timeline, diagnostics));
    }

    internal static void Require(Timeline timeline, string address, string path, Position at, Diagnostics diagnostics)
    {
        if (timeline.Media.ContainsKey(address)) return;
        var hint = address.StartsWith("media/", StringComparison.Ordinal)
            ? Nearest.Hint(address, timeline.Media.Keys)
            : "; files stand in input/media and are named media/NAME";
        diagnostics.Add(Rules.ImageNotFound, path, at, $"there is no file “{address}”{hint}");
    }

    private static void LookAt(string image, Timeline timeline, Diagnostics diagnostics)
    {
        if (timeline.Media.GetValueOrDefault(image) is not { } file) return;
        var found = file.Image.Value;
        if (found.Problem is { } problem) diagnostics.Add(Rules.BrokenImage, file.Path, Position.Start, problem);
        else if (found is { Format: not null, Size: { } size } && size.Points > ImageSize.MostPoints)
            diagnostics.Add(Rules.BrokenImage, file.Path, Position.Start, $"this image has {size.Points / 1_000_000} million points; of more than {ImageSize.MostPoints / 1_000_000} no smaller versions are made, so that readers fetch all of it; make it smaller");
        else if (found is { Format: { } format, Size.Width: > ImageSize.MostUndecoded } && IsCutOff(file, format))
            diagnostics.Add(Rules.Unreadable, file.Path, Position.Start, "this picture is cut off: its file ends before it does; copy it anew, or take it out");
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
