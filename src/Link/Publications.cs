using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annals.Parse.Documents;
using Annals.Read.History;
using Annals.Reporting;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>
/// When each entry came to the site and was changed: as its keys say, or else version control, where its author keeps no such keys. A correction is a
/// change in any case. What nobody knows of has the time of its file, for those who need some time.
/// </summary>
internal static class Publications
{
    /// <summary>Whether version control has to be asked: it takes its time.</summary>
    public static bool NeedHistory(SiteSettings settings, ImmutableArray<EntryDocument> entries) => settings.Url is not null && entries.Any(LacksKeys);

    /// <param name="input">The folder that the entries' paths begin with.</param>
    /// <param name="diagnostics">Told where version control has a commit without a date that can be read.</param>
    public static ImmutableArray<Publication> Of(ImmutableArray<Entry> entries, FileHistory history, string input, Diagnostics diagnostics)
    {
        // Paths of entries begin with that of the input.
        var below = input.EndsWith('/') || input.Length == 0 ? input.Length : input.Length + 1;
        var all = new Publication[entries.Length];
        var undated = new List<string>();
        for (var i = 0; i < all.Length; i++)
        {
            var document = entries[i].Document;
            var path = document.Head.Path[below..];
            var commits = LacksKeys(document) ? history.Of(path) : null;
            if (commits is { Added: null } or { Changed: null }) undated.Add(document.Head.Path);
            all[i] = Of(document, commits) with { Written = commits is null && LacksKeys(document) ? history.TimeOf?.Invoke(path) : null };
        }
        if (undated.Count > 0) Report(undated, diagnostics);
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    // One for all: a commit may have changed thousands.
    private static void Report(List<string> undated, Diagnostics diagnostics)
    {
        undated.Sort(StringComparer.Ordinal);
        var others = undated.Count == 1 ? "" : $", nor of {undated.Count - 1} more {(undated.Count == 2 ? "entry" : "entries")}";
        diagnostics.Add(Rules.UndatedCommit, undated[0], Position.Start,
            $"git gives no date that can be read for the first or the last commit of this file{others}; give it “added” and “updated”");
    }

    private static Publication Of(EntryDocument document, FileChanges? commits)
    {
        var added = commits?.Added ?? document.Added?.Instant;
        var changed = Later(commits?.Changed ?? added, document.Updated?.Instant);
        foreach (var correction in document.Corrections) changed = Later(changed, correction.Date?.Instant);
        return new Publication(added, changed, null);
    }

    private static bool LacksKeys(EntryDocument entry) => entry is { Added: null, Updated: null };

    private static DateTime? Later(DateTime? one, DateTime? other) => one is null || other > one ? other ?? one : one;
}
