using System.Collections.Immutable;
using Annals.Text;
using Annals.Text.Unicode;
using Annals.Timelines;

namespace Annals.Commands;

/// <summary>What commands say of a whole timeline.</summary>
internal static class TimelineWords
{
    // Of drafts, and of the UTF-16 units of a title.
    private const int MostNamed = 3, MostOfTitle = 60;

    /// <returns>“1 entry and 2 sources”.</returns>
    public static string Size(Timeline timeline) =>
        $"{Counted.Of(timeline.Entries.Length, "entry", "entries")} and {Counted.Of(timeline.Sources.Length, "source")}";

    /// <returns>Null where nothing is left out.</returns>
    public static string? DraftsLeftOut(ImmutableArray<Draft> drafts) => drafts.Length switch
    {
        0 => null,
        1 => $"1 draft is not shown: {Named(drafts)}; --drafts shows it",
        _ => $"{Counted.Of(drafts.Length, "draft")} are not shown: {Named(drafts)}; --drafts shows them",
    };

    /// <summary>A title between quotation marks, on one line and not too long.</summary>
    public static string Quoted(string title)
    {
        var shown = HiddenCharacters.ShownOnLine(title);
        if (shown.Length <= MostOfTitle) return $"“{shown}”";
        var end = char.IsHighSurrogate(shown[MostOfTitle - 1]) ? MostOfTitle - 1 : MostOfTitle;
        return $"“{shown[..end]}…”";
    }

    private static string Named(ImmutableArray<Draft> drafts)
    {
        var named = drafts.Take(MostNamed).Select(draft => Quoted(draft.Title)).ToArray();
        if (drafts.Length > MostNamed) return $"{string.Join(", ", named)} and {drafts.Length - MostNamed} more";
        return named.Length == 1 ? named[0] : $"{string.Join(", ", named[..^1])} and {named[^1]}";
    }
}
