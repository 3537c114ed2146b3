using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Architecture;

/// <summary>Other programs are run in three places, for git, for npm and for a browser, and none looks for them in the working folder: read from the sources themselves.</summary>
public class ProcessTests
{
    [Fact]
    public void A_program_is_started_in_three_files_alone()
    {
        var starting = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Regex.IsMatch(File.ReadAllText(file), @"\bProcessStartInfo\b|\bProcess\.Start\b|\bnew Process\b|\bDllImport\b.*exec|\bUseShellExecute\b"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
        Assert.Equal(["src/Cms/NpmPack.cs", "src/Preview/BrowserWindow.cs", "src/VersionControl/Git.cs"], starting.Order(StringComparer.Ordinal));
    }
}
