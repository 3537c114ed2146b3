using System.Security.Cryptography;

namespace Annals.Disk;

/// <summary>
/// A folder that somebody has named, and below which files are written: each whole or not at all, under a fresh name that nobody can guess until it is
/// moved in place, and through no symbolic link. Whoever may add files to the folder, as by a pull request, can so have none overwritten outside it.
/// The folder itself may be a link. All paths are below it, with slashes.
/// </summary>
/// <remarks>Links are looked for before each step: against a program that puts one there at that moment, which has the author's rights already, nothing is done.</remarks>
internal sealed class WritableFolder(string root)
{
    private const string Waiting = ".annals-new-";

    /// <summary>As it was named.</summary>
    public string Root { get; } = root;

    public string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>Writes a file, in place of the one that may be there.</summary>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way; what was there is as it was.</exception>
    public void Replace(string file, ReadOnlySpan<byte> bytes) => Place(Stage(file, bytes), file, overwrite: true);

    /// <summary>Writes a file where there is none.</summary>
    /// <exception cref="IOException">There is one already, the disk refuses, or there is a link in the way; nothing of the file is left.</exception>
    public void Create(string file, ReadOnlySpan<byte> bytes)
    {
        RefuseLinks(file);
        // Asked first, so that nothing is written in vain; the move asks once more.
        if (Path.Exists(PathOf(file))) throw new IOException($"“{Shown(file)}” is there already");
        Place(Stage(file, bytes), file, overwrite: false);
    }

    /// <summary>Writes what is to become a file under a hidden name beside its place, whose folder is made.</summary>
    /// <returns>The hidden name, for <see cref="Place"/> or <see cref="Remove"/>.</returns>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way; nothing is left.</exception>
    public string Stage(string file, ReadOnlySpan<byte> bytes)
    {
        using var stream = StageOpen(file, out var staged);
        try
        {
            stream.Write(bytes);
            return staged;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            stream.Dispose();
            Remove(staged);
            throw;
        }
    }

    /// <summary>As <see cref="Stage"/>, for what is written bit by bit. It may be moved in place while it is open.</summary>
    public FileStream StageOpen(string file, out string staged)
    {
        RefuseLinks(file);
        MakeFolder(FolderOf(file));
        staged = Join(FolderOf(file), FreshName());
        return new FileStream(PathOf(staged), FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);
    }

    /// <summary>Moves what waits under a hidden name in place, in one step; what cannot be moved is taken away.</summary>
    public void Place(string staged, string file, bool overwrite)
    {
        try
        {
            RefuseLinks(file);
            File.Move(PathOf(staged), PathOf(file), overwrite);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(staged);
            throw;
        }
    }

    /// <summary>The bytes of a file that the program keeps here for itself; null where there is none.</summary>
    /// <param name="most">A longer one is refused, in bytes.</param>
    /// <exception cref="IOException">It cannot be read, is too long, is no file, or there is a link in the way.</exception>
    public byte[]? Read(string file, long most)
    {
        RefuseLinks(file);
        var found = new FileInfo(PathOf(file));
        if (!found.Exists) return null;
        if (found.Length > most) throw new IOException($"“{Shown(file)}” has more than {most:N0} bytes");
        // Pipes and devices say that they are empty, and some of them never end.
        return found.Length == 0 ? [] : File.ReadAllBytes(found.FullName);
    }

    /// <summary>Makes a folder and those above it.</summary>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way.</exception>
    public void MakeFolder(string folder)
    {
        RefuseLinks(folder);
        Directory.CreateDirectory(PathOf(folder));
    }

    /// <summary>Takes a file away, if it is there and the disk lets it go; a link itself is never followed.</summary>
    public void Remove(string file)
    {
        try
        {
            RefuseLinks(FolderOf(file));
            File.Delete(PathOf(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A disk that refuses to write may refuse this too; what is left has a hidden name.
        }
    }

    /// <summary>Finds a symbolic link at any part of a path below the folder, the last one among them.</summary>
    /// <exception cref="IOException">There is one; the message names it.</exception>
    public void RefuseLinks(string file)
    {
        for (var end = 0; end < file.Length;)
        {
            end = file.IndexOf('/', end + 1) is var slash and > 0 ? slash : file.Length;
            var part = file[..end];
            if (new FileInfo(PathOf(part)).LinkTarget is not null)
                throw new IOException($"“{Shown(part)}” is a symbolic link, which is not followed; remove it");
        }
    }

    private string Shown(string file) => PathOf(file).Replace(Path.DirectorySeparatorChar, '/');

    private static string FolderOf(string file) => file.LastIndexOf('/') is var slash and > 0 ? file[..slash] : "";

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;

    private static string FreshName() => Waiting + RandomNumberGenerator.GetHexString(16, lowercase: true);
}
