using Annals.Import.Drafts;
using Annals.Import.Mapped.Files;

namespace Annals.Import.Mapped;

/// <summary>A foreign file that has been read.</summary>
internal sealed class MappedFile(OriginalFile original)
{
    public OriginalFile Original => original;

    public Queue<NamedEntry> Entries { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Whether entries of it were made by an earlier import.</summary>
    public bool HasKnown { get; set; }

    /// <summary>The keys that the map does not name, each once.</summary>
    public HashSet<string> Unmapped { get; } = [];

    /// <summary>Each is taken out when its draft is made, so that a long table does not stand in memory twice.</summary>
    public IEnumerable<NamedEntry> TakeEntries()
    {
        while (Entries.TryDequeue(out var entry)) yield return entry;
    }

    public void AddUnmapped(ForeignKeys keys)
    {
        foreach (var (key, line) in keys.Unused())
            if (Unmapped.Add(key)) Findings.Add(new Finding(line, $"{key}: the map does not name it", Outcome.LeftOut));
    }

    /// <summary>An entry with its name and the names of its sources, which it is given once all files have been read.</summary>
    internal sealed class NamedEntry(MappedEntry entry)
    {
        public MappedEntry Entry { get; set; } = entry;

        /// <summary>The digest of all that its row says.</summary>
        public string Row { get; } = Draft.DigestOf(entry.Said());

        public string Slug { get; set; } = "";

        public List<string> Sources { get; } = [];

        /// <summary>Foreign ids of sources to ours.</summary>
        public Dictionary<string, string> Ids { get; } = [];
    }
}
