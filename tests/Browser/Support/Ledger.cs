using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;

namespace Annals.BrowserTests.Support;

/// <summary>What goes on behind a page: what was fetched, and everything that should not have happened.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentQueue<string> _faults = [];
    private readonly ConcurrentQueue<IResponse> _answers = [];
    private readonly ConcurrentDictionary<IRequest, bool> _unanswered = [];
    private long _last = Stopwatch.GetTimestamp();

    /// <param name="roots">Whatever may be asked starts with one of them.</param>
    public Ledger(IBrowserContext context, params string[] roots)
    {
        context.Request += (_, request) =>
        {
            _unanswered[request] = true;
            if (!roots.Any(root => request.Url.StartsWith(root, StringComparison.Ordinal))) _faults.Enqueue($"asked another host: {request.Url}");
        };
        context.Response += (_, response) =>
        {
            _answers.Enqueue(response);
            if (response.Status >= 400) _faults.Enqueue($"{response.Status}: {response.Url}");
        };
        context.RequestFinished += (_, request) => End(request);
        context.RequestFailed += (_, request) =>
        {
            End(request);
            // A page that is left takes what it was still loading with it.
            if (request.Failure != "net::ERR_ABORTED") _faults.Enqueue($"failed: {request.Url} {request.Failure}");
        };
        // What the Content-Security-Policy forbids is an error on the console.
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _faults.Enqueue($"console: {message.Text}");
        };
        context.WebError += (_, error) => _faults.Enqueue($"script: {error.Error}");
    }

    public IEnumerable<string> Faults => _faults;

    /// <summary>Every answer so far, in order.</summary>
    public IEnumerable<IResponse> Answers => _answers;

    /// <summary>Since when nothing has been fetched; none while something is.</summary>
    public TimeSpan Quiet => _unanswered.IsEmpty ? Stopwatch.GetElapsedTime(Interlocked.Read(ref _last)) : TimeSpan.Zero;

    public void Forget() => _answers.Clear();

    private void End(IRequest request)
    {
        Interlocked.Exchange(ref _last, Stopwatch.GetTimestamp());
        _unanswered.TryRemove(request, out _);
    }
}
