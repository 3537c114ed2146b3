namespace Annals.Work;

/// <summary>
/// The same work for many values, as many at a time as there are cores. LINQ has it, too, at a price: its operators are put together when the program runs, which
/// takes longer than a small timeline.
/// </summary>
public static class SideBySide
{
    /// <summary>More threads than cores only wait for each other, and for the same folder.</summary>
    public static readonly ParallelOptions Cores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <returns>In the order of the values.</returns>
    /// <exception cref="AggregateException">What the work threw, from one value for each core at most: no further ones are begun then.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> values, Func<T, TResult> work) => Select(values, (value, _) => work(value));

    /// <param name="work">Has the value's index besides.</param>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> values, Func<T, int, TResult> work)
    {
        var results = new TResult[values.Count];
        var last = -1;
        // One after the other, to whoever is free: some take a hundred times as long as others, and in portions the last would be waited for.
        Parallel.For(0, Math.Min(Cores.MaxDegreeOfParallelism, results.Length), Cores, (_, state) =>
        {
            for (int index; !state.IsExceptional && (index = Interlocked.Increment(ref last)) < results.Length;) results[index] = work(values[index], index);
        });
        return results;
    }
}
