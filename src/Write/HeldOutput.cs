using Annals.Disk;
using Annals.Reporting;

namespace Annals.Write;

/// <summary>The folder of the finished site, which one build or deployment at a time has for itself from when it is first written to until this is disposed of.</summary>
/// <param name="path">As the author named it.</param>
/// <param name="owner">What has it, as in “annals build”, for whoever has to wait.</param>
/// <param name="isNamed">Whether the author has named it for this command: else somebody may have put a link there, which is not followed.</param>
public sealed class HeldOutput(string path, string owner, bool isNamed) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5), Pause = TimeSpan.FromMilliseconds(100);

    private FolderLock? _lock;

    public string Path { get; } = path;

    /// <summary>Whether a folder that is made anew gets a <c>.gitignore</c>, by which git takes none of the site for a part of the project.</summary>
    public bool IsKeptFromGit { get; init; }

    /// <summary>Waits a little where another process has it.</summary>
    /// <returns>False where it cannot be had, or is somebody else's, which has been reported.</returns>
    /// <exception cref="IOException">The disk refuses.</exception>
    public bool Take(Diagnostics diagnostics)
    {
        if (!isNamed && new FileInfo(Path).LinkTarget is not null)
        {
            diagnostics.Add(Rules.OutputRefused, Path, Position.Start, $"this is a symbolic link, and only one that you name is followed; remove it, or write --output {Path}");
            return false;
        }
        if (!OutputFolder.IsOurs(Path, diagnostics)) return false;
        var folder = new WritableFolder(Path);
        for (var waited = TimeSpan.Zero; (_lock = FolderLock.Take(folder, owner)) is null && waited < Patience; waited += Pause) Thread.Sleep(Pause);
        if (_lock is not null) return true;
        diagnostics.Add(Rules.OutputBusy, Path, Position.Start,
            $"another process writes into this folder ({FolderLock.OwnerOf(folder) ?? "it has not said which"}); wait until it has ended, or name another folder with --output");
        return false;
    }

    public void Dispose() => _lock?.Dispose();
}
