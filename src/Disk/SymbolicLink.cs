namespace Annals.Disk;

/// <summary>Tells symbolic links, and junctions of Windows, from files and folders.</summary>
public static class SymbolicLink
{
    /// <summary>Whether this is one, wherever it leads.</summary>
    // The attribute comes with the length; what else has it, such as a file that is kept in a cloud, leads nowhere. What is not there has all attributes.
    public static bool Is(FileSystemInfo file) => file.Attributes is not NotThere and var found && found.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;

    private const FileAttributes NotThere = (FileAttributes)(-1);
}
