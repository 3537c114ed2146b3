using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Annals.Timelines;

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

    // Scratch buffers, one for each thread: a weight for each entry, all zero between two uses, and the entries whose weight is not zero.
    private readonly ConcurrentBag<(double[] Shared, List<int> Found)> _scratch = [];

    /// <summary>The entries nearest in subject to one, nearest first. Looked for when its page is made, from any thread: nothing else asks.</summary>
    /// <param name="entry">Index of the entry.</param>
    public ImmutableArray<Relation> To(int entry)
    {
        var nearest = Nearest(entry);
        var relations = new Relation[nearest.Length];
        for (var i = 0; i < relations.Length; i++) relations[i] = new Relation(nearest[i], Reasons(entry, nearest[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(relations);
    }

    private int[] Nearest(int entry)
    {
        var scratch = _scratch.TryTake(out var used) ? used : (new double[subjectsOf.Length], []);
        var (shared, found) = scratch;
        foreach (var subject in subjectsOf[entry])
        {
            var weight = _weights[subject];
            if (weight <= 0) continue;
            foreach (var other in Near(entry, entriesAbout[subject]))
            {
                if (other == entry) continue;
                if (shared[other] == 0) found.Add(other);
                shared[other] += weight;
            }
        }
        Span<int> best = stackalloc int[Most];
        var count = 0;
        var least = 0.0;
        foreach (var other in found)
        {
            // Most of hundreds share less than the few that are kept.
            if (shared[other] < least) continue;
            count = Insert(best, count, other, shared, entry);
            if (count == Most) least = shared[best[^1]];
        }
        foreach (var other in found) shared[other] = 0;
        found.Clear();
        _scratch.Add(scratch);
        return best[..count].ToArray();
    }

    private ImmutableArray<int> Reasons(int entry, int other)
    {
        Span<int> reasons = stackalloc int[ReasonsShown];
        var count = 0;
        foreach (var subject in subjectsOf[entry])
            if (_weights[subject] > 0 && subjectsOf[other].AsSpan().Contains(subject)) count = Insert(reasons, count, subject, _weights, 0);
        return [.. reasons[..count]];
    }

    /// <summary>Puts a number among the best, where there is room for it.</summary>
    /// <returns>How many there are now.</returns>
    private static int Insert(Span<int> best, int count, int number, double[] weights, int middle)
    {
        var place = count;
        while (place > 0 && IsBefore(number, best[place - 1], weights, middle)) place--;
        if (place == best.Length) return count;
        var most = Math.Min(count, best.Length - 1);
        best[place..most].CopyTo(best[(place + 1)..]);
        best[place] = number;
        return most + 1;
    }

    // Weightier first; of equals the nearer to the middle, then the smaller.
    private static bool IsBefore(int left, int right, double[] weights, int middle)
    {
        if (weights[left] != weights[right]) return weights[left] > weights[right];
        var (near, far) = (Math.Abs(left - middle), Math.Abs(right - middle));
        return near != far ? near < far : left < right;
    }

    private static ReadOnlySpan<int> Near(int entry, ImmutableArray<int> entries)
    {
        if (entries.Length <= 2 * LookedAtEachWay) return entries.AsSpan();
        var place = entries.BinarySearch(entry);
        return entries.AsSpan().Slice(Math.Clamp(place - LookedAtEachWay, 0, entries.Length - 2 * LookedAtEachWay), 2 * LookedAtEachWay);
    }
}

/// <summary>Another entry about the same.</summary>
/// <param name="Entry">Index into <see cref="Timeline.Entries"/>.</param>
/// <param name="Shared">What both are about, rarest first: indexes into <see cref="Timeline.Subjects"/>.</param>
public sealed record Relation(int Entry, ImmutableArray<int> Shared);
