using System.ComponentModel;
using System.Diagnostics;
using Annals.Disk;

namespace Annals.Preview;

/// <summary>Opens a page in the browser that the system opens pages in. Where there is none, nothing happens: the address is printed anyway.</summary>
internal static class BrowserWindow
{
    /// <param name="url">The preview's own, without a character that means something to a shell.</param>
    public static void Open(string url)
    {
        if (Program(url) is not [var program, .. var arguments]) return;
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            if (Process.Start(start) is not { } process) return;
            // What a browser says is nobody's business here, and a pipe that nobody reads would stop it.
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }
        catch (Exception fault) when (fault is Win32Exception or IOException or InvalidOperationException)
        {
            // No browser: the address is in the terminal.
        }
    }

    /// <returns>A program and its arguments; null where there is none.</returns>
    private static string[]? Program(string url)
    {
        if (OperatingSystem.IsWindows()) return [Path.Combine(Environment.SystemDirectory, "cmd.exe"), "/c", "start", "", url];
        if (OperatingSystem.IsMacOS()) return ["/usr/bin/open", url];
        if (ProgramFile.Find("xdg-open") is not { } open) return null;
        // In a session of its own: the Ctrl-C that ends the preview would end a browser that was started for it.
        return ProgramFile.Find("setsid") is { } apart ? [apart, open, url] : [open, url];
    }
}
