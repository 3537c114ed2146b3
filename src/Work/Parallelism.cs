namespace Annals.Work;

/// <summary>
/// The same work for many values in parallel, as many at a time as there are cores. Parallel LINQ does this too, but setting up its operators takes longer than a
/// small timeline does.
/// </summary>
public static class Parallelism
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
        // Each free thread takes the next value: some take a hundred times as long as others, and with fixed shares the last thread would be waited for.
        Parallel.For(0, Math.Min(Cores.MaxDegreeOfParallelism, results.Length), Cores, (_, state) =>
        {
            for (int index; !state.IsExceptional && (index = Interlocked.Increment(ref last)) < results.Length;) results[index] = work(values[index], index);
        });
        return results;
    }
}
