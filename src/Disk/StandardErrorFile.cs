using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Annals.Disk;

/// <summary>The standard error output as a file: .NET looks at the terminal before it first writes there, which takes memory and threads that there may not be.</summary>
internal static class StandardErrorFile
{
    private const nint Number = 2;

    /// <exception cref="IOException">Nobody reads it.</exception>
    public static void Write(string text)
    {
        using var error = new FileStream(new SafeFileHandle(Number, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        error.Write(Encoding.UTF8.GetBytes(text));
    }
}
