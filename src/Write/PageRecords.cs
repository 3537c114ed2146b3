using System.Collections.Immutable;
using System.Globalization;
using Annals.Read;
using Annals.Render;
using Annals.Text;

namespace Annals.Write;

/// <summary>
/// What the pages in the output were made from, <c>.annals-pages</c> beside the list: a page is not made again if that has not changed and nobody
/// has touched its file. Without the file, or with a broken one, all pages are made and compared.
/// </summary>
internal sealed class PageRecords(string file, ImmutableArray<SitePage> pages)
{
    private readonly Dictionary<string, PageRecord> _before = Read(file);
    private readonly PageRecord[] _now = new PageRecord[pages.Length];

    /// <summary>Whether the file of a page is what making it would give. To be asked once for each page, from any thread.</summary>
    public bool IsKept(int page, string path)
    {
        if (pages[page].Inputs?.Invoke() is not { } inputs) return false;
        var before = _before.GetValueOrDefault(pages[page].Path);
        _now[page] = before.Inputs == inputs ? before : new PageRecord(inputs, 0, 0);
        if (before.Inputs != inputs) return false;
        var found = new FileInfo(path);
        return found.Exists && found.Length == before.Length && found.LastWriteTimeUtc.Ticks == before.Written && !FileBytes.IsLink(found);
    }

    /// <summary>Takes down how the file of a page was left.</summary>
    public void Add(int page, long length, DateTime written) => _now[page] = _now[page] with { Length = length, Written = written.Ticks };

    public bool AreAsBefore => _now.Count(HasInputs) == _before.Count && pages.Zip(_now).All(page => !HasInputs(page.Second) || _before.GetValueOrDefault(page.First.Path) == page.Second);

    public IEnumerable<string> Lines() => pages.Zip(_now).Where(page => HasInputs(page.Second)).Select(page =>
        string.Create(CultureInfo.InvariantCulture, $"{page.Second.Inputs} {page.Second.Length} {page.Second.Written} {page.First.Path}"));

    private static bool HasInputs(PageRecord record) => record.Inputs != default;

    private static Dictionary<string, PageRecord> Read(string file)
    {
        var records = new Dictionary<string, PageRecord>();
        if (!File.Exists(file)) return records;
        foreach (var line in File.ReadLines(file))
        {
            var parts = line.Split(' ', 4);
            if (parts.Length == 4 && Digest.TryParse(parts[0], out var inputs) && Number(parts[1], out var length) && Number(parts[2], out var written))
                records[parts[3]] = new PageRecord(inputs, length, written);
        }
        return records;
    }

    private static bool Number(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
