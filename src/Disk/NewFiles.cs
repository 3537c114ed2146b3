namespace Annals.Disk;

/// <summary>Puts several files into a folder, all of them or none: each is written aside before the first is moved in place. No link is followed, and nothing is overwritten.</summary>
internal static class NewFiles
{
    /// <param name="folder">Locked by the caller, who is then the only one to write here.</param>
    /// <param name="files">In the order in which they are moved in place.</param>
    /// <exception cref="IOException">The disk refuses, a file is there already, or there is a link in the way; nothing was made.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; nothing was made.</exception>
    public static void Create(WritableFolder folder, IReadOnlyList<NewFile> files, CancellationToken stop)
    {
        StageFolder.RemoveLeftIn(folder);
        using var stage = StageFolder.MakeIn(folder);
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            stage.Write(file.Path, [file.Bytes]);
        }
        var placed = new List<string>();
        try
        {
            foreach (var file in files)
            {
                stop.ThrowIfCancellationRequested();
                folder.MakeFolder(file.Folder);
                folder.Move($"{Path.GetFileName(stage.Path)}/{file.Path}", file.Path, overwrite: false);
                placed.Add(file.Path);
            }
        }
        // Whatever it is, as when memory runs out: all of them or none.
        catch
        {
            foreach (var path in placed) folder.Remove(path);
            throw;
        }
    }
}
