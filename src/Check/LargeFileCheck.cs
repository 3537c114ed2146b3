using Annals.Parse.Prose;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Check;

/// <summary>No page shows, plays or links to a file that is too large for many hosts and readers.</summary>
internal static class LargeFileCheck
{
    /// <summary>In bytes. The largest file that Cloudflare Pages takes, and GitHub through its web page, is of 25 MiB.</summary>
    private const long Most = 25_000_000;

    public static void Run(Timeline timeline, Diagnostics diagnostics)
    {
        var linked = ShownPictures.Heads(timeline).SelectMany(head => head.Body.AllMarks).OfType<MediaMark>().Select(media => media.Address);
        foreach (var address in ShownPictures.AddressesIn(timeline).Concat(ShownRecordings.In(timeline).Select(shown => shown.Address)).Concat(linked).Distinct())
            if (timeline.Media.GetValueOrDefault(address) is { } file && file.Length() is > Most and var length)
                diagnostics.Add(Rules.LargeFile, file.Path, Position.Start,
                    $"this file has {length / 1_000_000} MB; many hosts take none of more than {Most / 1_000_000}, and readers on slow lines wait for it; make it smaller, or publish it elsewhere and link to it there");
    }
}
