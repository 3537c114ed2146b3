using System.Net.Sockets;

namespace Annals.TrustTests.Neighbours;

/// <summary>More than a browser would ask of a preview.</summary>
public sealed class PreviewLoadTests : IDisposable
{
    private const int Streams = 1_000, Requests = 5_000;

    private readonly ServedTimeline _served = new();

    [Fact]
    public async Task A_thousand_pages_listen_and_each_is_told()
    {
        var listening = new List<RawConnection>();
        try
        {
            for (var i = 0; i < Streams; i++)
            {
                listening.Add(await RawConnection.To(_served.Preview.Address));
                await listening[i].Say("GET /.annals/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
            }
            foreach (var page in listening) Assert.True(await page.Hears("data: "));
            Assert.Equal(200, (await _served.Ask("GET", "/entries/fire/")).Status);
            _served.Write("input/entries/fire.md", "---\ntitle: The fire\ndate: 1901-02-03\n---\nIt smouldered.\n");
            foreach (var page in listening) Assert.True(await page.Hears("data: "));
            TestContext.Current.TestOutputHelper!.WriteLine($"{listening.Count} pages listened, and each was told; the preview held {_served.Preview.Memory:0} MB");
            if (!OperatingSystem.IsWindows()) Assert.Equal(0, _served.Preview.Interrupt());
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.TooManyOpenSockets)
        {
            Assert.Skip("the system allows no thousand connections");
        }
        finally
        {
            listening.ForEach(page => page.Dispose());
        }
    }

    [Fact]
    public async Task Heads_that_never_end_are_given_up_while_others_are_served_in_the_same_memory()
    {
        // Each begins a request and leaves it at that.
        var slow = new List<RawConnection>();
        for (var i = 0; i < 20; i++)
        {
            slow.Add(await RawConnection.To(_served.Preview.Address));
            await slow[i].Say("GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
        }
        string[] paths = ["", "entries/fire/", "search/index.json", "nothing/", "assets/style.css", "media/film.mp4", "entries/fire"];
        await Ask(paths, 500);
        var before = _served.Preview.Memory;
        await Ask(paths, Requests);
        var after = _served.Preview.Memory;
        TestContext.Current.TestOutputHelper!.WriteLine($"{Requests} requests: {before:0} MB before, {after:0} MB after");
        // A page and a half of each answer would come to more.
        Assert.InRange(after, 0, before + 150);
        foreach (var connection in slow)
        {
            Assert.StartsWith("HTTP/1.1 408 ", await connection.Rest(), StringComparison.Ordinal);
            connection.Dispose();
        }
    }

    [Fact]
    public async Task What_is_too_long_is_not_read_to_its_end()
    {
        using (var body = await RawConnection.To(_served.Preview.Address))
        {
            await body.Say("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000000\r\n\r\n");
            Assert.True(await body.SayUntilClosed(new string('x', 65_536), 1_000_000_000));
        }
        using (var head = await RawConnection.To(_served.Preview.Address))
        {
            await head.Say("GET / HTTP/1.1\r\nHost: localhost\r\n");
            Assert.True(await head.SayUntilClosed($"X: {new string('x', 1000)}\r\n", 1_000_000_000));
        }
        using (var line = await RawConnection.To(_served.Preview.Address))
        {
            await line.Say("GET /");
            Assert.True(await line.SayUntilClosed(new string('x', 65_536), 1_000_000_000));
        }
        Assert.Equal(431, (await _served.Ask("GET", "/", $"X: {new string('x', 40_000)}\r\n")).Status);
        Assert.Equal(431, (await _served.Ask("GET", "/", string.Concat(Enumerable.Range(0, 200).Select(i => $"X-{i}: y\r\n")))).Status);
        Assert.Equal(414, (await _served.Ask("GET", "/" + new string('x', 9_000))).Status);
        Assert.Equal(404, (await _served.Ask("GET", "/" + new string('/', 7_000))).Status);
        Assert.Equal(200, (await _served.Ask("GET", "/")).Status);
    }

    public void Dispose() => _served.Dispose();

    private async Task Ask(string[] paths, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var answer = await _served.Preview.Ask(paths[i % paths.Length]);
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        }
    }
}
