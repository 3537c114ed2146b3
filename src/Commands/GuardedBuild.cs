using Annals.Reporting;
using Annals.Timelines;
using Annals.Write;

namespace Annals.Commands;

/// <summary>A build in which even a failing disk, or a pattern that times out on a text, becomes a diagnostic.</summary>
internal static class GuardedBuild
{
    /// <returns>Null where the input could not be read at all, which has been reported.</returns>
    public static BuildResult? Run(BuildOptions options, Diagnostics diagnostics) =>
        Run(options.Input, () => Build.Run(options, diagnostics), diagnostics);

    /// <summary>A build into an output that is still held afterwards.</summary>
    /// <returns>Null where the input could not be read at all, which has been reported.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; the output is as it was.</exception>
    public static BuildResult? Run(BuildOptions options, HeldOutput output, Diagnostics diagnostics, CancellationToken stop) =>
        Run(options.Input, () => Build.Run(options, output, diagnostics, stop), diagnostics);

    /// <returns>Null where the input could not be read at all, which has been reported.</returns>
    public static Timeline? Check(BuildOptions options, Diagnostics diagnostics) =>
        Run(options.Input, () => Build.Check(options, diagnostics), diagnostics);

    /// <summary>The same for a part of the flow.</summary>
    public static T? Run<T>(string input, Func<T> work, Diagnostics diagnostics)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (InputFault.Of(fault, input) is { } found)
        {
            diagnostics.Add(found);
            return default;
        }
    }
}
