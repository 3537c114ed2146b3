using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Annals.Tests.Support;

/// <summary>A server on this machine that fails in every way that is asked of it, by the path; what others do not name is missing.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly Task _serving;
    private int _busy;

    public LoopbackServer()
    {
        _listener.Start();
        _serving = Task.Run(Serve);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Method and path of each request, in their order.</summary>
    public string[] Asked => [.. _asked];

    /// <summary>The most requests that were under way at one time.</summary>
    public int MostAtOnce { get; private set; }

    public string this[string path] => $"http://127.0.0.1:{Port}/{path}";

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
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _busy));
            var isUnderWay = true;
            try
            {
                var stream = client.GetStream();
                var bytes = new byte[4096];
                var request = Encoding.Latin1.GetString(bytes, 0, await stream.ReadAsync(bytes, _stop.Token)).Split(' ');
                var (method, path) = request.Length > 2 && request[1].StartsWith('/') ? (request[0], request[1][1..]) : ("?", "");
                _asked.Enqueue($"{method} {path}");
                if (path == "slow") await Task.Delay(Timeout.Infinite, _stop.Token);
                if (method == "?" || path == "closed" || (path == "closed-to-head" && method == "HEAD")) return;
                var times = _asked.Count(asked => asked.Split(' ')[1] == path);
                // Whoever has the answer may ask again before this goes on.
                EndRequest();
                await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {Head(method, path, times)}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), _stop.Token);
            }
            catch (Exception fault) when (fault is OperationCanceledException or IOException)
            {
                // Whoever asked has gone.
            }
            finally
            {
                EndRequest();
            }

            void EndRequest()
            {
                if (isUnderWay) Interlocked.Decrement(ref _busy);
                isUnderWay = false;
            }
        }
    }

    private static string Head(string method, string path, int times) => path switch
    {
        "fine" or "fine-too" => "200 OK",
        "no-head" or "no-head-either" => method == "HEAD" ? path == "no-head" ? "405 Method Not Allowed" : "501 Not Implemented" : "200 OK",
        "hides-from-head" => method == "HEAD" ? "404 Not Found" : "200 OK",
        "closed-to-head" => "200 OK",
        "gone" => "410 Gone",
        // A HEAD and a GET fail, and then it is well again.
        "broken-once" => times <= 2 ? "500 Internal Server Error" : "200 OK",
        "broken" => "500 Internal Server Error",
        "busy-once" => times == 1 ? "429 Too Many Requests\r\nRetry-After: 1" : "200 OK",
        "busy-for-long" => "429 Too Many Requests\r\nRetry-After: 86400",
        "forbidden" => "403 Forbidden",
        "elsewhere" => "302 Found\r\nLocation: /fine",
        "moved" => "301 Moved Permanently\r\nLocation: /moved-on",
        "moved-on" => "308 Permanent Redirect\r\nLocation: /fine",
        "moved-for-now" => "301 Moved Permanently\r\nLocation: /elsewhere",
        "moved-to-missing" => "301 Moved Permanently\r\nLocation: /missing",
        "circle" => "302 Found\r\nLocation: /circle",
        "nowhere" => "302 Found",
        "script" => "302 Found\r\nLocation: javascript:alert(1)",
        _ => "404 Not Found",
    };

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _serving.Wait();
        _stop.Dispose();
    }
}
