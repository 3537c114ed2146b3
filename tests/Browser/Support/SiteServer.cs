using System.Net;
using System.Net.Sockets;

namespace Annals.BrowserTests.Support;

/// <summary>Serves a folder on this machine, uncompressed, as the plainest of hosts would.</summary>
internal sealed class SiteServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    public SiteServer(string folder)
    {
        _folder = folder;
        Root = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Root);
        _listener.Start();
        _ = Task.Run(Listen);
    }

    /// <summary>Ends with a slash.</summary>
    public string Root { get; }

    public void Dispose() => _listener.Close();

    private async Task Listen()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        try
        {
            using var response = context.Response;
            var file = FileOf(Uri.UnescapeDataString(context.Request.Url!.AbsolutePath));
            if (file is null)
            {
                response.StatusCode = 404;
                return;
            }
            response.ContentType = TypeOf(file);
            var bytes = await File.ReadAllBytesAsync(file);
            response.ContentLength64 = bytes.Length;
            await response.OutputStream.WriteAsync(bytes);
        }
        catch (HttpListenerException)
        {
            // The browser has turned to another page.
        }
    }

    private string? FileOf(string path)
    {
        var file = Path.GetFullPath(Path.Combine(_folder, path.TrimStart('/'), path.EndsWith('/') ? "index.html" : ""));
        return file.StartsWith(_folder, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".ics" => "text/calendar",
        ".xml" => "application/xml",
        _ => "application/octet-stream",
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
