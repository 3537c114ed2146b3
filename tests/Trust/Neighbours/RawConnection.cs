using System.Net.Sockets;
using System.Text;

namespace Annals.TrustTests.Neighbours;

/// <summary>A connection over which anything may be said, in Latin-1: clients of HTTP refuse to send most of it.</summary>
internal sealed class RawConnection : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly CancellationTokenSource _limit = new(Patience);
    private readonly TcpClient _client = new();

    public static async Task<RawConnection> To(string address)
    {
        var connection = new RawConnection();
        var uri = new Uri(address);
        await connection._client.ConnectAsync(uri.Host, uri.Port, connection._limit.Token);
        return connection;
    }

    /// <summary>Says something, and hears all until the other side ends it.</summary>
    public static async Task<RawAnswer> Ask(string address, string request)
    {
        using var connection = await To(address);
        await connection.Say(request);
        return new RawAnswer(await connection.Rest());
    }

    public Task Say(string text) => _client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text), _limit.Token).AsTask();

    /// <summary>Says it again and again, until the other side closes.</summary>
    /// <param name="most">How many characters at most.</param>
    /// <returns>Whether it closed before that.</returns>
    public async Task<bool> SayUntilClosed(string text, long most)
    {
        try
        {
            for (long said = 0; said < most; said += text.Length) await Say(text);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Hears until some words have come.</summary>
    /// <returns>False where the other side ended it before.</returns>
    public async Task<bool> Hears(string words)
    {
        var heard = new StringBuilder();
        var bytes = new byte[4096];
        while (await _client.GetStream().ReadAsync(bytes, _limit.Token) is > 0 and var read)
            if (heard.Append(Encoding.Latin1.GetString(bytes, 0, read)).ToString().Contains(words, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>All until the other side ends it, however it does.</summary>
    public async Task<string> Rest()
    {
        using var heard = new MemoryStream();
        try
        {
            await _client.GetStream().CopyToAsync(heard, _limit.Token);
        }
        catch (IOException)
        {
            // It is closed hard where something was left unread.
        }
        return Encoding.Latin1.GetString(heard.ToArray());
    }

    public void Dispose()
    {
        _client.Dispose();
        _limit.Dispose();
    }
}

/// <summary>All that a server said.</summary>
internal sealed record RawAnswer(string Text)
{
    public string Head => Text.Split("\r\n\r\n")[0];

    public string Body => Text.Contains("\r\n\r\n", StringComparison.Ordinal) ? Text[(Head.Length + 4)..] : "";

    /// <summary>0 for what is no answer of HTTP.</summary>
    public int Status => Text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(Text.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <returns>Null where there is no such header.</returns>
    public string? Header(string name) =>
        Head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
}
