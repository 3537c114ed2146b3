using Annals.Reporting;

namespace Annals.Commands;

/// <summary>A build in which even a failing disk becomes a diagnostic.</summary>
internal static class GuardedBuild
{
    /// <returns>Null where the input could not be read at all, which has been reported.</returns>
    public static BuildResult? Run(BuildOptions options, Diagnostics diagnostics)
    {
        try
        {
            return Build.Run(options, diagnostics);
        }
        catch (AggregateException fault) when (fault.Flatten().InnerExceptions.All(IsDisk))
        {
            Report(fault.Flatten().InnerExceptions[0]);
        }
        catch (Exception fault) when (IsDisk(fault))
        {
            Report(fault);
        }
        return null;

        void Report(Exception fault) =>
            diagnostics.Add(Rules.Unreadable, options.Input, Position.Start, $"this folder cannot be read: {fault.Message}");
    }

    private static bool IsDisk(Exception fault) => fault is IOException or UnauthorizedAccessException;
}
