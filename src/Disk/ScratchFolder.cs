namespace Annals.Disk;

/// <summary>A temporary folder that other users may not look into; it is deleted at the end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annals-");

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The system tidies up there itself.
        }
    }
}
