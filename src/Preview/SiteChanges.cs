using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Write;

namespace Annals.Preview;

/// <summary>How the pages that are shown differ from those of the last build, in the order of their paths below the root.</summary>
internal sealed record SiteChanges(ImmutableArray<string> New, ImmutableArray<string> Changed, ImmutableArray<string> Gone)
{
    private const string Ending = ".html";

    public bool IsNone => New.IsEmpty && Changed.IsEmpty && Gone.IsEmpty;

    /// <summary>Makes every page, and keeps none.</summary>
    /// <param name="made">The files of the last build.</param>
    public static SiteChanges Between(IReadOnlyDictionary<string, MadeFile> made, Site site)
    {
        var pages = site.AllPages().Where(page => page.Path.EndsWith(Ending, StringComparison.Ordinal)).OrderBy(page => page.Path, StringComparer.Ordinal).ToImmutableArray();
        var known = pages.Where(page => made.ContainsKey(page.Path)).ToImmutableArray();
        var isChanged = new bool[known.Length];
        Writer.Render(known, (index, bytes) => isChanged[index] = FileContents.Hash(bytes.Pieces) != made[known[index].Path].Hash, CancellationToken.None);
        // An author may have pages among the media, too.
        var shown = pages.Select(page => page.Path).Concat(site.Files.Select(file => file.Path)).ToHashSet();
        return new SiteChanges(
            [.. pages.Where(page => !made.ContainsKey(page.Path)).Select(page => page.Path)],
            [.. known.Where((_, index) => isChanged[index]).Select(page => page.Path)],
            [.. made.Keys.Where(path => path.EndsWith(Ending, StringComparison.Ordinal) && !shown.Contains(path)).Order(StringComparer.Ordinal)]);
    }
}
