using System.Collections.Immutable;

namespace Annals.Parse.Schema;

/// <summary>A key that an author may write.</summary>
/// <param name="Meaning">One sentence for the guide and for editors that complete keys.</param>
public record Key(string Name, Shape Shape, string Meaning, bool Required = false);

/// <summary>A key of one value, which <see cref="Fields"/> give as a <typeparamref name="T"/>.</summary>
public sealed record Key<T>(string Name, Shape<T> Of, string Meaning, bool Required = false)
    : Key(Name, Of, Meaning, Required);

/// <summary>A key of a list, whose values <see cref="Fields"/> give as <typeparamref name="T"/>.</summary>
/// <param name="Most">How many values it may have.</param>
public sealed record ListKey<T>(string Name, Shape<T> Of, int Most, string Meaning, bool Required = false)
    : Key(Name, new Shape.ListOf(Of, Most), Meaning, Required);

/// <summary>The keys that a mapping may have.</summary>
/// <param name="Name">What the mapping describes, with its article, as in "an entry".</param>
public sealed record KeySchema(string Name, ImmutableArray<Key> Keys)
{
    /// <summary>Keys of which exactly one is needed; none where there are no such.</summary>
    public ImmutableArray<Key> OneOf { get; init; } = [];

    /// <summary>The key of this name; null where there is none.</summary>
    public Key? Find(string name)
    {
        foreach (var key in Keys)
            if (key.Name == name) return key;
        return null;
    }
}
