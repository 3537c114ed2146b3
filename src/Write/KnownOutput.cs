using System.Globalization;
using Annals.Text;

namespace Annals.Write;

/// <summary>What earlier builds have taken down of their output.</summary>
/// <param name="Made">Every file that is ours, below the folder.</param>
/// <param name="Pages">By their paths, those of which it is known what they were made from.</param>
internal sealed record KnownOutput(HashSet<string> Made, Dictionary<string, PageRecord> Pages)
{
    /// <summary>Names every file that we made: nothing else is ever overwritten or removed.</summary>
    public const string ListName = ".annals";

    /// <summary>What pages were made from. Without it, or with a broken one, all pages are made and compared.</summary>
    public const string PagesName = ".annals-pages";

    public static KnownOutput Of(string folder)
    {
        var made = ReadList(folder);
        return new KnownOutput(made, ReadPages(folder, made));
    }

    public static HashSet<string> ReadList(string folder)
    {
        var list = Path.Combine(folder, ListName);
        return File.Exists(list) ? [.. File.ReadAllLines(list).Where(IsInside)] : [];
    }

    private static Dictionary<string, PageRecord> ReadPages(string folder, HashSet<string> made)
    {
        var pages = new Dictionary<string, PageRecord>(made.Count);
        var file = Path.Combine(folder, PagesName);
        if (!File.Exists(file)) return pages;
        var known = made.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in File.ReadLines(file))
        {
            // What is no file of ours is of no use.
            if (Record(line, out var path) is { } record && known.TryGetValue(path, out var ours)) pages[ours] = record;
        }
        return pages;
    }

    private static PageRecord? Record(ReadOnlySpan<char> line, out ReadOnlySpan<char> path)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = line.Split(parts, ' ');
        path = count == parts.Length ? line[parts[3]] : [];
        return count == parts.Length && Digest.TryParse(line[parts[0]], out var inputs) && Number(line[parts[1]], out var length) && Number(line[parts[2]], out var written)
            ? new PageRecord(inputs, length, written)
            : null;
    }

    private static bool Number(ReadOnlySpan<char> text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // The list may be somebody else's: what it names outside is not ours to replace or remove.
    private static bool IsInside(string file) =>
        !Path.IsPathRooted(file) && !file.Split('/', Path.DirectorySeparatorChar).Any(part => part is "" or "." or "..");
}
