using System.Collections.Immutable;
using Annals.Read;
using Annals.Render;
using Annals.Text;
using Annals.Work;

namespace Annals.Write;

/// <summary>What the pages of this build are made from: a page is not made again if that has not changed and nobody has touched its file.</summary>
/// <param name="before">What earlier builds have taken down.</param>
/// <param name="output">Where the pages are.</param>
internal sealed class PageRecords(IReadOnlyDictionary<string, PageRecord> before, ImmutableArray<SitePage> pages, OutputFolder output)
{
    private const int LinesAtOnce = 1024;

    private readonly PageRecord[] _now = new PageRecord[pages.Length];

    /// <summary>Whether the file of a page is what making it would give. To be asked once for each page, from any thread.</summary>
    public bool IsKept(int page)
    {
        if (pages[page].Inputs is not { } inputs) return false;
        var left = before.GetValueOrDefault(pages[page].Path);
        _now[page] = left.Inputs == inputs ? left : new PageRecord(inputs, 0, 0);
        if (left.Inputs != inputs) return false;
        var found = new FileInfo(output.FullPath(pages[page].Path));
        return found.Exists && found.Length == left.Length && found.LastWriteTimeUtc.Ticks == left.Written && !FileBytes.IsLink(found);
    }

    /// <summary>Takes down how the file of a page was left.</summary>
    public void Add(int page, long length, DateTime written) => _now[page] = _now[page] with { Length = length, Written = written.Ticks };

    public bool AreAsBefore => Known().Count() == before.Count && Known().All(page => before.GetValueOrDefault(pages[page].Path) == _now[page]);

    /// <summary>Writes them as <see cref="KnownOutput"/> reads them: a line for each page.</summary>
    public void WriteTo(string file)
    {
        using var stream = File.Create(file);
        foreach (var lines in SideBySide.Select(Known().Chunk(LinesAtOnce).ToArray(), Lines)) stream.Write(lines);
    }

    private byte[] Lines(int[] some)
    {
        using var lines = new PooledList<byte>(LinesAtOnce * 128);
        foreach (var page in some) lines.Append($"{_now[page].Inputs.ToString()} {_now[page].Length} {_now[page].Written} {pages[page].Path}\n");
        return lines.Span.ToArray();
    }

    private IEnumerable<int> Known() => Enumerable.Range(0, pages.Length).Where(page => _now[page].Inputs != default);
}
