using System.Collections.Immutable;

namespace Annals.Parse.Schema;

/// <summary>The keys that a mapping may have.</summary>
/// <param name="Name">What the mapping describes, with its article, as in "an entry".</param>
public sealed record KeySchema(string Name, ImmutableArray<Key> Keys)
{
    /// <summary>The key of this name; null where there is none.</summary>
    public Key? Find(string name)
    {
        foreach (var key in Keys)
            if (key.Name == name) return key;
        return null;
    }
}
