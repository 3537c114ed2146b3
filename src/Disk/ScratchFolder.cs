namespace Annals.Disk;

/// <summary>A temporary folder that other users may not look into; it is deleted at the end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annals-");
    private readonly TakenAway _end;

    public ScratchFolder() => _end = new TakenAway(Remove);

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public void Dispose() => _end.Dispose();

    private void Remove()
    {
        try
        {
            // Git writes its objects read-only, and Windows deletes no such file.
            if (OperatingSystem.IsWindows())
                foreach (var file in _folder.EnumerateFiles("*", SearchOption.AllDirectories)) file.Attributes = FileAttributes.Normal;
            _folder.Delete(recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The system tidies up there itself.
        }
    }
}
