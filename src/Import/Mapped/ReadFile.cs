using Annals.Import.Drafts;

namespace Annals.Import.Mapped;

/// <summary>A file of theirs that has been read.</summary>
internal sealed class ReadFile(OriginalFile original)
{
    public OriginalFile Original => original;

    public List<PlacedEntry> Entries { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The keys that the map does not name, each once.</summary>
    public HashSet<string> Unmapped { get; } = [];

    public void AddUnmapped(TheirKeys keys)
    {
        foreach (var (key, line) in keys.Unused())
            if (Unmapped.Add(key)) Findings.Add(new Finding(line, $"{key}: the map does not name it", Outcome.LeftOut));
    }
}
