using Annals.Tests.Support;

namespace Annals.TrustTests.Luck;

/// <summary>Runs the program under another one that limits it, and holds what is true however it ends.</summary>
internal static class Circumstances
{
    /// <summary>Whether the program is an executable of its own: .NET's own host does not begin in little address space.</summary>
    public static bool IsNative => AnnalsCommand.Program().FileName != "dotnet";

    /// <param name="circumstances">A program with its arguments, behind which another stands, as in <c>prlimit --nofile=64</c>.</param>
    public static AnnalsCommand Run(string folder, string circumstances, params string[] arguments)
    {
        string[] words = circumstances.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Need(words[0]);
        var program = AnnalsCommand.Program(arguments);
        return AnnalsCommand.RunProgram(words[0], folder, [.. words[1..], program.FileName, .. program.ArgumentList]);
    }

    public static void Need(string program)
    {
        if (!OperatingSystem.IsLinux() || !System.Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, program))))
            Assert.Skip($"this takes Linux and its program {program}");
    }

    /// <summary>Two at once, each to its end.</summary>
    public static AnnalsCommand[] Both(string folder, (string, string)[] environment, string[] one, string[] other) =>
        [.. new[] { one, other }.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(command => AnnalsCommand.Run(folder, environment, command))];

    /// <summary>A sentence with this code, exit code 1, no stack trace.</summary>
    public static void AssertRefused(AnnalsCommand run, string code)
    {
        Assert.True(run.ExitCode == 1, $"exit code {run.ExitCode}: {run.Error}");
        Assert.Contains($"error {code}: ", run.Output + run.Error, StringComparison.Ordinal);
        AssertNoTrace(run);
    }

    public static void AssertNoTrace(AnnalsCommand run)
    {
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("AN027", run.Error, StringComparison.Ordinal);
    }

    /// <summary>No stage, no lock and no file under a hidden name.</summary>
    public static void AssertNothingLeft(string folder) => Assert.Empty(Left(folder));

    public static string[] Left(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder, ".annals-*", SearchOption.AllDirectories)] : [];
}
