using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>A timeline of several hundred entries, built once for all tests of a class.</summary>
public sealed class LongTimeline : IDisposable
{
    public const int Entries = 450;

    internal TestSite Site { get; } = TestSite.Built(
    [
        .. Enumerable.Range(0, Entries).Select(i => Entry(
            $"e{i:000}", $"{1500 + i / 3}-{1 + i % 12:00}", $"people: [\"Person {i}\"]\ntags: [all]", i > 0 ? "See [[e000]] [@report]." : "")),
        Source("report", "1700"),
        Source("undated"),
    ]);

    public void Dispose() => Site.Dispose();
}
