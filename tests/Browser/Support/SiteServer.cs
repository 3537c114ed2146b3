using System.Net;
using System.Net.Sockets;

namespace Annals.BrowserTests.Support;

/// <summary>
/// Serves a folder on this machine as hosts of static sites do: texts are compressed by gzip, all else is sent as it is, and its 404.html, if it has
/// one, stands for what is not there.
/// </summary>
internal sealed class SiteServer : IDisposable
{
    private const string Other = "application/octet-stream";

    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly string _path;

    /// <param name="path">Of the folder on the server; starts and ends with a slash.</param>
    public SiteServer(string folder, string path = "/")
    {
        (_folder, _path) = (folder, path);
        var host = $"http://127.0.0.1:{FreePort()}";
        Root = host + path;
        _listener.Prefixes.Add(host + "/");
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
                file = FileOf(_path + "404.html");
                if (file is null) return;
            }
            response.ContentType = TypeOf(file);
            var bytes = await File.ReadAllBytesAsync(file);
            if (response.ContentType != Other)
            {
                bytes = Gzip.Of(bytes);
                response.AddHeader("Content-Encoding", "gzip");
            }
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
        if (!path.StartsWith(_path, StringComparison.Ordinal)) return null;
        var file = Path.GetFullPath(Path.Combine(_folder, path[_path.Length..], path.EndsWith('/') ? "index.html" : ""));
        return file.StartsWith(_folder, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" or ".jsonld" => "application/json",
        ".svg" => "image/svg+xml",
        ".ics" => "text/calendar",
        ".xml" => "application/xml",
        _ => Other,
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
