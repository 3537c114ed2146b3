using Annals.Link;
using Annals.Reporting;

namespace Annals.Commands;

/// <summary>A build in which even a failing disk becomes a diagnostic.</summary>
internal static class GuardedBuild
{
    /// <returns>Null where the input could not be read at all, which has been reported.</returns>
    public static BuildResult? Run(BuildOptions options, Diagnostics diagnostics) => Guarded(Build.Run, options, diagnostics);

    /// <returns>Null where the input could not be read at all, which has been reported.</returns>
    public static Timeline? Check(BuildOptions options, Diagnostics diagnostics) => Guarded(Build.Check, options, diagnostics);

    private static T? Guarded<T>(Func<BuildOptions, Diagnostics, T> work, BuildOptions options, Diagnostics diagnostics) where T : class
    {
        try
        {
            return work(options, diagnostics);
        }
        catch (Exception fault) when (DiskFault.In(fault) is { } refused)
        {
            diagnostics.Add(Rules.Unreadable, options.Input, Position.Start, $"this folder cannot be read: {refused.Message}");
            return null;
        }
    }
}
