using System.Collections.Immutable;

namespace Annals.Link;

/// <summary>
/// Which entries are about the same. A shared subject counts more the rarer it is; one that every entry has counts nothing.
/// Of a common subject only the nearest entries in time are looked at, so that the work for an entry does not grow with
/// the timeline.
/// </summary>
internal sealed class RelatedEntries(ImmutableArray<ImmutableArray<int>> entriesAbout, int entryCount)
{
    private const int Most = 5;
    private const int LookedAtEachWay = 25;
    private const int ReasonsShown = 3;

    private readonly double[] _weights = [.. entriesAbout.Select(entries => entries.Length == 0 ? 0 : Math.Log((double)entryCount / entries.Length))];

    /// <param name="entry">Index of the entry.</param>
    /// <param name="subjects">Indexes of its subjects.</param>
    public ImmutableArray<Relation> To(int entry, IEnumerable<int> subjects)
    {
        var shared = new Dictionary<int, List<int>>();
        foreach (var subject in subjects.Where(subject => _weights[subject] > 0))
            foreach (var other in Near(entry, entriesAbout[subject]))
            {
                if (other == entry) continue;
                if (!shared.TryGetValue(other, out var both)) shared[other] = both = [];
                both.Add(subject);
            }
        return
        [
            .. shared.Select(other => (Entry: other.Key, Shared: other.Value, Weight: other.Value.Sum(subject => _weights[subject])))
                .OrderByDescending(other => other.Weight)
                .ThenBy(other => Math.Abs(other.Entry - entry))
                .ThenBy(other => other.Entry)
                .Take(Most)
                .Select(other => new Relation(other.Entry,
                    [.. other.Shared.OrderByDescending(subject => _weights[subject]).ThenBy(subject => subject).Take(ReasonsShown)])),
        ];
    }

    private static ImmutableArray<int> Near(int entry, ImmutableArray<int> entries)
    {
        if (entries.Length <= 2 * LookedAtEachWay) return entries;
        var place = entries.BinarySearch(entry);
        var start = Math.Clamp(place - LookedAtEachWay, 0, entries.Length - 2 * LookedAtEachWay);
        return entries.Slice(start, 2 * LookedAtEachWay);
    }
}
