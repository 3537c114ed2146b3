using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Check;

/// <summary>Looks files up below <c>input/media</c>.</summary>
internal static class MediaFiles
{
    public static void Require(Timeline timeline, string address, string path, Position at, Diagnostics diagnostics)
    {
        if (timeline.Media.ContainsKey(address)) return;
        var hint = address.StartsWith("media/", StringComparison.Ordinal)
            ? Nearest.Hint(address, timeline.Media.Keys)
            : "; files stand in input/media and are named media/NAME";
        diagnostics.Add(Rules.ImageNotFound, path, at, $"there is no file “{address}”{hint}");
    }
}
