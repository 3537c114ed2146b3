using System.Collections.Immutable;
using Annals.Text.Unicode;
using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>What the pages show that gather something from all entries; each is made only if there is something.</summary>
/// <param name="BySpeaker">By the name of the speaker, then in the order of time.</param>
/// <param name="Points">In the order of time.</param>
/// <param name="Changes">Newest first; those whose date is wrong last.</param>
public sealed record Collections(
    ImmutableArray<(Entry Entry, Statement Statement)> BySpeaker,
    ImmutableArray<(Entry Entry, Dispute Dispute)> Points,
    ImmutableArray<(Entry Entry, EntryCorrection Change)> Changes)
{
    public const string Statements = "statements", Disputed = "disputed", Corrections = "corrections";

    public static Collections Of(Timeline timeline) => new(
        [
            .. timeline.Entries.SelectMany(entry => entry.Statements.Select(statement => (entry, statement)))
                .OrderBy(found => Folding.ForFinding(found.statement.By.Name), StringComparer.Ordinal),
        ],
        [.. timeline.Entries.SelectMany(entry => entry.Disputed.Select(dispute => (entry, dispute)))],
        [
            .. timeline.Entries.SelectMany(entry => EntryCorrection.Of(entry).Select(change => (entry, change)))
                .OrderByDescending(found => found.change.Correction.Date?.Earliest is not null)
                .ThenByDescending(found => found.change.Correction.Date?.Earliest),
        ]);

    /// <summary>The addresses of those pages that there are.</summary>
    public ImmutableArray<string> Folders =>
    [
        .. new[] { (Statements, BySpeaker.Length), (Disputed, Points.Length), (Corrections, Changes.Length) }
            .Where(folder => folder.Length > 0).Select(folder => folder.Item1),
    ];
}
