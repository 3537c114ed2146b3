using System.Text.RegularExpressions;
using Annals.Tests.Support;

namespace Annals.Tests.Architecture;

/// <summary>Files are written in one folder of the sources alone, where no link is followed: read from the sources themselves.</summary>
public partial class WritingTests
{
    private static readonly (string Name, string Text)[] Files =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    [Fact]
    public void Only_one_folder_of_the_sources_writes_files() => Assert.Empty(
        Files.Where(file => !file.Name.StartsWith("src/Disk/", StringComparison.Ordinal))
            .SelectMany(file => Writing().Matches(file.Text).Select(found => $"{file.Name}: {found.Value}")));

    [Theory]
    [InlineData("File.WriteAllText(path, text)")]
    [InlineData("System.IO.File.AppendAllLines(path, lines)")]
    [InlineData("File.Create(path)")]
    [InlineData("File.Open(path, FileMode.Open)")]
    [InlineData("File.OpenWrite(path)")]
    [InlineData("File.OpenHandle(path, FileMode.Create, FileAccess.Write)")]
    [InlineData("File.Move(a, b)")]
    [InlineData("File.SetLastWriteTimeUtc(path, now)")]
    [InlineData("new FileStream(path, FileMode.CreateNew)")]
    [InlineData("new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)")]
    [InlineData("new StreamWriter(path)")]
    [InlineData("new StreamWriter(\"list\", append: true)")]
    [InlineData("Directory.CreateDirectory(path)")]
    [InlineData("Directory.CreateTempSubdirectory()")]
    [InlineData("Directory.Move(a, b)")]
    [InlineData("new FileInfo(path).Delete()")]
    [InlineData("new DirectoryInfo(path).Create()")]
    [InlineData("new FileInfo(path).OpenWrite()")]
    [InlineData("scratch.Delete(recursive: true)")]
    [InlineData("RandomAccess.Write(handle, bytes, 0)")]
    [InlineData("Path.GetTempFileName()")]
    [InlineData("ZipFile.ExtractToDirectory(a, b)")]
    public void What_writes_is_found(string code) => Assert.Matches(Writing(), code);

    [Theory]
    [InlineData("File.ReadAllBytes(path)")]
    [InlineData("File.OpenRead(path)")]
    [InlineData("File.OpenHandle(path);")]
    [InlineData("new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1)")]
    [InlineData("new StreamWriter(stream)")]
    [InlineData("Directory.EnumerateFiles(path)")]
    [InlineData("folder.Move(a, b, overwrite: true)")]
    [InlineData("DocumentFile.Move(x)")]
    [InlineData("InputFolders.Create(x)")]
    public void What_reads_is_not(string code) => Assert.DoesNotMatch(Writing(), code);

    [GeneratedRegex(
        """
        \bFile\.(?:Write|Append|Create|Move|Copy|Delete|Replace|Set|Encrypt|Decrypt|OpenWrite|Open\(|OpenHandle\([^,)]*,)\w*
        | \bDirectory\.(?:Create|Delete|Move|Set)\w*
        | new\ FileStream\((?![^;]*?FileAccess\.Read\b)
        | new\ StreamWriter\((?:"|\w*[pP]ath|\w*[fF]ile\w*[,)])
        | new\ (?:FileInfo|DirectoryInfo)\([^;]*?\)\.(?:Create|Delete|MoveTo|CopyTo|Replace|Append|Open(?!Read)|Set)\w*
        | \.Delete\(recursive
        | \bRandomAccess\.(?:Write|SetLength|Flush)\w*
        | \bFileSystem\.(?:Write|Delete|Move|Copy)\w* | GetTempFileName | ExtractTo\w+ | MemoryMappedFile\.Create\w*
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Writing();
}
