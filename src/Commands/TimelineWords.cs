using Annals.Text;
using Annals.Timelines;

namespace Annals.Commands;

/// <summary>What commands say of a whole timeline.</summary>
internal static class TimelineWords
{
    /// <returns>“1 entry and 2 sources”.</returns>
    public static string Size(Timeline timeline) =>
        $"{Counted.Of(timeline.Entries.Length, "entry", "entries")} and {Counted.Of(timeline.Sources.Length, "source")}";

    /// <returns>Null where nothing is left out.</returns>
    public static string? DraftsLeftOut(int drafts) => drafts switch
    {
        0 => null,
        1 => "1 draft is not shown; --drafts shows it",
        _ => $"{Counted.Of(drafts, "draft")} are not shown; --drafts shows them",
    };
}
