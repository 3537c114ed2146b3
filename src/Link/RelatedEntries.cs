using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Annals.Link;

/// <summary>
/// Which entries are about the same. A shared subject counts more the rarer it is; one that every entry has counts nothing.
/// Of a common subject only the nearest entries in time are looked at, so that the work for an entry does not grow with
/// the timeline.
/// </summary>
public sealed class RelatedEntries(ImmutableArray<ImmutableArray<int>> subjectsOf, ImmutableArray<ImmutableArray<int>> entriesAbout)
{
    private const int Most = 5;
    private const int LookedAtEachWay = 25;
    private const int ReasonsShown = 3;

    private readonly double[] _weights =
        [.. entriesAbout.Select(entries => entries.Length == 0 ? 0 : Math.Log((double)subjectsOf.Length / entries.Length))];

    // One number for each entry of the timeline, all nought between two uses, and the entries that are not nought. As many as there are threads.
    private readonly ConcurrentBag<(double[] Shared, List<int> Met)> _scratch = [];

    /// <summary>The entries nearest in subject to one, nearest first. Looked for when its page is made, from any thread: nothing else asks.</summary>
    /// <param name="entry">Index of the entry.</param>
    public ImmutableArray<Relation> To(int entry)
    {
        var scratch = _scratch.TryTake(out var used) ? used : (new double[subjectsOf.Length], []);
        var (shared, met) = scratch;
        foreach (var subject in subjectsOf[entry])
        {
            if (_weights[subject] <= 0) continue;
            foreach (var other in Near(entry, entriesAbout[subject]))
            {
                if (other == entry) continue;
                if (shared[other] == 0) met.Add(other);
                shared[other] += _weights[subject];
            }
        }
        var best = new List<(int Entry, double Weight)>(Most + 1);
        foreach (var other in met)
        {
            Insert(best, (other, shared[other]), entry);
            shared[other] = 0;
        }
        met.Clear();
        _scratch.Add(scratch);
        return [.. best.Select(other => new Relation(other.Entry, Reasons(entry, other.Entry)))];
    }

    private static void Insert(List<(int Entry, double Weight)> best, (int Entry, double Weight) other, int entry)
    {
        var place = best.Count;
        while (place > 0 && IsBefore(entry, other, best[place - 1])) place--;
        if (place == Most) return;
        best.Insert(place, other);
        if (best.Count > Most) best.RemoveAt(Most);
    }

    // Weightier first; of equals the nearer in time, then the earlier.
    private static bool IsBefore(int entry, (int Entry, double Weight) left, (int Entry, double Weight) right)
    {
        if (left.Weight != right.Weight) return left.Weight > right.Weight;
        var (near, far) = (Math.Abs(left.Entry - entry), Math.Abs(right.Entry - entry));
        return near != far ? near < far : left.Entry < right.Entry;
    }

    private ImmutableArray<int> Reasons(int entry, int other)
    {
        var reasons = new List<int>(4);
        foreach (var subject in subjectsOf[entry])
            if (_weights[subject] > 0 && subjectsOf[other].Contains(subject)) reasons.Add(subject);
        reasons.Sort((left, right) => _weights[right].CompareTo(_weights[left]) is not 0 and var byWeight ? byWeight : left.CompareTo(right));
        return [.. reasons.Take(ReasonsShown)];
    }

    private static ReadOnlySpan<int> Near(int entry, ImmutableArray<int> entries)
    {
        if (entries.Length <= 2 * LookedAtEachWay) return entries.AsSpan();
        var place = entries.BinarySearch(entry);
        return entries.AsSpan().Slice(Math.Clamp(place - LookedAtEachWay, 0, entries.Length - 2 * LookedAtEachWay), 2 * LookedAtEachWay);
    }
}
