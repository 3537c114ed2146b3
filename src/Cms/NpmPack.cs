using System.ComponentModel;
using System.Diagnostics;
using Annals.Disk;

namespace Annals.Cms;

/// <summary>
/// Has npm fetch the archive of a package, with its settings for proxies and registries. It runs in an empty folder, so that no file of the timeline's says
/// how, and runs nothing of the package.
/// </summary>
internal static class NpmPack
{
    private static readonly string ProgramName = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <param name="package">With its version: <c>decap-cms@3.16.3</c>.</param>
    /// <param name="folder">Where the archive is put.</param>
    /// <returns>What went wrong, as the beginning of a sentence; null for nothing.</returns>
    public static string? Run(string package, ScratchFolder folder)
    {
        if (ProgramFile.Find(ProgramName) is not { } npm) return $"“{ProgramName}” is needed to fetch it, and no folder of PATH has it";
        try
        {
            using var process = Process.Start(new ProcessStartInfo(npm, ["pack", package, "--ignore-scripts", "--silent"])
            {
                WorkingDirectory = folder.PathOf(""),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var said = process.StandardOutput.ReadToEndAsync();
            var complaint = process.StandardError.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"npm cannot fetch it: {(complaint.Length > 0 ? complaint : said.Result.Trim()).Split('\n')[0]}";
        }
        catch (Win32Exception fault)
        {
            return $"“{npm}” cannot be run: {fault.Message}";
        }
    }
}
