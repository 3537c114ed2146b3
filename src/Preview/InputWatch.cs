using System.Threading.Channels;

namespace Annals.Preview;

/// <summary>
/// Tells when something below some folders is written. An editor's save is several events; they are told together once it is quiet.
/// </summary>
internal sealed class InputWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    // A file in a new folder may be written before the folder is watched, and some disks report no events.
    private static readonly TimeSpan Afterwards = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Unwatched = TimeSpan.FromSeconds(1);

    private readonly Channel<string> _events = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<FileSystemWatcher> _watchers = [];
    private volatile bool _isBlind;

    /// <param name="folders">As paths of documents begin with them.</param>
    public InputWatch(IEnumerable<string> folders)
    {
        foreach (var folder in folders) Watch(folder);
    }

    /// <summary>Whether the system refuses to watch, so that the files are polled every second.</summary>
    public bool IsBlind => _isBlind;

    /// <returns>The paths that were written since the last call; none when it is only time to look.</returns>
    public async Task<IReadOnlySet<string>> Next(bool soon, CancellationToken stop)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        if (!await HasMore(soon ? Afterwards : _isBlind ? Unwatched : Timeout.InfiniteTimeSpan, stop)) return paths;
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(stop);
        longest.CancelAfter(Longest);
        do
            while (_events.Reader.TryRead(out var path)) paths.Add(path);
        while (!longest.IsCancellationRequested && await HasMore(Quiet, longest.Token));
        return paths;
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private async Task<bool> HasMore(TimeSpan within, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(within);
        try
        {
            return await _events.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Watch(string folder)
    {
        try
        {
            var root = Path.GetFullPath(folder);
            var watcher = new FileSystemWatcher(root) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, change) => Add(change.FullPath);
            watcher.Created += (_, change) => Add(change.FullPath);
            watcher.Deleted += (_, change) => Add(change.FullPath);
            watcher.Renamed += (_, change) => Add(change.FullPath);
            watcher.Error += (_, _) => TurnBlind();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);

            void Add(string path) => _events.Writer.TryWrite(Path.Combine(folder, Path.GetRelativePath(root, path)));
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            // The system limits the number of watches.
            TurnBlind();
        }
    }

    private void TurnBlind()
    {
        _isBlind = true;
        _events.Writer.TryWrite("");
    }
}
