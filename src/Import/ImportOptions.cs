using System.Collections.Immutable;

namespace Annals.Import;

/// <summary>What to import, and where to.</summary>
/// <param name="Input">The folder with <c>site.yml</c>.</param>
/// <param name="Map">A file that maps another generator's keys to ours; null for originals that need none.</param>
/// <param name="DryRun">Whether nothing is written.</param>
internal sealed record ImportOptions(ImmutableArray<string> Files, string Input, string? Map, bool DryRun);
