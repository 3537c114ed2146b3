using System.Runtime.InteropServices;

namespace Annals.Commands;

/// <summary>
/// Ctrl-C and other requests to end. The first stops a build where it can be stopped, so that it takes away what it has not finished; the next ends the program at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly (PosixSignal Signal, int Number)[] Signals =
        [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15)];

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registered;

    public Interruption() => _registered = [.. Signals.Select(signal => PosixSignalRegistration.Create(signal.Signal, context => Stop(context, signal.Number)))];

    public CancellationToken Token => _stop.Token;

    /// <summary>The exit code that shells expect after a signal.</summary>
    public int ExitCode { get; private set; }

    public void Dispose()
    {
        foreach (var registered in _registered) registered.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context, int number)
    {
        if (_stop.IsCancellationRequested) return;
        context.Cancel = true;
        ExitCode = 128 + number;
        _stop.Cancel();
    }
}
