using System.Diagnostics;
using Annals.Tests.Support;

namespace Annals.EditorTests;

/// <summary>The real formatters, as npm has them in the versions of package-lock.json, in a folder of their own.</summary>
public sealed class Formatters : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Formatters()
    {
        foreach (var file in (string[])["package.json", "package-lock.json", "save.mjs", "references.mjs"]) File.Copy(Repository.PathOf("tests", "Editors", file), _folder[file]);
        Run(_folder.Path, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    }

    /// <summary>Saves all texts of an input with a formatter.</summary>
    internal void Save(string tool, TemporaryFolder site) => Run(_folder.Path, "node", "save.mjs", tool, site["input"]);

    /// <summary>Saves them as docs/start.md sets up remark, which runs where the timeline stands.</summary>
    internal void SaveWithRemark(TemporaryFolder site, string settings)
    {
        if (!Directory.Exists(site["node_modules"])) Directory.CreateSymbolicLink(site["node_modules"], _folder["node_modules"]);
        site.Write(".remarkrc.mjs", settings);
        Run(site.Path, "node", "node_modules/remark-cli/cli.js", "input", "--ext", "md", "--output", "--frail");
    }

    /// <returns>What the script prints.</returns>
    internal string Run(string script, params string[] arguments) => Run(_folder.Path, "node", [script, .. arguments]);

    private static string Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{output.Result}{error}");
        return output.Result;
    }

    public void Dispose() => _folder.Dispose();
}
