using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Archives;

/// <summary>Archives that wget makes of a small server: a redirect, chunks, gzip, and a page that is the same again.</summary>
public sealed class WgetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpListener _listener = new();
    private readonly string _root;

    public WgetTests()
    {
        using (var socket = new TcpListener(IPAddress.Loopback, 0))
        {
            socket.Start();
            _root = $"http://127.0.0.1:{((IPEndPoint)socket.LocalEndpoint).Port}/";
        }
        _listener.Prefixes.Add(_root);
        _listener.Start();
        _ = Task.Run(Serve);
        _folder.Write("input/site.yml", "title: A timeline\n");
    }

    [Fact]
    public void What_wget_keeps_is_read()
    {
        Assert.SkipUnless(AnnalsCommand.RunProgram("sh", "/", "-c", "command -v wget").ExitCode == 0, "wget is not installed");
        Wget("--warc-file=one", "--warc-cdx", _root + "old", _root + "packed");
        var bytes = File.ReadAllBytes(_folder["one.warc.gz"]);
        var listed = Archived.Read("one.warc.gz", bytes);
        Assert.Equal([_root + "boat", _root + "packed"], listed.Offered);
        foreach (var address in new[] { _root + "old", _root + "boat", _root + "packed" })
        {
            var page = Archived.Read("one.warc.gz", bytes, address);
            Assert.Equal(("", "Boat is late", Archived.Second + " Café."), (page.Errors, page.Page.Title, page.Page.Paragraphs[^1].Text));
            Assert.Equal(DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), page.Page.Accessed?.ToString());
        }
        Wget("--warc-file=two", "--warc-dedup=one.cdx", _root + "boat");
        Assert.Contains($"but only that 1 page was the same as before, as {_root}boat; import the archive that was made then", Archived.Read("two.warc.gz", File.ReadAllBytes(_folder["two.warc.gz"])).Errors, StringComparison.Ordinal);

        var run = AnnalsCommand.Run(_folder.Path, "import", "one.warc.gz", "--page", _root + "boat");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    public void Dispose()
    {
        _listener.Close();
        _folder.Dispose();
    }

    private void Wget(params string[] arguments)
    {
        var run = AnnalsCommand.RunProgram("wget", _folder.Path, ["--no-proxy", "--quiet", "--output-document=/dev/null", "--compression=auto", .. arguments]);
        Assert.Equal(0, run.ExitCode);
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                await Answer(await _listener.GetContextAsync());
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private static async Task Answer(HttpListenerContext context)
    {
        var answer = context.Response;
        using (answer)
        {
            if (context.Request.Url!.AbsolutePath == "/old")
            {
                answer.Redirect("/boat");
                return;
            }
            var body = Encoding.UTF8.GetBytes(Archived.Html("Boat is late"));
            answer.ContentType = "text/html; charset=utf-8";
            answer.SendChunked = true;
            if (context.Request.Url.AbsolutePath == "/packed") answer.AddHeader("Content-Encoding", "gzip");
            await using Stream stream = context.Request.Url.AbsolutePath == "/packed" ? new GZipStream(answer.OutputStream, CompressionMode.Compress) : answer.OutputStream;
            foreach (var chunk in body.Chunk(100)) await stream.WriteAsync(chunk);
        }
    }
}
