using Annals.Disk;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Read;

/// <summary>The path of a document, and of the words file beside it; both are read on demand.</summary>
/// <param name="Folder">The absolute folder that the paths are relative to, which saves a call for the working folder with every file.</param>
/// <param name="Words">Null where there is no such file.</param>
public sealed record DocumentFile(DocumentKind Kind, string Folder, string Markdown, string? Words)
{
    private const string Suffix = ".md";

    /// <summary>Every document of a kind. Sub-folders do not show in the addresses: they only keep order for the author.</summary>
    internal static IEnumerable<DocumentFile> Below(string input, DocumentKind kind, string folder, Diagnostics diagnostics)
    {
        var paths = Reader.Files(Path.Combine(input, InputFolders.Of(kind)), diagnostics);
        HashSet<string> words = kind == DocumentKind.Source ? [.. paths.Where(IsWords)] : [];
        foreach (var path in paths)
        {
            if (path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)) yield return new DocumentFile(kind, folder, path, TakeBeside(path, words));
            else if (kind != DocumentKind.Source || !IsWords(path)) Report(path, "only files that end in .md are", diagnostics);
        }
        foreach (var path in words)
            Report(path, $"there is no {Path.GetFileNameWithoutExtension(path)}{Suffix} beside it whose words it could hold", diagnostics);
    }

    public Document Read(Diagnostics diagnostics)
    {
        var shown = Reader.Shown(Markdown);
        var name = Path.GetFileNameWithoutExtension(Markdown);
        var slug = Slug.Of(name);
        if (Slug.Whole(name).Length == 0)
            diagnostics.Add(Rules.BadFileName, shown, Position.Start,
                $"the file's name has no letter or digit to make an address of; rename it{(slug.Length == 0 ? "" : $", for example to {slug}{Suffix}")}");
        return new Document(Kind, slug, shown, Text(Markdown, FileBytes.MostOfDocument), Words is null ? null : Text(Words, FileBytes.MostOfWords));

        TextFile? Text(string path, int most) => Reader.ReadText(Reader.Shown(path), () => FileBytes.Read(Path.Combine(Folder, path), most), diagnostics);
    }

    /// <summary>What the disk says of both files.</summary>
    public (FileStamp Markdown, FileStamp Words) Stamps() =>
        (FileStamp.Of(Path.Combine(Folder, Markdown)), Words is null ? FileStamp.None : FileStamp.Of(Path.Combine(Folder, Words)));

    private static bool IsWords(string path) => path.EndsWith(InputFolders.WordsSuffix, StringComparison.Ordinal);

    // Removed once found: what is left in the end belongs to no document.
    private static string? TakeBeside(string path, HashSet<string> words) =>
        words.Count > 0 && Path.ChangeExtension(path, InputFolders.WordsSuffix) is var beside && words.Remove(beside) ? beside : null;

    private static void Report(string path, string why, Diagnostics diagnostics) =>
        diagnostics.Add(Rules.NotRead, Reader.Shown(path), Position.Start, $"this is not read: {why}");
}

/// <summary>A Markdown file of the input and what it is.</summary>
/// <param name="Slug">From its name; with the kind it makes the permalink.</param>
/// <param name="File">Its text; null where it cannot be read, which has been reported.</param>
/// <param name="Words">The file of a source's words that stands beside it; null where there is none.</param>
public sealed record Document(DocumentKind Kind, string Slug, string Path, TextFile? File, TextFile? Words);
