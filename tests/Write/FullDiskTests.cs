using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>On a disk that is full no command leaves an empty file, or half of one.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Text = "The old bridge was closed at noon, because the river had risen over its piers, the mayor said.";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("new", "A title", "--date", "2022")]
    [InlineData("verify", "--clippings", "../texts", "--words")]
    [InlineData("import", "../01.txt", "../02.txt", "../03.txt")]
    [InlineData("import", "../slides.json")]
    [InlineData("export", "timelinejs", "--output", "out.json")]
    public void All_is_as_it_was_and_that_is_said(params string[] command)
    {
        using var disk = new SmallDisk(_folder["disk"], "size=256k");
        _folder.Write("disk/input/site.yml", "title: T\n");
        _folder.Write("disk/input/sources/gazette.md", "---\ntitle: Gazette\n---\n");
        _folder.Write("disk/input/.imported", "");
        _folder.Write("disk/input/entries/old.md", "---\ntitle: Old\ndate: 1900\n---\n");
        _folder.Write("disk/out.json", "old");
        _folder.Write("texts/gazette.txt", Text);
        _folder.Write("slides.json", """{"events": [], "eras": [{"start_date": {"year": "1901"}, "end_date": {"year": "1905"}, "text": {"headline": "An era"}}]}""");
        Import.ManyClippings.Write(_folder, 3);
        var whole = disk.Room;
        var refused = 0;
        for (var room = 0L; ; room += 4096)
        {
            Assert.True(room < 120_000, "it never has room enough");
            _folder.Write("disk/filler", new byte[whole - room]);
            var before = TemporaryFolder.Contents(_folder["disk"]);
            var run = AnnalsCommand.Run(_folder["disk"], command);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            if (run.ExitCode == 0) break;
            Assert.Contains(": error AN042: ", run.Error + run.Output, StringComparison.Ordinal);
            Assert.Equal(before, TemporaryFolder.Contents(_folder["disk"]));
            refused++;
        }
        Assert.True(refused > 0);
    }

    public void Dispose() => _folder.Dispose();
}
