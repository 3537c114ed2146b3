using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;

namespace Annals.Fuzz;

/// <summary>Tries one target after the other, with all cores.</summary>
internal static class FuzzRun
{
    // Long over any limit: what is not back by then will not come.
    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(60);

    private const int MostFaults = 10;

    /// <returns>The exit code.</returns>
    public static int Run(FuzzOptions options)
    {
        if (!options.Files.IsEmpty) return options.Files.All(file => IsWell(options.Targets, file)) ? 0 : 1;
        var isWell = true;
        foreach (var target in options.Targets) isWell &= Run(target, options);
        return isWell ? 0 : 1;
    }

    private static bool IsWell(IEnumerable<FuzzTarget> targets, string file)
    {
        var text = File.ReadAllText(file);
        var found = targets.Select(target => (target.Name, Verdict: Verdict.Of(target, text))).Where(found => found.Verdict.Kind is not null).ToArray();
        foreach (var (name, verdict) in found) Console.WriteLine($"{file}: {name}: {verdict.Message}");
        return found.Length == 0;
    }

    private static bool Run(FuzzTarget target, FuzzOptions options)
    {
        var clock = Stopwatch.StartNew();
        var faults = new ConcurrentDictionary<string, bool>();
        if (options.Case is { } one) return Try(target, options.Seed, one, Text(target, options.Seed, one), faults);
        foreach (var (number, text) in target.Texts.Index()) Try(target, options.Seed, -1 - number, text, faults);

        var shares = options.Targets.Sum(each => each.Share);
        var cases = options.Minutes is null ? Math.Max(1, options.Cases * target.Share / shares) : long.MaxValue;
        var until = options.Minutes is { } minutes ? TimeSpan.FromMinutes(minutes / options.Targets.Length) : TimeSpan.MaxValue;
        var workers = Environment.ProcessorCount;
        // Outlives the process: a stack that runs over ends it without a word.
        using var notes = MemoryMappedFile.CreateFromFile(NotePath(target), FileMode.Create, null, workers * sizeof(long));
        using var note = notes.CreateViewAccessor();
        var started = new long[workers];
        using var watch = new Timer(_ => StopWhatHangs(target, options.Seed, note, started), null, 1000, 1000);
        var (next, tried) = (-1L, 0L);
        var threads = Enumerable.Range(0, workers).Select(worker => new Thread(() =>
        {
            while (faults.Count < MostFaults && clock.Elapsed < until && Interlocked.Increment(ref next) is var index && index < cases)
            {
                note.Write(worker * sizeof(long), index);
                Volatile.Write(ref started[worker], Stopwatch.GetTimestamp());
                Try(target, options.Seed, index, Text(target, options.Seed, index), faults);
                Volatile.Write(ref started[worker], 0);
                Interlocked.Increment(ref tried);
            }
        }, 1 << 20)).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        File.Delete(NotePath(target));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{target.Name,-14}{tried,10:N0} cases {clock.Elapsed.TotalSeconds,7:0.0} s  seed {options.Seed}  {(faults.IsEmpty ? "all well" : $"{faults.Count} BROKEN")}"));
        return faults.IsEmpty;
    }

    private static string NotePath(FuzzTarget target) => Path.Combine(Path.GetTempPath(), $"annals-fuzz-{Environment.ProcessId}-{target.Name}");

    /// <param name="faults">What has been found so far: each is reported once.</param>
    private static bool Try(FuzzTarget target, int seed, long index, string text, ConcurrentDictionary<string, bool> faults)
    {
        if (Verdict.Of(target, text) is not { Kind: { } kind } broken) return true;
        if (faults.TryAdd(kind, true)) Report(target, seed, index, text, broken);
        return false;
    }

    private static string Text(FuzzTarget target, int seed, long index) => new Mutator(target).Text(new Random(unchecked((int)((seed * 1_000_003L) + index))));

    private static void Report(FuzzTarget target, int seed, long index, string text, Verdict broken)
    {
        var shrunk = Shrinker.Shrink(text, shorter => Verdict.Of(target, shorter).Kind == broken.Kind);
        var path = Path.GetFullPath($"fuzz-{target.Name}-{seed}-{index}.txt");
        File.WriteAllText(path, shrunk);
        Console.WriteLine($"{target.Name}: seed {seed}, case {index}: {Verdict.Of(target, shrunk).Message}\n{System.Text.Json.JsonSerializer.Serialize(shrunk)}\nkept in {path}");
    }

    private static void StopWhatHangs(FuzzTarget target, int seed, MemoryMappedViewAccessor note, long[] started)
    {
        for (var worker = 0; worker < started.Length; worker++)
        {
            if (Volatile.Read(ref started[worker]) is not (> 0 and var start) || Stopwatch.GetElapsedTime(start) < Hanging) continue;
            var index = note.ReadInt64(worker * sizeof(long));
            var path = Path.GetFullPath($"fuzz-{target.Name}-{seed}-{index}.txt");
            File.WriteAllText(path, Text(target, seed, index));
            Console.WriteLine($"{target.Name}: seed {seed}, case {index}: this does not come back; kept in {path}");
            Environment.Exit(1);
        }
    }
}
