using System.Collections.Immutable;

namespace Annals.Import;

/// <summary>What one original became.</summary>
/// <param name="Drafts">Files that are written together or not at all.</param>
/// <param name="Settings">What it adds to <c>site.yml</c>; null for nothing.</param>
/// <param name="Findings">In the order of the original.</param>
internal sealed record ImportedFile(
    OriginalFile Original,
    OriginalKind Kind,
    ImmutableArray<Draft> Drafts,
    SettingsAddition? Settings,
    ImmutableArray<Finding> Findings)
{
    /// <summary>Keys of another generator that the map does not name, each once.</summary>
    public ImmutableArray<string> Unmapped { get; init; } = [];
}
