namespace Annals.Disk;

/// <summary>
/// What is taken away in the end, however the program comes to it: by disposing of this, or, where a fault ends the program in the middle of something, as it ends. A kill
/// is not noticed.
/// </summary>
internal sealed class TakenAway : IDisposable
{
    private readonly Action _remove;

    /// <param name="remove">Must not throw.</param>
    public TakenAway(Action remove)
    {
        _remove = remove;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        _remove();
    }

    private void OnExit(object? sender, EventArgs e) => _remove();
}
