using System.Collections.Immutable;
using Annals.Disk;
using Annals.Reporting;

namespace Annals.Import.Drafts;

/// <summary>A folder that is to be imported, such as a vault of Obsidian: its notes, and the pictures that they may show.</summary>
/// <param name="Path">As the author named it, with slashes and none at the end.</param>
/// <param name="Notes">Markdown and YAML, as the system names them, in the order of their paths.</param>
/// <param name="Pictures">Below the folder, with slashes.</param>
/// <param name="Others">Files that are neither, below the folder likewise; hidden ones are not among them.</param>
internal sealed record OriginalFolder(string Path, ImmutableArray<string> Notes, ImmutableArray<string> Pictures, ImmutableArray<string> Others)
{
    private static readonly string[] EndingsOfNotes = [".md", ".markdown", ".yml", ".yaml"];
    private static readonly string[] EndingsOfPictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

    public static bool IsPicture(string name) => EndingsOfPictures.Contains(System.IO.Path.GetExtension(name).ToLowerInvariant());

    private static bool IsNote(string name) => EndingsOfNotes.Contains(System.IO.Path.GetExtension(name).ToLowerInvariant());

    /// <summary>What is in it, without hidden files and folders; links are reported, and not followed.</summary>
    /// <returns>Null where it cannot be listed, or has no notes, which has been reported.</returns>
    public static OriginalFolder? Read(string path, Diagnostics diagnostics)
    {
        var shown = path.Replace(System.IO.Path.DirectorySeparatorChar, '/').TrimEnd('/');
        if (shown.Length == 0) shown = "/";
        try
        {
            var files = FolderListing.Files(path, link => diagnostics.Add(Rules.NotRead, link.Replace(System.IO.Path.DirectorySeparatorChar, '/'), Position.Start, "this is a symbolic link, which is not followed; put the file itself here"));
            ImmutableArray<string> notes = [.. files.Where(IsNote)];
            var others = files.Where(file => !IsNote(file)).Select(file => System.IO.Path.GetRelativePath(path, file).Replace(System.IO.Path.DirectorySeparatorChar, '/')).ToLookup(IsPicture);
            if (!notes.IsEmpty) return new OriginalFolder(shown, notes, [.. others[true]], [.. others[false]]);
            diagnostics.Add(Rules.NothingToImport, shown, Position.Start, "there is no Markdown and no YAML in this folder; of other files name each");
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.Unreadable, shown, Position.Start, $"this folder cannot be read: {refused.Message}");
        }
        return null;
    }

    /// <summary>The path of a note below the folder, with slashes.</summary>
    public string Below(OriginalFile note) => note.Path.StartsWith(Path + "/", StringComparison.Ordinal) ? note.Path[(Path.Length + 1)..] : note.Path;
}
