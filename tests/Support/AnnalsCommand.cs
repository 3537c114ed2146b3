using System.Diagnostics;

namespace Annals.Tests.Support;

/// <summary>Runs the built program as a user does, or the one that ANNALS_PROGRAM names: a process of its own, in a folder of its own.</summary>
internal sealed record AnnalsCommand(int ExitCode, string Output, string Error)
{
    public static AnnalsCommand Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static AnnalsCommand Run(string folder, (string Name, string Value)[] environment, params string[] arguments) =>
        Ended(Start(folder, environment, arguments));

    /// <summary>Another program than the built one, as the native.</summary>
    public static AnnalsCommand RunProgram(string program, string folder, params string[] arguments) =>
        Ended(Start(new ProcessStartInfo(program, arguments), folder, []));

    private static AnnalsCommand Ended(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new AnnalsCommand(process.ExitCode, output, error.Result);
    }

    /// <summary>For a test that does not wait for its end.</summary>
    public static Process Start(string folder, (string Name, string Value)[] environment, params string[] arguments) =>
        Start(Program(arguments), folder, environment);

    /// <summary>The program that ANNALS_PROGRAM names, or else the built one.</summary>
    public static ProcessStartInfo Program(params string[] arguments) => Environment.GetEnvironmentVariable("ANNALS_PROGRAM") is { Length: > 0 } program
        ? new ProcessStartInfo(program, arguments)
        : new ProcessStartInfo("dotnet", ["exec", typeof(Build).Assembly.Location, .. arguments]);

    private static Process Start(ProcessStartInfo start, string folder, (string Name, string Value)[] environment)
    {
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (folder, true, true);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
