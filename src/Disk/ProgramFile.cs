namespace Annals.Disk;

/// <summary>Finds programs of the system.</summary>
internal static class ProgramFile
{
    /// <summary>
    /// A program in a folder that PATH names in full. By its bare name .NET would look for it in the working folder first, on every system, and so run a file that
    /// anybody may have put there.
    /// </summary>
    /// <param name="name">With its ending, where the system has any.</param>
    /// <returns>Null where it stands in none of them.</returns>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => folder.Trim('"')).Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(CanBeRun);

    private static bool CanBeRun(string file) => File.Exists(file)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
