namespace Annals.VersionControl;

/// <summary>
/// Where git itself stands: in a folder that PATH names in full. By its bare name .NET would look for it in the working folder first, on every system, and
/// so run a file “git” that anybody may have put there.
/// </summary>
internal static class GitProgram
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "git.exe" : "git";

    /// <exception cref="GitMissingException">It stands in none of them.</exception>
    public static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => folder.Trim('"')).Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, Name)).FirstOrDefault(CanBeRun)
        ?? throw new GitMissingException($"no folder of PATH has “{Name}”");

    private static bool CanBeRun(string file) => File.Exists(file)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
