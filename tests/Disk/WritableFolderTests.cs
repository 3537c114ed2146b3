using Annals.Disk;
using Annals.Tests.Support;

namespace Annals.Tests.Disk;

public sealed class WritableFolderTests : IDisposable
{
    private readonly TemporaryFolder _ground = new();
    private readonly WritableFolder _folder;

    public WritableFolderTests()
    {
        _ground.Write("elsewhere/secret", "secret");
        Directory.CreateDirectory(_ground["input"]);
        _folder = new WritableFolder(_ground["input"]);
    }

    [Fact]
    public void Writes_whole_files_and_leaves_nothing_beside_them()
    {
        _folder.Create("a/b/c.txt", "one"u8);
        _folder.Replace("a/b/c.txt", "two"u8);
        _folder.Replace("d.txt", "three"u8);
        Assert.Throws<IOException>(() => _folder.Create("a/b/c.txt", "four"u8));
        Assert.Equal(["a/b/c.txt: two", "d.txt: three"], Contents());
        Assert.Equal("two"u8.ToArray(), _folder.Read("a/b/c.txt", 3));
        Assert.Null(_folder.Read("a/none", 3));
        Assert.Throws<IOException>(() => _folder.Read("a/b/c.txt", 2));
        Assert.Throws<IOException>(() => _folder.Read("a/b", 100));
    }

    [Theory]
    [InlineData("link", "link")]
    [InlineData("link/file", "link")]
    [InlineData("link/more/file", "link")]
    [InlineData("a/link", "a/link")]
    [InlineData("a/link/file", "a/link")]
    public void A_link_at_any_part_of_a_path_is_refused_by_all_that_writes_and_reads(string file, string link)
    {
        Directory.CreateDirectory(_ground["input/a"]);
        foreach (var target in (string[])["elsewhere", "elsewhere/secret", "nowhere"])
        {
            File.CreateSymbolicLink(_ground["input/" + link], _ground[target]);
            _ground.Write("input/mine", "mine");
            foreach (var work in (Action[])
            [
                () => _folder.Replace(file, "x"u8), () => _folder.Create(file, "x"u8), () => _folder.Stage(file, "x"u8), () => _folder.MakeFolder(file),
                () => _folder.ReplaceOpen(file, "x"u8).Dispose(), () => _folder.Read(file, 100), () => _folder.Move("mine", file, overwrite: true),
                () => _folder.Move("mine", file, overwrite: false), () => _folder.Move(file, "yours", overwrite: false),
            ])
            {
                var fault = Assert.Throws<IOException>(work);
                Assert.Equal($"“{_ground["input/" + link]}” is a symbolic link, which is not followed; remove it", fault.Message);
            }
            Assert.False(_folder.Has(file));
            Assert.Equal(link, _folder.FirstLink(file));
            Assert.Equal(["secret"], Directory.GetFiles(_ground["elsewhere"]).Select(Path.GetFileName));
            Assert.Equal("secret", File.ReadAllText(_ground["elsewhere/secret"]));
            Assert.False(Path.Exists(_ground["nowhere"]));
            Assert.Equal("mine", File.ReadAllText(_ground["input/mine"]));
            File.Delete(_ground["input/" + link]);
        }
    }

    [Fact]
    public void A_folder_that_is_a_link_itself_was_named_by_somebody_and_is_written_below()
    {
        Directory.CreateSymbolicLink(_ground["named"], _ground["input"]);
        new WritableFolder(_ground["named"]).Replace("a/b", "x"u8);
        Assert.Equal(["a/b: x"], Contents());
    }

    [Theory]
    [InlineData("../elsewhere/secret")]
    [InlineData("a/../../elsewhere/secret")]
    [InlineData("/etc/hostname")]
    [InlineData("a//b")]
    [InlineData("./a")]
    public void A_path_that_leads_out_is_none(string file)
    {
        Assert.Throws<IOException>(() => _folder.Replace(file, "x"u8));
        Assert.Throws<IOException>(() => _folder.Read(file, 100));
        Assert.False(_folder.Has(file));
        Assert.Equal("secret", File.ReadAllText(_ground["elsewhere/secret"]));
    }

    [Fact]
    public void What_is_left_open_is_written_on_when_its_name_leads_elsewhere()
    {
        using (var stream = _folder.ReplaceOpen(".annals/list", "one\n"u8))
        {
            File.Move(_ground["input/.annals/list"], _ground["moved"]);
            File.CreateSymbolicLink(_ground["input/.annals/list"], _ground["elsewhere/secret"]);
            stream.Write("two\n"u8);
        }
        Assert.Equal("one\ntwo\n", File.ReadAllText(_ground["moved"]));
        Assert.Equal("secret", File.ReadAllText(_ground["elsewhere/secret"]));
    }

    [Fact]
    public void Who_may_read_a_file_may_read_its_new_text_and_nobody_else()
    {
        if (OperatingSystem.IsWindows()) { Assert.Skip("Windows has no such modes."); return; }
        _folder.Create("site.yml", "one"u8);
        File.SetUnixFileMode(_ground["input/site.yml"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _folder.Replace("site.yml", "two"u8);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_ground["input/site.yml"]));
    }

    [Fact]
    public void A_file_that_cannot_be_moved_in_place_leaves_nothing()
    {
        Directory.CreateDirectory(_ground["input/a/b"]);
        Assert.ThrowsAny<Exception>(() => _folder.Replace("a", "x"u8));
        Assert.Throws<IOException>(() => _folder.Create("a", "x"u8));
        Assert.ThrowsAny<IOException>(() => _folder.Move("none", "c", overwrite: false));
        Assert.Empty(Contents());
    }

    [Fact]
    public void Only_what_was_left_under_a_hidden_name_is_swept_away_and_through_no_link()
    {
        const string left = ".annals-new-0123456789abcdef0123456789abcdef";
        string[] swept = [left, $"sources/sub/{left}"];
        string[] kept = [left + "0", left[..^1] + "x", left[..^1], ".annals-new-", ".annals-lock", "entries/a.md", $"folder/{left}x/{left}y"];
        foreach (var file in swept.Concat(kept)) _ground.Write("input/" + file, "x");
        _ground.Write($"elsewhere/{left}", "theirs");
        Directory.CreateSymbolicLink(_ground["input/link"], _ground["elsewhere"]);
        _folder.Sweep();
        File.Delete(_ground["input/link"]);
        Assert.Equal(kept.Order(StringComparer.Ordinal), TemporaryFolder.Contents(_ground["input"]).Keys);
        Assert.Equal("theirs", File.ReadAllText(_ground[$"elsewhere/{left}"]));
    }

    public void Dispose() => _ground.Dispose();

    private IEnumerable<string> Contents() => TemporaryFolder.Contents(_ground["input"]).Select(file => $"{file.Key}: {file.Value}");
}
