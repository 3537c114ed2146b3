using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Architecture;

/// <summary>Other programs are run in one place, which knows how git is run safely: read from the sources themselves.</summary>
public class ProcessTests
{
    [Fact]
    public void A_program_is_started_in_one_file_alone()
    {
        var starting = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Regex.IsMatch(File.ReadAllText(file), @"\bProcessStartInfo\b|\bProcess\.Start\b|\bnew Process\b|\bDllImport\b.*exec|\bUseShellExecute\b"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
        Assert.Equal(["src/VersionControl/Git.cs"], starting);
    }
}
