namespace Annals.Import.Mapped;

/// <summary>An entry with its name and the names of its sources, which it is given once all files have been read.</summary>
internal sealed class PlacedEntry(MappedEntry entry)
{
    public MappedEntry Entry => entry;

    public string Slug { get; set; } = "";

    public List<string> Sources { get; } = [];

    /// <summary>Their ids of sources and ours.</summary>
    public Dictionary<string, string> Ids { get; } = [];
}
