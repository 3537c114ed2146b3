using System.Collections.Immutable;

namespace Annals.Parse.Schema;

/// <summary>
/// Declares the keys that one mapping may have, each as a field of a static class: what is declared is checked, read by that field, and stands in the
/// guide and in the schemas for editors, all in the order of the declarations.
/// </summary>
/// <param name="name">What the mapping describes, with its article, as in "an entry".</param>
internal sealed class KeyDeclarations(string name)
{
    private readonly ImmutableArray<Key>.Builder _keys = ImmutableArray.CreateBuilder<Key>();

    public Key<T> One<T>(string key, Shape<T> shape, string meaning, bool required = false) =>
        Add(new Key<T>(key, shape, meaning, required));

    /// <summary>A list; one value may stand for a list of one.</summary>
    public ListKey<T> Many<T>(string key, Shape<T> shape, string meaning, bool required = false, int most = 1_000) =>
        Add(new ListKey<T>(key, shape, most, meaning, required));

    /// <summary>The keys that another mapping has as well.</summary>
    public KeySchema Share(KeySchema other)
    {
        _keys.AddRange(other.Keys);
        return other;
    }

    /// <summary>To be called behind the last of them.</summary>
    public KeySchema ToSchema() => new(name, _keys.ToImmutable());


    private TKey Add<TKey>(TKey key)
        where TKey : Key
    {
        _keys.Add(key);
        return key;
    }
}
