using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Annals.VersionControl;

/// <summary>Runs git in a repository, with a list of arguments and no shell. It never asks anybody anything: it would wait for ever.</summary>
/// <param name="Tree">Its root is where git is run, and what paths are relative to.</param>
/// <param name="Variables">Of the environment, beside those that it always has.</param>
internal sealed record Git(WorkTree Tree, params ImmutableArray<(string Name, string Value)> Variables)
{
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
        // All three at once: a pipe that nobody empties stops the one who fills it.
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
        var start = new ProcessStartInfo(GitProgram.Find(), [.. GitSurroundings.Options, .. arguments])
        {
            WorkingDirectory = Tree.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        GitSurroundings.Prepare(start.Environment, Tree);
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
}
