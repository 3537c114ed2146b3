using System.Text;
using Annals.Tests.Support;
using Annals.Text;
using Annals.Write;

namespace Annals.Tests.Write;

/// <summary>The list of files of an output, as it is written and as somebody else may have written it.</summary>
public class FileListTests
{
    private static readonly string[] Pieces =
        ["a", "b", " ", "  ", ".", "..", "/", "/", "\\", "\n", "\r", "\t", "\0", "\u001b", "\u0085", "\u2028", "é", "e\u0301", "東京", "😀", "\u202e", "\ufffd", "0123456789abcdef0123456789abcdef 1 ", "C:"];

    [Fact]
    public void Whatever_names_there_are_those_that_are_sound_come_back_and_no_other()
    {
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            MadeFile[] files = [.. Enumerable.Range(0, random.Next(6)).Select(_ => new MadeFile(Name(random), random.NextInt64(1L << 40), new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64())))];
            using var list = FileList.Write(files);
            var read = FileList.Read(list.Span);
            // An unsound name, which is refused before there is a list, cannot pass for another.
            Assert.All(read.Keys, name => Assert.True(FileNames.IsSound(name)));
            foreach (var file in files.Where(file => FileNames.IsSound(file.Path)))
                Assert.Contains(read[file.Path], files.Where(other => other.Path == file.Path));
            if (files.All(file => FileNames.IsSound(file.Path))) Assert.Equal(files.Select(file => file.Path).Distinct().Count(), read.Count);
        }
    }

    [Fact]
    public void Whatever_bytes_there_are_no_name_leads_outside()
    {
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var bytes = Encoding.UTF8.GetBytes((round % 2 == 0 ? "annals-files 1\n" : "") + text + "\n");
            if (bytes.Length > 20) bytes[random.Next(20, bytes.Length)] = (byte)random.Next(256);
            Assert.All(FileList.Read(bytes).Keys, name => Assert.True(FileNames.IsSound(name)));
        }
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef 12 media/x y\n", "media/x y", 12)]
    [InlineData("0123456789abcdef0123456789abcdef 0  media/x \n", " media/x ", 0)]
    public void A_line_has_hash_length_and_path(string line, string path, long length)
    {
        var file = Assert.Single(FileList.Read(Encoding.UTF8.GetBytes("annals-files 1\n" + line))).Value;
        Assert.Equal((path, length, new UInt128(0x0123456789abcdef, 0x0123456789abcdef)), (file.Path, file.Length, file.Hash));
    }

    [Theory]
    [InlineData("media/x\n")]
    [InlineData("0123456789abcdef0123456789abcdef 12 media/x")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF 12 media/x\n")]
    [InlineData("0123456789abcdef0123456789abcde  12 media/x\n")]
    [InlineData("0123456789abcdef0123456789abcdef -1 media/x\n")]
    [InlineData("0123456789abcdef0123456789abcdef 1,2 media/x\n")]
    [InlineData("0123456789abcdef0123456789abcdef 12\n")]
    [InlineData("0123456789abcdef0123456789abcdef 12 \n")]
    [InlineData("0123456789abcdef0123456789abcdef 12 ../x\n")]
    [InlineData("0123456789abcdef0123456789abcdef 12 x\r\n")]
    public void What_is_not_of_this_form_is_no_file(string line) => Assert.Empty(FileList.Read(Encoding.UTF8.GetBytes("annals-files 1\n" + line)));

    [Fact]
    public void A_list_of_an_earlier_version_has_paths_alone()
    {
        var files = FileList.Read("index.html\r\nmedia/a b.jpg\n../x\n\nmedia/half"u8);
        Assert.Equal(["index.html", "media/a b.jpg"], files.Keys.Order(StringComparer.Ordinal));
        Assert.All(files.Values, file => Assert.Equal(-1, file.Length));
    }

    [Fact]
    public void It_is_the_same_for_the_same_site_and_says_what_the_files_are()
    {
        using var site = TestSite.Built(FullSite.Files);
        var list = site.Text(".annals");
        var known = FileList.Read(Encoding.UTF8.GetBytes(list));
        Assert.StartsWith("annals-files 1\n", list, StringComparison.Ordinal);
        Assert.Equal(site.Files, known.Keys.Where(file => !file.StartsWith('.')).Order(StringComparer.Ordinal));
        foreach (var (path, file) in known)
        {
            var bytes = File.ReadAllBytes(Path.Combine(site.OutputFolder, path));
            Assert.Equal((bytes.LongLength, System.IO.Hashing.XxHash128.HashToUInt128(bytes)), (file.Length, file.Hash));
        }
        Assert.Equal(list.Split('\n')[1..^1].Select(line => line.Split(' ', 3)[2]), known.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_a_list_of_an_earlier_version_a_site_is_built_on_as_with_ours()
    {
        using var site = TestSite.Built(FullSite.Files);
        var fresh = TemporaryFolder.Contents(site.OutputFolder);
        File.WriteAllLines(Path.Combine(site.OutputFolder, ".annals"), [.. fresh.Keys.Where(file => file != ".annals"), "entries/gone/index.html"]);
        Directory.CreateDirectory(Path.Combine(site.OutputFolder, "entries/gone"));
        File.WriteAllText(Path.Combine(site.OutputFolder, "entries/gone/index.html"), "old");
        site.Build();
        Assert.Equal(fresh, TemporaryFolder.Contents(site.OutputFolder));
    }

    private static string Name(Random random) => "media/" + string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
