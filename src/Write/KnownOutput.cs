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

    public static KnownOutput Of(string folder) => new(ReadList(folder), ReadPages(folder));

    public static HashSet<string> ReadList(string folder)
    {
        var list = Path.Combine(folder, ListName);
        return File.Exists(list) ? [.. File.ReadAllLines(list).Where(IsInside)] : [];
    }

    private static Dictionary<string, PageRecord> ReadPages(string folder)
    {
        var pages = new Dictionary<string, PageRecord>();
        var file = Path.Combine(folder, PagesName);
        if (!File.Exists(file)) return pages;
        foreach (var line in File.ReadLines(file))
        {
            var parts = line.Split(' ', 4);
            if (parts.Length == 4 && Digest.TryParse(parts[0], out var inputs) && Number(parts[1], out var length) && Number(parts[2], out var written))
                pages[parts[3]] = new PageRecord(inputs, length, written);
        }
        return pages;
    }

    private static bool Number(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // The list may be somebody else's: what it names outside is not ours to replace or remove.
    private static bool IsInside(string file) =>
        !Path.IsPathRooted(file) && !file.Split('/', Path.DirectorySeparatorChar).Any(part => part is "" or "." or "..");
}
