using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Annals.Disk;

namespace Annals.VersionControl;

/// <summary>Runs git in a repository, with a list of arguments and no shell. It never asks anybody anything: it would wait for ever.</summary>
/// <param name="Tree">Its root is where git is run, and what paths are relative to.</param>
/// <param name="Variables">Of the environment, beside those that it always has.</param>
internal sealed record Git(WorkTree Tree, params ImmutableArray<(string Name, string Value)> Variables)
{
    private static readonly string ProgramName = OperatingSystem.IsWindows() ? "git.exe" : "git";

    /// <exception cref="GitMissingException">There is no git to run.</exception>
    public GitAnswer Run(params IEnumerable<string> arguments) => Run("", arguments);

    /// <param name="input">What git reads, in UTF-8.</param>
    /// <exception cref="GitMissingException">There is no git to run.</exception>
    public GitAnswer Run(string input, IEnumerable<string> arguments) => Run(stream => stream.Write(Encoding.UTF8.GetBytes(input)), arguments);

    /// <param name="write">Writes what git reads. Where git ends without reading all of it, its exit code says why.</param>
    /// <exception cref="GitMissingException">There is no git to run.</exception>
    public GitAnswer Run(Action<Stream> write, IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        // All three at once: a pipe that nobody reads blocks the process that writes to it.
        var writing = Task.Run(() => Write(process, write));
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.Wait();
        return new GitAnswer(process.ExitCode, output.ToArray(), errors.Result.Trim());
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(FindProgram(), [.. GitEnvironment.Options, .. arguments])
        {
            WorkingDirectory = Tree.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        GitEnvironment.Prepare(start.Environment, Tree);
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new GitMissingException(fault.Message);
        }
    }

    private static void Write(Process process, Action<Stream> write)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            write(input);
        }
        catch (IOException)
        {
            // It ended without reading all of it; its exit code says why.
        }
    }

    /// <exception cref="GitMissingException">It stands in no folder of PATH.</exception>
    private static string FindProgram() => ProgramFile.Find(ProgramName) ?? throw new GitMissingException($"no folder of PATH has “{ProgramName}”");
}

/// <summary>How a run of git ended. What it wrote is data: names and messages are anybody's, and not always UTF-8.</summary>
/// <param name="Bytes">What it wrote, as it is.</param>
/// <param name="Error">What it said, without white space at the ends.</param>
internal sealed record GitAnswer(int ExitCode, byte[] Bytes, string Error)
{
    private const int MostAtEnd = 1_000;

    public bool IsGood => ExitCode == 0;

    /// <summary>What it wrote, with replacement characters for what is not UTF-8.</summary>
    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>The output of a command that says one thing.</summary>
    public string Line => Output.Trim();

    /// <summary>The name of an object, where that and nothing else is the output.</summary>
    public string? ObjectName => IsGood && IsObjectName(Line) ? Line : null;

    /// <summary>What it said in one line, for a message; of a long one the beginning and the end.</summary>
    public string Said => Error.Length > 0
        ? Shortened(string.Join("; ", Error.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("hint:", StringComparison.Ordinal))))
        : IsGood ? "an answer that cannot be read" : $"exit code {ExitCode}";

    // A hook of the remote may say anything at any length.
    private static string Shortened(string said) => said.Length <= 2 * MostAtEnd ? said : $"{said[..MostAtEnd]} … {said[^MostAtEnd..]}";

    /// <summary>Whether this is the whole hash of an object: SHA-1, or SHA-256 in newer repositories.</summary>
    public static bool IsObjectName(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);
}
