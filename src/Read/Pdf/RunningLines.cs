using System.Text;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Read.Pdf;

/// <summary>Finds what stands at the head and foot of pages and is none of the text: lines that come again at the same height, and numbers of pages.</summary>
internal static partial class RunningLines
{
    // How many lines a head or foot has at most, and how far its height may differ between pages, in points.
    private const int MostLines = 3, MostLetters = 100;
    private const int Height = 4;

    // In sizes of letters: how far what is none of the text stands from it.
    private const double Apart = 1.3, FarApart = 2.5;

    /// <param name="pages">The lines of each page.</param>
    public static HashSet<TextLine> Find(List<List<TextLine>> pages)
    {
        var found = new HashSet<TextLine>(ReferenceEqualityComparer.Instance);
        var edges = pages.Select(lines => (Head: Levels(lines, fromHead: true), Foot: Levels(lines, fromHead: false))).ToList();
        var heads = PagesWith(edges.Select(edge => edge.Head));
        var feet = PagesWith(edges.Select(edge => edge.Foot));
        for (var page = 0; page < pages.Count; page++)
        {
            Add(edges[page].Head, heads);
            Add(edges[page].Foot, feet);
        }
        return found;

        // From the edge inwards, as far as each comes again.
        void Add(List<List<TextLine>> levels, Dictionary<(string, int), int> pagesWith)
        {
            var count = 0;
            while (count < Math.Min(MostLines, levels.Count) && (IsNumber(levels[count]) || levels[count].All(line => ComesAgain(line, pagesWith)))) count++;
            // The first line of a page may be that of another; it is not set apart.
            while (count > 0 && !IsApart(levels, count - 1)) count--;
            foreach (var level in levels.Take(count)) found.UnionWith(level);
        }
    }

    private static bool ComesAgain(TextLine line, Dictionary<(string, int), int> pagesWith)
    {
        var (words, height) = (Pattern(line.Text), (int)Math.Round(line.Base / Height));
        // A note, such as “Ibid.”, may come again.
        return words.Length > 0 && !line.IsMarked && Enumerable.Range(height - 1, 3).Sum(near => pagesWith.GetValueOrDefault((words, near))) >= 2;
    }

    private static Dictionary<(string, int), int> PagesWith(IEnumerable<List<List<TextLine>>> pages)
    {
        var count = new Dictionary<(string, int), int>();
        foreach (var levels in pages)
            foreach (var key in levels.Take(MostLines).SelectMany(level => level).Select(line => (Pattern(line.Text), (int)Math.Round(line.Base / Height))).Distinct())
                count[key] = count.GetValueOrDefault(key) + 1;
        return count;
    }

    // Lines of one height, from the edge; of all columns together.
    private static List<List<TextLine>> Levels(List<TextLine> lines, bool fromHead)
    {
        var levels = new List<List<TextLine>>();
        foreach (var line in fromHead ? lines.OrderByDescending(line => line.Base) : lines.OrderBy(line => line.Base))
        {
            if (levels.Count > 0 && Math.Abs(levels[^1][0].Base - line.Base) < ColumnReader.Raised * line.Size) levels[^1].Add(line);
            else if (levels.Count > MostLines + 1) break;
            else levels.Add([line]);
        }
        return levels;
    }

    private static bool IsNumber(List<TextLine> level) => level.Count == 1 && NumberOfPage().IsMatch(level[0].Text);

    // By more white than the next lines have between them, or by the size of its letters.
    private static bool IsApart(List<List<TextLine>> levels, int level)
    {
        if (level + 1 >= levels.Count || Math.Abs(levels[level][0].Size - levels[level + 1][0].Size) > 0.08 * levels[level + 1][0].Size) return true;
        var white = Distance(levels[level], levels[level + 1]);
        return white >= Apart * levels[level + 1][0].Size && (level + 2 >= levels.Count || white >= FarApart * levels[level + 1][0].Size || white > 1.15 * Distance(levels[level + 1], levels[level + 2]));
    }

    private static double Distance(List<TextLine> one, List<TextLine> other) => Math.Abs(one[0].Base - other[0].Base);

    /// <summary>The line with a sign in place of each number.</summary>
    public static string Pattern(string text)
    {
        if (text.Length > MostLetters) return "";
        var pattern = new StringBuilder(text.Length);
        foreach (var each in RomanNumber().Replace(text, "#"))
        {
            if (!char.IsDigit(each)) pattern.Append(char.ToLowerInvariant(each));
            else if (pattern.Length == 0 || pattern[^1] != '#') pattern.Append('#');
        }
        // A row of figures is none of them; a number may stand on either side.
        var words = pattern.ToString();
        return words.Count(each => each == '#') > 6 ? "" : words.Trim('#', ' ') is { Length: > 0 } rest ? rest : words;
    }

    [GeneratedRegex(@"\A([ivxlc]{1,8}|[IVXLC]{1,8})(?=\s|\z)|(?<=\s)([ivxlc]{1,8}|[IVXLC]{1,8})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"\A[\[(–—-]{0,2}\s?((page|seite|p\.|s\.|página|صفحة)\s)?(\d{1,4}|[ivxlc]{1,8})(\s?(/|of|von|de|sur|من)\s?\d{1,4})?\s?[\])–—-]{0,2}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime.Most)]
    private static partial Regex NumberOfPage();
}
