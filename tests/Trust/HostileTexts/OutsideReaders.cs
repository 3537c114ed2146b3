using System.Diagnostics;
using System.Text.Json;
using Annals.Tests.Support;

namespace Annals.TrustTests.HostileTexts;

/// <summary>Readers of other people that npm has, in the versions of package-lock.json: ical.js, csv-parse, citation.js and html-validate, in a folder of their own.</summary>
internal sealed class OutsideReaders : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutsideReaders()
    {
        foreach (var file in (string[])["package.json", "package-lock.json"]) File.Copy(Repository.PathOf("tests", "Trust", file), _folder[file]);
        File.Copy(Repository.PathOf("tests", "Trust", "HostileTexts", "read.mjs"), _folder["read.mjs"]);
        Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    }

    /// <returns>For each folder what they find in its files.</returns>
    public Leaf[][] Read(params string[] folders) =>
        [.. JsonDocument.Parse(Run("node", ["read.mjs", .. folders])).RootElement.EnumerateArray().Select(folder => folder.EnumerateArray().Select(Leaf).ToArray())];

    public void Dispose() => _folder.Dispose();

    private static Leaf Leaf(JsonElement leaf) => new(leaf[0].GetString()!, leaf[1].GetString()!, leaf[2].GetString()!);

    private string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Path, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{error}");
        return output.Result;
    }
}
