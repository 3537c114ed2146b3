using System.Net;
using System.Net.Sockets;

namespace Annals.BrowserTests.Support;

/// <summary>Serves a folder on this machine as hosts of static sites do: texts are compressed by gzip, all else is sent as it is.</summary>
internal sealed class SiteServer : IDisposable
{
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

    /// <param name="path">What is asked, as it stands in an address.</param>
    public Task<SiteAnswer> Answer(string path) => SiteAnswer.Of(_folder, _path, path);

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
            var answer = await Answer(context.Request.Url!.AbsolutePath);
            response.StatusCode = answer.Status;
            response.ContentType = answer.Type;
            if (answer.IsText) response.AddHeader("Content-Encoding", "gzip");
            var bytes = answer.IsText ? Gzip.Of(answer.Body) : answer.Body;
            response.ContentLength64 = bytes.Length;
            await response.OutputStream.WriteAsync(bytes);
        }
        catch (HttpListenerException)
        {
            // The browser has turned to another page.
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
