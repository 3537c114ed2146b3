using Annals.Reporting;

namespace Annals.Read;

/// <summary>Where a document's text stands, and the words of a source beside it.</summary>
/// <param name="Words">Null where there is no such file.</param>
internal sealed record DocumentPaths(string Markdown, string? Words)
{
    private const string Suffix = ".md";

    /// <summary>Every document of a kind. Sub-folders are the author's own order; they do not show in the addresses.</summary>
    public static IEnumerable<DocumentPaths> Below(string input, DocumentKind kind, Diagnostics diagnostics)
    {
        var paths = FolderListing.Files(Path.Combine(input, InputFolders.Of(kind)), path => Reader.ReportLink(path, diagnostics));
        HashSet<string> words = kind == DocumentKind.Source ? [.. paths.Where(IsWords)] : [];
        foreach (var path in paths)
        {
            if (path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)) yield return new DocumentPaths(path, TakeBeside(path, words));
            else if (kind != DocumentKind.Source || !IsWords(path)) Report(path, "only files that end in .md are", diagnostics);
        }
        foreach (var path in words)
            Report(path, $"there is no {Path.GetFileNameWithoutExtension(path)}{Suffix} beside it whose words it could hold", diagnostics);
    }

    private static bool IsWords(string path) => path.EndsWith(InputFolders.WordsSuffix, StringComparison.Ordinal);

    // What is left when all documents have taken theirs belongs to none.
    private static string? TakeBeside(string path, HashSet<string> words) =>
        words.Count > 0 && Path.ChangeExtension(path, InputFolders.WordsSuffix) is var beside && words.Remove(beside) ? beside : null;

    private static void Report(string path, string why, Diagnostics diagnostics) =>
        diagnostics.Add(Rules.NotRead, Reader.Shown(path), Position.Start, $"this is not read: {why}");
}
