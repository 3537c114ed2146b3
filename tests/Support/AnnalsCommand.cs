using System.Diagnostics;

namespace Annals.Tests.Support;

/// <summary>Runs the built program as a user does: a process of its own, in a folder of its own.</summary>
internal sealed record AnnalsCommand(int ExitCode, string Output, string Error)
{
    public static AnnalsCommand Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static AnnalsCommand Run(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new AnnalsCommand(process.ExitCode, output, error.Result);
    }

    /// <summary>For a test that does not wait for its end.</summary>
    public static Process Start(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Build).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
