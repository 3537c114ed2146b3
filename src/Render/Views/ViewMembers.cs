using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Annals.Render.Views;

/// <summary>
/// What a template can ask of a kind of record. Null stands for "nothing there", for texts and lists too, so that a template
/// can say <c>if entry.summary</c>.
/// </summary>
public sealed class ViewMembers<T> : IEnumerable<string>
{
    private readonly List<string> _names = [];
    private readonly List<Func<T, ViewScope, object?>> _work = [];
    private FrozenDictionary<string, int>? _indexes;

    public ImmutableArray<string> Names => field.IsDefault ? field = [.. _names] : field;

    /// <summary>For collection initialisers: a member and how it is worked out.</summary>
    public void Add(string name, Func<T, ViewScope, object?> member)
    {
        _names.Add(name);
        _work.Add(member);
    }

    /// <returns>-1 where there is no such member.</returns>
    public int IndexOf(string name)
    {
        _indexes ??= _names.Select((member, index) => (member, index)).ToFrozenDictionary(found => found.member, found => found.index);
        return _indexes.TryGetValue(name, out var index) ? index : -1;
    }

    public object? Work(int index, T value, ViewScope page) => _work[index](value, page);

    public RecordView<T> Of(T value, ViewScope page) => new(value, page, this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();
}
