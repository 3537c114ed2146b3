using System.Text;
using Annals.Text;

namespace Annals.Disk;

/// <summary>A file that is put where there is none.</summary>
/// <param name="Path">Below the folder that it is put into, with slashes.</param>
internal sealed record NewFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    public string Folder => Path[..Math.Max(Path.LastIndexOf('/'), 0)];

    public static NewFile WithText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Whether something is in its place, also under a name that some disks take for the same, as <c>readme.md</c>.</summary>
    public bool IsThere(WritableFolder folder)
    {
        var above = folder.PathOf(Folder);
        var name = FileNames.Folded(System.IO.Path.GetFileName(Path));
        return Directory.Exists(above) && Directory.EnumerateFileSystemEntries(above).Any(found => FileNames.Folded(System.IO.Path.GetFileName(found)) == name);
    }
}
