using System.Collections.Concurrent;
using Annals.Text;

namespace Annals.Publishing;

/// <summary>
/// Markup that many pages at the same depth show alike, since their addresses are written alike: the first page that needs it makes it. Two threads may both do so,
/// with the same result.
/// </summary>
public sealed class MarkupCache
{
    private readonly Html?[]?[] _byIndex = new Html?[Enum.GetValues<SharedKind>().Length][];
    private readonly ConcurrentDictionary<string, Html> _byKey = new();

    /// <param name="index">Of what the markup shows, among the <paramref name="count"/> of its kind.</param>
    /// <param name="make">Makes it from <paramref name="about"/>.</param>
    public Html Get<T>(SharedKind kind, int index, int count, T about, Func<T, Html> make)
    {
        var all = _byIndex[(int)kind] ??= new Html?[count];
        return all[index] ??= make(about);
    }

    public Html Get<T>(string key, T about, Func<T, Html> make) => _byKey.TryGetValue(key, out var known) ? known : _byKey[key] = make(about);
}

/// <summary>What of a record many pages show.</summary>
public enum SharedKind
{
    Row,
    Earlier,
    Later,
    Related,
    Mark,
    SubjectLink,
    Reason,
    PeriodLink,
    SourceLink,
    Citation,
    PrintedSource,
}
