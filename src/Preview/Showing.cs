namespace Annals.Preview;

/// <summary>What is shown now, and word of it for all who wait.</summary>
internal sealed class Showing(PreviewState first)
{
    private volatile PreviewState _state = first;
    private volatile TaskCompletionSource _next = Waiting();

    public PreviewState State => _state;

    /// <summary>Done when there is something new. To miss nothing, ask for it before the state.</summary>
    public Task Next => _next.Task;

    public void Show(PreviewState state)
    {
        _state = state;
        Tell();
    }

    /// <summary>The state is the same, and there is more to be said of it.</summary>
    public void Tell()
    {
        var told = _next;
        _next = Waiting();
        told.TrySetResult();
    }

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
