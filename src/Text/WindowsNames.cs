using System.Collections.Frozen;

namespace Annals.Text;

/// <summary>What Windows does with a name that other systems take as it is; a site must be kept and checked out there, too.</summary>
public static class WindowsNames
{
    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. "123456789¹²³".SelectMany(digit => (string[])[$"com{digit}", $"lpt{digit}"])]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Devices.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether this is the name of a device, which it is in any folder.</summary>
    public static bool IsDevice(ReadOnlySpan<char> name) => name.Length is >= 3 and <= 7 && BySpan.Contains(name);

    /// <param name="name">Of a file or folder, without those that it stands in.</param>
    /// <returns>What is wrong with it, for a sentence; null where nothing is.</returns>
    public static string? Problem(ReadOnlySpan<char> name)
    {
        // A device has any ending, and spaces before it.
        var end = name.IndexOfAny('.', ':');
        return IsDevice((end < 0 ? name : name[..end]).TrimEnd(' ')) ? "Windows takes it for a device"
            : name.Contains(':') ? "on Windows a colon begins what is hidden in a file"
            : name.EndsWith('.') || name.EndsWith(' ') ? "Windows leaves out a dot or space at the end"
            : null;
    }
}
