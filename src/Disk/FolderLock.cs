using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Annals.Reporting;
using Microsoft.Win32.SafeHandles;

namespace Annals.Disk;

/// <summary>
/// Locks a folder, so that one process alone writes into it until this is disposed. The system releases the lock when the process ends, however it ends: one that
/// was killed leaves a file that locks nothing.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    public const string Name = ".annals-lock";

    private const int MostOfOwner = 1000;

    // What the systems say of a file that another process has for itself: Windows, Linux, and macOS.
    private const int SharingViolation = unchecked((int)0x80070020), LinuxWouldBlock = 11, MacWouldBlock = 35;

    // For flock, on every Unix: an exclusive lock, and no waiting for it.
    private const int Exclusive = 2, AtOnce = 4;

    private const int MostTries = 100;

    private readonly FileStream _file;
    private readonly TakenAway _end;

    private FolderLock(FileStream file)
    {
        _file = file;
        _end = new TakenAway(Release);
    }

    /// <param name="owner">What the lock is taken for, as in “annals import”: it is written into the file, for people to read.</param>
    /// <returns>Null where another process has it, or this one already.</returns>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way.</exception>
    public static FolderLock? Take(WritableFolder folder, string owner)
    {
        folder.MakeFolder("");
        folder.RefuseLinks(Name);
        var path = folder.PathOf(Name);
        for (var tries = 1; Open(path) is { } file; tries++)
        {
            if (!IsLocked(file.SafeFileHandle))
            {
                file.Dispose();
                return null;
            }
            Note(file, owner);
            // Where a disk never has the time that it is given, nobody can tell, and nobody is waited for.
            if (IsAt(path, file.SafeFileHandle) || tries == MostTries) return new FolderLock(file);
            // The owner before deleted the file after it was opened here: what is locked now is a deleted file. Try again.
            file.Dispose();
        }
        return null;
    }

    /// <summary>The same for a command that writes into an input, with a report where another one does.</summary>
    /// <param name="command">As the user called it, as in “annals import”.</param>
    /// <returns>Null where another command writes, which has been reported.</returns>
    /// <exception cref="IOException">The disk refuses, or there is a link in the way.</exception>
    public static FolderLock? Take(WritableFolder folder, string command, Diagnostics diagnostics)
    {
        var taken = Take(folder, command);
        if (taken is null)
            diagnostics.Add(Rules.FolderBusy, folder.Root, Position.Start, $"another command is writing here, which {folder.Shown(Name)} names; wait for its end, and run this one again");
        return taken;
    }

    /// <summary>Who has the lock, in words; null where the file does not say.</summary>
    public static string? OwnerOf(WritableFolder folder)
    {
        try
        {
            folder.RefuseLinks(Name);
            using var file = new FileStream(folder.PathOf(Name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var noted = new byte[MostOfOwner];
            return Encoding.UTF8.GetString(noted, 0, file.ReadAtLeast(noted, noted.Length, throwOnEndOfStream: false)).Trim() is { Length: > 0 } owner ? owner : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It may be gone by now.
            return null;
        }
    }

    /// <summary>
    /// The same for a command that writes single files into an input: what killed ones have left is taken away first, unless an import is still to be finished, which
    /// needs it.
    /// </summary>
    public static FolderLock? TakeInput(WritableFolder input, string command, Diagnostics diagnostics)
    {
        var taken = Take(input, command, diagnostics);
        if (taken is not null && !input.Has(WritableFolder.Intent)) input.Sweep();
        return taken;
    }

    /// <summary>Deletes the file while it is locked, and then releases the lock.</summary>
    public void Dispose() => _end.Dispose();

    private void Release()
    {
        try
        {
            if (!OperatingSystem.IsWindows()) File.Delete(_file.Name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The file is left, and locks nothing.
        }
        _file.Dispose();
    }

    // Windows keeps a file that is open so for one process, and deletes it in the end.
    private static FileStream? Open(string path)
    {
        try
        {
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0, options);
        }
        catch (IOException fault) when (fault.HResult is SharingViolation or LinuxWouldBlock or MacWouldBlock)
        {
            return null;
        }
    }

    // .NET’s own locks on Unix are turned off in this program: each takes as long as writing a page. On a disk without locks every attempt succeeds.
    private static bool IsLocked(SafeFileHandle file) =>
        OperatingSystem.IsWindows() || Flock(file, Exclusive | AtOnce) == 0 || Marshal.GetLastPInvokeError() is not (LinuxWouldBlock or MacWouldBlock);

    // Whether the locked file still has this name: it gets a random time of change, in whole seconds, since some disks keep no fractions.
    private static bool IsAt(string path, SafeFileHandle file)
    {
        if (OperatingSystem.IsWindows()) return true;
        var mark = DateTime.UnixEpoch.AddSeconds(2 * Random.Shared.Next(500_000_000, 900_000_000));
        File.SetLastWriteTimeUtc(file, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }

    private static void Note(FileStream file, string owner)
    {
        try
        {
            file.SetLength(0);
            file.Write(Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{owner}, process {Environment.ProcessId}, since {DateTime.Now:yyyy-MM-dd HH:mm:ss}\n")));
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            // The disk is full; the lock holds without a name in it.
        }
    }

    [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static extern int Flock(SafeFileHandle file, int operation);
}
