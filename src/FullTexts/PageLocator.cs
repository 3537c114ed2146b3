using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.FullTexts;

/// <summary>The pages that a locator names: <c>p. 3</c>, <c>pp. iv–vi, 9</c>, <c>p. 12 f.</c>, with what stands behind them left out, as in <c>p. 3, para. 2</c>.</summary>
/// <param name="Pages">Indexes of the pages, from zero.</param>
/// <param name="Unknown">What is named and is on no page.</param>
internal sealed partial record PageLocator(ImmutableHashSet<int> Pages, ImmutableArray<string> Unknown)
{
    private static readonly char[] Dashes = ['-', '–', '—'];

    /// <param name="labels">What is printed on the pages for their numbers.</param>
    /// <returns>Null where it names no page.</returns>
    public static PageLocator? Parse(string locator, ImmutableArray<string> labels)
    {
        var pages = ImmutableHashSet.CreateBuilder<int>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (Match named in Named().Matches(locator.Trim('{', '}')))
        {
            foreach (var part in named.Groups["pages"].Value.Split([",", ";", "&", " and ", " und ", " et ", " y "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Add(part);
        }
        return pages.Count == 0 && unknown.Count == 0 ? null : new PageLocator(pages.ToImmutable(), unknown.ToImmutable());

        void Add(string part)
        {
            var (text, following) = Following().Match(part) is { Success: true } match ? (part[..match.Index].TrimEnd(), match.Groups[1].Value) : (part, "");
            text = text.TrimEnd('.', ':', '/');
            var found = Find(text, labels);
            if (found.Length == 0 && Range(text, labels) is var (first, last))
            {
                pages.UnionWith(Enumerable.Range(first, last - first + 1));
                return;
            }
            if (found.Length == 0) unknown.Add(text);
            pages.UnionWith(found);
            if (found.Length == 0 || following.Length == 0) return;
            pages.UnionWith(Enumerable.Range(found[0], Math.Min(labels.Length - found[0], following == "f" ? 2 : labels.Length)));
        }
    }

    // A label may have a hyphen of its own, as “A-1” has.
    private static (int First, int Last)? Range(string text, ImmutableArray<string> labels)
    {
        for (var at = text.Length < 2 ? -1 : text.IndexOfAny(Dashes, 1); at > 0 && at + 1 < text.Length; at = text.IndexOfAny(Dashes, at + 1))
        {
            var (from, to) = (text[..at].Trim(), text[(at + 1)..].Trim());
            if (from.Length == 0 || to.Length == 0 || Find(from, labels) is not [var first, ..]) continue;
            // “123–7” ends on page 127.
            if (to.Length < from.Length && Find(from[..^to.Length] + to, labels) is [.., var whole] && whole >= first) return (first, whole);
            if (Find(to, labels) is [.., var last] && last >= first) return (first, last);
        }
        return null;
    }

    private static int[] Find(string label, ImmutableArray<string> labels)
    {
        int[] same = [.. Enumerable.Range(0, labels.Length).Where(page => labels[page] == label)];
        return same.Length > 0 ? same : [.. Enumerable.Range(0, labels.Length).Where(page => labels[page].Equals(label, StringComparison.OrdinalIgnoreCase))];
    }

    // The six languages' abbreviations. What stands behind the pages begins with a word: a figure belongs to them.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:pages?|pp?\.|pp?(?=\s?\d)|Seiten?|S\.|págs?\.|páginas?|ص\.?|頁)\s?(?<pages>[\p{L}\p{N}][\p{L}\p{N}.:/]*(?:\s?[-–—]\s?[\p{L}\p{N}.:/]+)*(?:\s?ff?\b\.?)?(?:\s?(?:[,;&]|and|und|et|y)\s?(?:\d[\d.:/]*|[ivxlc]+\b(?!\.))(?:\s?[-–—]\s?[\p{L}\p{N}]+)*(?:\s?ff?\b\.?)?)*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<=[\dclxvi])\s?(ff?)\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Following();
}
