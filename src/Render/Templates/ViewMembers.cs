using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Annals.Render.Templates;

/// <summary>
/// What a template can ask of a kind of record. Null stands for "nothing there", for texts and lists too, so that a template
/// can say <c>if entry.summary</c>.
/// </summary>
public sealed class ViewMembers<T> : IEnumerable<string>
{
    private readonly Dictionary<string, Func<T, PageScope, object?>> _added = [];
    private FrozenDictionary<string, Func<T, PageScope, object?>>? _members;

    public ImmutableArray<string> Names => [.. Members.Keys.Order(StringComparer.Ordinal)];

    private FrozenDictionary<string, Func<T, PageScope, object?>> Members => _members ??= _added.ToFrozenDictionary();

    /// <summary>For collection initialisers: a member and how it is worked out.</summary>
    public void Add(string name, Func<T, PageScope, object?> member) => _added.Add(name, member);

    public Func<T, PageScope, object?>? Find(string name) => Members.GetValueOrDefault(name);

    public View<T> Of(T value, PageScope page) => new(value, page, this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Names).GetEnumerator();
}
