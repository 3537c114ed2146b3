using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Annals.Tests.Support;

/// <summary><c>annals preview</c> as a user has it: a process of its own, in the folder of a timeline.</summary>
internal sealed class RunningPreview : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly BlockingCollection<string> _output = [];
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    public RunningPreview(string folder, params string[] arguments)
    {
        string[] port = arguments.Contains("--port") ? [] : ["--port", "0"];
        var start = AnnalsCommand.Program(["preview", .. port, .. arguments]);
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (folder, true, true);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _output.Add(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _output.Add(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = Line("The preview is at ")["The preview is at ".Length..].Split(' ')[0];
    }

    /// <summary>What was said before the address.</summary>
    public IReadOnlyList<string> Early { get; private set; } = [];

    /// <summary>With a slash at its end.</summary>
    public string Address { get; }

    /// <summary>The next line in the terminal that holds some words; what comes before it is passed over.</summary>
    public string Line(string words)
    {
        var passed = new List<string>();
        while (_output.TryTake(out var line, Patience))
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                if (Early.Count == 0) Early = passed;
                return line;
            }
            passed.Add(line);
        }
        throw new TimeoutException($"“{words}” never came, but {string.Join(" | ", passed)}");
    }

    /// <param name="range">Which part of it, as in <c>bytes=2-4</c>; null for all.</param>
    public Task<HttpResponseMessage> Ask(string path, string? host = null, HttpMethod? method = null, string? range = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, Address + path);
        if (host is not null) request.Headers.Host = host;
        if (range is not null) request.Headers.Add("Range", range);
        return _client.SendAsync(request);
    }

    /// <summary>Asks for a path as it stands, which no client of HTTP would send.</summary>
    /// <returns>The head of the answer.</returns>
    public async Task<string> Head(string path)
    {
        using var limit = new CancellationTokenSource(Patience);
        var address = new Uri(Address);
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, limit.Token);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HEAD {path} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"), limit.Token);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync(limit.Token);
    }

    public async Task<string> Page(string path)
    {
        using var answer = await Ask(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Waits until a page has some words; a save may be seen in several parts.</summary>
    public Task Shows(string path, string words) => Becomes(path, answer => answer.Contains(words, StringComparison.Ordinal));

    /// <summary>Waits until there is no such page.</summary>
    public Task Lacks(string path) => Becomes(path, answer => answer == nameof(HttpStatusCode.NotFound));

    private async Task Becomes(string path, Func<string, bool> isWished)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await Ask(path);
            var found = answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : answer.StatusCode.ToString();
            if (isWished(found)) return;
            if (clock.Elapsed > Patience) throw new TimeoutException($"/{path} stays {found}");
            await Task.Delay(20);
        }
    }

    /// <summary>Listens as an open page does, until what is told is as wished.</summary>
    public async Task<JsonElement> Told(Func<JsonElement, bool> isWished)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var stream = new StreamReader(await _client.GetStreamAsync(new Uri(Address + ".annals/events"), limit.Token));
        while (await stream.ReadLineAsync(limit.Token) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            var told = JsonElement.Parse(line["data: ".Length..]);
            if (isWished(told)) return told;
        }
        throw new EndOfStreamException("the preview stopped talking");
    }

    /// <summary>The revision that is shown now.</summary>
    public async Task<string> Revision() => (await Told(_ => true)).GetProperty("revision").GetString()!;

    /// <summary>Waits for another revision than this one.</summary>
    public Task<JsonElement> After(string revision) => Told(told => told.GetProperty("revision").GetString() != revision);

    /// <summary>What it holds in memory now (MB).</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Presses Ctrl-C.</summary>
    /// <returns>The exit code.</returns>
    public int Interrupt()
    {
        Process.Start("kill", ["-INT", $"{_process.Id}"]).WaitForExit();
        Assert.True(_process.WaitForExit(Patience), "the preview goes on");
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
        _output.Dispose();
    }
}
