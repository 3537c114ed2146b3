using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace Annals.Tests.Import;

/// <summary>
/// Files that are nearly right, by the thousand; the same ones each time, so that a change is judged by itself alone. Others come of another seed:
/// <c>ANNALS_SEED=2 dotnet test tests --filter ImporterFuzz</c>.
/// </summary>
public sealed class ImporterFuzzTests : IDisposable
{
    private const int Cases = 10_000;

    // No measure of speed, but a guard against what hardly ends: a case takes some hundredths of a second.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    private static readonly Gen<Mutation> Mutations =
        from change in Gen.Enum<Change>()
        from at in Gen.Double[0, 1]
        from length in Gen.Frequency((3, Gen.Double[0, 0.05]), (1, Gen.Double[0, 1]))
        from number in Gen.Int[0, 1_000_000]
        select new Mutation(change, at, length, number);

    private static readonly Gen<Original> Originals =
        from sample in Gen.Int[0, Sample.All.Length - 1]
        from mutations in Mutations.Array[1, 5]
        from flips in Gen.Frequency((4, Gen.Const(Array.Empty<(double, byte)>())), (1, Gen.Select(Gen.Double[0, 1], Gen.Byte[1, 255]).Array[1, 4]))
        from encoding in Gen.Int[0, Original.KindsOfEncoding - 1]
        select new Original(Sample.All[sample], [.. mutations], [.. flips], encoding);

    // Mostly one; together they are compared with each other.
    private static readonly Gen<Original[]> Runs = Gen.Frequency((3, Originals.Array[1]), (1, Originals.Array[2, 4]));

    private readonly ConcurrentBag<ImportGround> _idle = [];

    [Fact]
    public async Task Whatever_is_in_a_file_drafts_are_whole_and_right_and_nothing_else_is_touched()
    {
        var seed = ulong.Parse(Environment.GetEnvironmentVariable("ANNALS_SEED") ?? "1", CultureInfo.InvariantCulture);
        var (started, drafts) = (0, 0);
        // Threads of their own: one of the pool would begin another case while it waits for a part of its own, and seem slow.
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Factory.StartNew(TryCases, TaskCreationOptions.LongRunning)));
        Assert.InRange(drafts, Cases / 2, int.MaxValue);

        void TryCases()
        {
            while (Interlocked.Increment(ref started) is var number && number <= Cases)
            {
                var run = Runs.Generate(new PCG((uint)number, seed), null, out _);
                try
                {
                    Interlocked.Add(ref drafts, Try(run));
                }
                catch (Exception fault)
                {
                    Volatile.Write(ref started, Cases);
                    throw new InvalidOperationException($"case {number} of seed {seed}: {string.Join("; ", run.Select(original => original.ToString()))}", fault);
                }
            }
        }
    }

    public void Dispose()
    {
        foreach (var ground in _idle) ground.Dispose();
    }

    private int Try(Original[] run)
    {
        ImmutableArray<(string, byte[])> files = [.. run.Select((original, index) => ($"{index}-{Path.GetFileName(original.Sample.Name)}", original.Bytes()))];
        var map = run[0].Sample.Map is { } text ? System.Text.Encoding.UTF8.GetBytes(text) : null;
        var ground = _idle.TryTake(out var idle) ? idle : new ImportGround();
        try
        {
            // The machine may be busy with something else: only what is slow each time is slow.
            for (var attempt = 1; ; attempt++)
            {
                var clock = Stopwatch.StartNew();
                var drafts = ground.Try(files, map);
                if (clock.Elapsed < MostTime) return drafts;
                Assert.True(attempt < 3, $"this takes {clock.Elapsed.TotalSeconds:0.0} s");
            }
        }
        finally
        {
            _idle.Add(ground);
        }
    }
}
