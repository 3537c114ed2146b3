using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Annals.TrustTests.Neighbours;

/// <summary>A server on this machine that says anything, byte for byte.</summary>
internal sealed class OddServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly Func<string, string, IEnumerable<string>> _says;
    private readonly X509Certificate2? _certificate;
    private readonly Task _serving;

    /// <param name="says">What is said to a method and a path, in Latin-1, piece by piece and perhaps without an end; then it closes. A piece “…” waits a little.</param>
    /// <param name="certificate">With which it speaks TLS.</param>
    public OddServer(Func<string, string, IEnumerable<string>> says, X509Certificate2? certificate = null)
    {
        (_says, _certificate) = (says, certificate);
        _listener.Start();
        _serving = Task.Run(Serve);
    }

    /// <summary>The whole of an answer without a body.</summary>
    public static string Answer(string status, params IEnumerable<string> headers) => $"HTTP/1.1 {status}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Content-Length: 0\r\nConnection: close\r\n\r\n";

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"{(_certificate is null ? "http" : "https")}://127.0.0.1:{Port}/";

    /// <summary>Method and path of each request, in their order.</summary>
    public string[] Asked => [.. _asked];

    private async Task Serve()
    {
        try
        {
            while (true) _ = Answer(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await Secured(client.GetStream());
                var bytes = new byte[16 * 1024];
                var request = Encoding.Latin1.GetString(bytes, 0, await stream.ReadAsync(bytes, _stop.Token)).Split(' ');
                var (method, path) = request.Length > 1 ? (request[0], request[1]) : ("?", "?");
                _asked.Enqueue($"{method} {path}");
                foreach (var piece in _says(method, path))
                {
                    if (piece == "…") await Task.Delay(50, _stop.Token);
                    else if (piece == "reset") client.LingerState = new LingerOption(enable: true, 0);
                    else await stream.WriteAsync(Encoding.Latin1.GetBytes(piece), _stop.Token);
                }
            }
            catch (Exception fault) when (fault is OperationCanceledException or IOException or AuthenticationException or ObjectDisposedException)
            {
                // Whoever asked has gone.
            }
        }
    }

    private async Task<Stream> Secured(NetworkStream plain)
    {
        if (_certificate is null) return plain;
        var secured = new SslStream(plain);
        await secured.AuthenticateAsServerAsync(_certificate);
        return secured;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _serving.Wait();
        _stop.Dispose();
    }
}
