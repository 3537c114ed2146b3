using Annals.Disk;
using Annals.Tests.Support;

namespace Annals.Tests.Disk;

public sealed class FolderLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void One_has_it_and_another_may_when_it_is_given_back()
    {
        var folder = new WritableFolder(_folder["input"]);
        using (var first = FolderLock.Take(folder, "annals test"))
        {
            Assert.NotNull(first);
            Assert.Null(FolderLock.Take(folder, "annals test"));
            using var elsewhere = FolderLock.Take(new WritableFolder(_folder["other"]), "annals test");
            Assert.NotNull(elsewhere);
        }
        Assert.Empty(Directory.GetFileSystemEntries(_folder["input"]));
        using var again = FolderLock.Take(folder, "annals test");
        Assert.NotNull(again);
    }

    [Fact]
    public void What_a_killed_process_left_locks_nothing()
    {
        _folder.Write("input/.annals-lock", "annals import, process 1, and many words more than the next one writes\n");
        using (var taken = FolderLock.Take(new WritableFolder(_folder["input"]), "annals test")) Assert.NotNull(taken);
        Assert.Empty(Directory.GetFileSystemEntries(_folder["input"]));
    }

    [Fact]
    public void A_link_of_its_name_is_refused_and_nothing_is_made_where_it_leads()
    {
        Directory.CreateDirectory(_folder["input"]);
        File.CreateSymbolicLink(_folder["input/.annals-lock"], _folder["secret"]);
        var fault = Assert.Throws<IOException>(() => FolderLock.Take(new WritableFolder(_folder["input"]), "annals test"));
        Assert.Contains("is a symbolic link", fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["secret"]));
    }

    public void Dispose() => _folder.Dispose();
}
