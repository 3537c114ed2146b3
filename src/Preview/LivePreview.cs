using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Preview;

/// <summary>The current state of the preview, and a notification for every page that waits for the next.</summary>
internal sealed class LivePreview(PreviewState first)
{
    private volatile PreviewState _state = first;
    private volatile TaskCompletionSource _next = Waiting();

    public PreviewState State => _state;

    /// <summary>Completes at the next change. To miss none, read it before the state.</summary>
    public Task Next => _next.Task;

    public void Show(PreviewState state)
    {
        _state = state;
        Tell();
    }

    /// <summary>Notifies everybody again, since more was found in the same state.</summary>
    public void Tell()
    {
        var told = _next;
        _next = Waiting();
        told.TrySetResult();
    }

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Revision">Another one for each site that was shown since the preview began.</param>
/// <param name="Site">The last that could be made; null before the first.</param>
/// <param name="Found">What is wrong with the input as it is now.</param>
internal sealed record PreviewState(string Revision, PreviewSite? Site, ImmutableArray<Diagnostic> Found)
{
    /// <summary>The errors for which the input is not shown as it is now.</summary>
    public ImmutableArray<Diagnostic> Errors =>
        [.. Found.Concat(Site?.Found ?? []).Where(found => found.Rule.Severity == Severity.Error).Distinct()];
}
