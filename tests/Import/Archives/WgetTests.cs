using System.Net;
using System.Net.Sockets;
using System.Text;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Archives;

/// <summary>Archives that wget makes of a small server: a redirect, chunks, gzip, and a page that is the same again.</summary>
public sealed class WgetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _root;

    public WgetTests()
    {
        _listener.Start();
        _root = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";
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
        _listener.Stop();
        _folder.Dispose();
    }

    private void Wget(params string[] arguments)
    {
        var run = AnnalsCommand.RunProgram("wget", _folder.Path, ["--no-proxy", "--quiet", "--output-document=/dev/null", "--compression=auto", .. arguments]);
        Assert.Equal(0, run.ExitCode);
    }

    private void Serve()
    {
        try
        {
            while (true)
            {
                using var client = _listener.AcceptTcpClient();
                using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII);
                var path = reader.ReadLine()?.Split(' ')[1];
                while (!string.IsNullOrEmpty(reader.ReadLine())) continue;
                stream.Write(Answer(path));
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private static byte[] Answer(string? path)
    {
        if (path == "/old") return Head("302 Found", "Location: /boat\r\nContent-Length: 0");
        var body = Encoding.UTF8.GetBytes(Archived.Html("Boat is late"));
        var isPacked = path == "/packed";
        return
        [
            .. Head("200 OK", "Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked" + (isPacked ? "\r\nContent-Encoding: gzip" : "")),
            .. (isPacked ? Archived.Gzip(body) : body).Chunk(100).Append([]).SelectMany(chunk => (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), .. chunk, .. "\r\n"u8]),
        ];
    }

    private static byte[] Head(string status, string fields) => Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{fields}\r\nConnection: close\r\n\r\n");
}
