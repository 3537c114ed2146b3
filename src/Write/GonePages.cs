using System.Collections.Immutable;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Write;

/// <summary>Says which pages of entries, sources and the like an output has and a build has no longer, since somebody may have a link to them.</summary>
internal static class GonePages
{
    private const string Index = "/index.html";

    // The page of a tag, as that of a month, comes and goes with what stands on it.
    private static readonly ImmutableArray<string> Folders =
        [.. InputFolders.Documents.Where(folder => folder.Kind != DocumentKind.Tag).Select(folder => folder.Name + "/")];

    /// <summary>Compares with the list of an earlier build, if there is one; nothing is written, and an unreadable list counts as none.</summary>
    /// <param name="output">The folder, as the author names it.</param>
    public static void Report(string output, ImmutableArray<string> files, ImmutableHashSet<string> addressesOfDrafts, Diagnostics diagnostics)
    {
        if (FileList.In(output) is { } made) Report(output, made.Keys, files.ToHashSet(), addressesOfDrafts, diagnostics);
    }

    /// <param name="made">The files of earlier builds.</param>
    /// <param name="files">Those of this one.</param>
    public static void Report(string output, IEnumerable<string> made, IReadOnlySet<string> files, ImmutableHashSet<string> addressesOfDrafts, Diagnostics diagnostics)
    {
        var known = made.Where(IsPage).ToHashSet();
        var gone = known.Where(page => !files.Contains(page) && !addressesOfDrafts.Contains(page[..^(Index.Length - 1)])).Order(StringComparer.Ordinal).ToArray();
        if (gone.Length == 0) return;
        var fresh = files.Where(file => IsPage(file) && !known.Contains(file)).ToLookup(FolderOf, SlugOf);
        foreach (var page in gone)
        {
            var (folder, slug) = (FolderOf(page), SlugOf(page));
            // Names of people and the like are printed, and their old addresses need not be.
            var alias = folder is "entries" or "sources" or "pages" ? YamlText.Scalar(slug) : $"/{folder}/{slug}/";
            var now = fresh[folder].ToArray() is [var only] && gone.Count(each => FolderOf(each) == folder) == 1 ? $", which may be /{folder}/{only}/ now" : Nearest.Hint(slug, fresh[folder].Order(StringComparer.Ordinal));
            diagnostics.Add(Rules.PageGone, $"{output}/{page}".Replace('\\', '/'), Position.Start,
                $"the last build had this page, and there is none at /{folder}/{slug}/ any more{now}; so that links to it lead on, write aliases: [{alias}] in the file of the new one; if it is gone for good, do nothing: a build says this once");
        }
    }

    private static bool IsPage(string file) =>
        file.EndsWith(Index, StringComparison.Ordinal) && file.AsSpan().Count('/') == 2 && Folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));

    private static string FolderOf(string page) => page[..page.IndexOf('/', StringComparison.Ordinal)];

    private static string SlugOf(string page) => page[(page.IndexOf('/', StringComparison.Ordinal) + 1)..^Index.Length];
}
