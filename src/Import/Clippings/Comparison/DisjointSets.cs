namespace Annals.Import.Clippings.Comparison;

/// <summary>SchemaOrgReferences that are put together two by two; whatever is reached by such steps is one set (union-find, with path halving).</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count)
    {
        _parent = new int[count];
        for (var i = 0; i < count; i++) _parent[i] = i;
    }

    /// <summary>The set of a thing, named by the first thing in it.</summary>
    public int SetOf(int thing)
    {
        while (_parent[thing] != thing) thing = _parent[thing] = _parent[_parent[thing]];
        return thing;
    }

    public void Join(int one, int other)
    {
        (one, other) = (SetOf(one), SetOf(other));
        _parent[Math.Max(one, other)] = Math.Min(one, other);
    }
}
