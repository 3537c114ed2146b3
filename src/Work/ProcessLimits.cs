using System.Runtime.InteropServices;

namespace Annals.Work;

/// <summary>Limits that the system sets to this process (setrlimit, POSIX.1): one that is met is to become an exception, of which a sentence can be made, and no sudden end.</summary>
internal static class ProcessLimits
{
    // Of <sys/resource.h> on Linux, and of <signal.h> there and on macOS.
    private const int AddressSpace = 9, FileTooLong = 25;

    private const nint Ignored = 1;

    // .NET reserves half of the address space for its heap, and ends by a fault of its own when all of that is used; up to a quarter of it, it throws.
    private const ulong PartForHeap = 8;

    /// <summary>To be called once, before anything large is made.</summary>
    public static void Heed()
    {
        if (OperatingSystem.IsWindows()) return;
        // Writing then fails, as it does on a full disk; the signal would end the program.
        _ = Signal(FileTooLong, Ignored);
        if (OperatingSystem.IsLinux() && LimitOf(AddressSpace, out var limit) == 0 && limit.Current < ulong.MaxValue / 2) LimitHeap(limit.Current / PartForHeap);
    }

    private static void LimitHeap(ulong most)
    {
        if ((ulong)GC.GetGCMemoryInfo().TotalAvailableMemoryBytes <= most) return;
        AppContext.SetData("GCHeapHardLimit", most);
        try
        {
            GC.RefreshMemoryLimit();
        }
        catch (InvalidOperationException)
        {
            // More is in use already than would be allowed.
        }
    }

    [DllImport("libc", EntryPoint = "signal")]
    private static extern nint Signal(int signal, nint action);

    [DllImport("libc", EntryPoint = "getrlimit")]
    private static extern int LimitOf(int resource, out Limit limit);

    // In bytes. The largest number there is means none.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Limit
    {
        public readonly ulong Current, Most;
    }
}
