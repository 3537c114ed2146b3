namespace Annals.Disk;

/// <summary>
/// A file that a user named as the place for what a command makes: it is written whole, or left as it was. A device or a pipe, such as <c>/dev/stdout</c>, is
/// written to. Below the folder that the program was started in no symbolic link is followed, since somebody else may have put it there with the rest of a
/// project; elsewhere links are the user's own.
/// </summary>
internal static class NamedFile
{
    // As many links as lead to each other before Linux gives up.
    private const int MostLinks = 40;

    /// <exception cref="IOException">The disk refuses, there is no such folder, or there is a link in the way.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var place = Follow(Path.GetFullPath(path));
        if (IsDevice(place)) File.WriteAllBytes(place, bytes);
        else if (!WriteToPipe(place, bytes)) Replace(place, bytes);
    }

    // Part by part: a link above the folder may be the user's own, and lead into it.
    private static string Follow(string place)
    {
        var here = Directory.GetCurrentDirectory();
        for (var links = 0; !IsDevice(place) && FirstLink(place) is { } link; links++)
        {
            if (IsBelow(here, link)) throw new IOException($"“{Path.GetRelativePath(here, link).Replace(Path.DirectorySeparatorChar, '/')}” is a symbolic link, which is not followed; remove it");
            if (links == MostLinks) throw new IOException("these symbolic links lead in a circle");
            var target = new FileInfo(link).ResolveLinkTarget(returnFinalTarget: false)!.FullName;
            place = Path.GetFullPath(target + place[link.Length..]);
        }
        return place;
    }

    private static string? FirstLink(string place)
    {
        for (var end = Path.GetPathRoot(place)!.Length; end < place.Length; end++)
        {
            end = place.IndexOf(Path.DirectorySeparatorChar, end) is var slash and >= 0 ? slash : place.Length;
            if (SymbolicLink.Is(new FileInfo(place[..end]))) return place[..end];
        }
        return null;
    }

    private static void Replace(string place, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(place);
        if (folder is null || Directory.Exists(place)) throw new IOException("this is a folder; name a file");
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"there is no folder “{folder}”; make it first");
        new WritableFolder(folder).Replace(Path.GetFileName(place), bytes);
    }

    // Devices and pipes say that they are empty; of these a pipe has no places in it.
    private static bool WriteToPipe(string place, ReadOnlySpan<byte> bytes)
    {
        if (new FileInfo(place) is not { Exists: true, Length: 0 }) return false;
        using var stream = new FileStream(place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (stream.CanSeek) return false;
        stream.Write(bytes);
        return true;
    }

    // /proc holds open files by number. /dev/shm is an ordinary disk in memory.
    private static bool IsDevice(string place) => OperatingSystem.IsWindows()
        ? place.StartsWith(@"\\.\", StringComparison.Ordinal)
        : (place.StartsWith("/dev/", StringComparison.Ordinal) && !place.StartsWith("/dev/shm/", StringComparison.Ordinal)) || place.StartsWith("/proc/", StringComparison.Ordinal);

    private static bool IsBelow(string folder, string place) =>
        Path.GetRelativePath(folder, place) is var file && file is not ("." or "..") && !file.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(file);
}
