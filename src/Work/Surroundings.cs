namespace Annals.Work;

/// <summary>Where the program runs, as its environment says.</summary>
/// <param name="IsAutomatic">Whether a service runs it, as for a pull request, and nobody looks on.</param>
/// <param name="HasScreen">Whether somebody at a screen has started it, in whose browser a page can be opened.</param>
internal sealed record Surroundings(bool IsAutomatic, bool HasScreen)
{
    // GitHub, GitLab, Netlify and most others set the first; Azure, Jenkins and TeamCity the others.
    private static readonly string[] Services = ["CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION"];

    private static readonly string[] Displays = ["DISPLAY", "WAYLAND_DISPLAY"];

    private static readonly string[] RemoteShells = ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"];

    public static Surroundings Here => Of(
        Environment.GetEnvironmentVariable,
        isTerminal: !Console.IsInputRedirected && !Console.IsOutputRedirected,
        hasDisplays: !OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS());

    /// <param name="variable">Of the environment; null where it is not set.</param>
    /// <param name="isTerminal">Whether the program reads from a terminal and writes to one.</param>
    /// <param name="hasDisplays">Whether the system names its screens in the environment, also those of a remote shell that hands them on, as X and Wayland do.</param>
    public static Surroundings Of(Func<string, string?> variable, bool isTerminal, bool hasDisplays)
    {
        var isAutomatic = Services.Any(name => variable(name) is { Length: > 0 } value && value is not ("false" or "0"));
        var hasScreen = hasDisplays
            ? Displays.Any(name => variable(name) is { Length: > 0 })
            : !RemoteShells.Any(name => variable(name) is { Length: > 0 });
        return new Surroundings(isAutomatic, isTerminal && !isAutomatic && hasScreen);
    }
}
