using System.Net;
using System.Net.Sockets;

namespace Annals.ExternalLinks;

/// <summary>Asks an address once, and follows where it is sent.</summary>
internal sealed class AddressVisitor : IDisposable
{
    // A name of the web leads to this machine or into its own network.
    private sealed class NearbyHostException() : IOException("not a public address");

    private const int MostRedirects = 10;

    private static readonly Reply NotAsked =
        new(new Answer(AnswerKind.Unsure, "is on this machine, in its own network or in no public one, which is not asked without --local"));

    private readonly HttpClient _client;
    private readonly DistrustedHosts _distrusted = new();
    private readonly bool _isLocal;

    /// <param name="isLocal">Whether this machine and its own network are asked, too.</param>
    public AddressVisitor(TimeSpan timeout, bool isLocal)
    {
        _isLocal = isLocal;
        // Redirects are followed by hand: which of them are for good matters.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, ConnectTimeout = timeout, ConnectCallback = Connect, SslOptions = { RemoteCertificateValidationCallback = _distrusted.Trusts } }) { Timeout = timeout };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("annals (link check)");
        _client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    public async Task<Reply> Visit(Uri address)
    {
        var (at, isForGood) = (address, true);
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                if (!_isLocal && await IsNearby(at)) return NotAsked;
                using var response = await Send(at);
                if (!IsRedirect(response.StatusCode)) return StatusReply.Of(response, redirects > 0 && isForGood ? at : null);
                isForGood &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                if (response.Headers.Location is not { } location || !Uri.TryCreate(at, location, out var next) || next.Scheme is not ("http" or "https"))
                    return new Reply(new Answer(AnswerKind.Unreachable, "redirects to nothing that is an address of the web"));
                at = next;
            }
            return new Reply(new Answer(AnswerKind.Unreachable, $"redirects more than {MostRedirects} times, perhaps in a circle"));
        }
        catch (TaskCanceledException)
        {
            return new Reply(new Answer(AnswerKind.Unsure, $"does not answer within {_client.Timeout.TotalSeconds:0.#} seconds"), MayChange: true);
        }
        catch (HttpRequestException fault)
        {
            if (fault.InnerException is NearbyHostException) return NotAsked;
            return fault.HttpRequestError == HttpRequestError.SecureConnectionError && _distrusted.WhyNot(at.IdnHost) is { } why ? new Reply(new Answer(AnswerKind.Unreachable, why)) : Failed(fault);
        }
    }

    private async Task<bool> IsNearby(Uri address)
    {
        var nearby = NearbyAddresses.OfThisMachine();
        if (nearby.IsNamedBy(address)) return true;
        if (HttpClient.DefaultProxy.GetProxy(address) is null) return false;
        // A proxy resolves names by itself; it is assumed to get the same addresses as this machine.
        try
        {
            using var stop = new CancellationTokenSource(_client.Timeout);
            return Array.Exists(await Dns.GetHostAddressesAsync(address.IdnHost, stop.Token), nearby.Holds);
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    // Connects to the addresses that were checked: a second lookup of the name could give others (DNS rebinding).
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint;
        var numbers = await Dns.GetHostAddressesAsync(host.Host, stop);
        // A proxy, which somebody has set for this machine, may stand next to it; it is asked for a tunnel or for somebody else's page.
        var request = context.InitialRequestMessage;
        var isProxy = request.Method == HttpMethod.Connect || !host.Host.Equals(request.RequestUri!.IdnHost, StringComparison.OrdinalIgnoreCase);
        var isFree = _isLocal || isProxy;
        if (!isFree && Array.Exists(numbers, NearbyAddresses.OfThisMachine().Holds)) throw new NearbyHostException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(numbers, host.Port, stop);
            // Both ends have one address only where this machine talks to itself.
            if (!isFree && (socket.LocalEndPoint as IPEndPoint)?.Address is { } here && here.Equals((socket.RemoteEndPoint as IPEndPoint)?.Address))
                throw new NearbyHostException();
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // Nothing is called dead on the word of a HEAD alone: many servers know only GET.
    private async Task<HttpResponseMessage> Send(Uri address)
    {
        try
        {
            var head = await Send(HttpMethod.Head, address);
            if ((int)head.StatusCode < 400 || head.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable) return head;
            head.Dispose();
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError is HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse || IsReset(fault))
        {
            // Asked again below.
        }
        return await Send(HttpMethod.Get, address);
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, Uri address)
    {
        using var request = new HttpRequestMessage(method, address);
        // What the page says is of no interest, and not read.
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>What it means that there was no answer at all.</summary>
    internal static Reply Failed(HttpRequestException fault) => fault.HttpRequestError switch
    {
        _ when IsOwn(fault) => new Reply(new Answer(AnswerKind.Unsure, "cannot be asked now: this machine has no connection, file or memory to spare"), MayChange: true),
        HttpRequestError.NameResolutionError when fault.InnerException is SocketException { SocketErrorCode: SocketError.TryAgain } =>
            new Reply(new Answer(AnswerKind.Unsure, "names a host that cannot be looked up now"), MayChange: true),
        HttpRequestError.NameResolutionError => new Reply(new Answer(AnswerKind.Unreachable, "names a host that there is not")),
        HttpRequestError.SecureConnectionError => new Reply(new Answer(AnswerKind.Unreachable, "has no secure connection that can be trusted")),
        HttpRequestError.ConnectionError => new Reply(new Answer(AnswerKind.Unreachable, "lets nobody connect"), MayChange: true),
        _ when fault.HttpRequestError == HttpRequestError.ResponseEnded || IsReset(fault) => new Reply(new Answer(AnswerKind.Unreachable, "closes the connection without an answer"), MayChange: true),
        _ => new Reply(new Answer(AnswerKind.Unreachable, "gives no answer that can be understood"), MayChange: true),
    };

    // .NET has no word of its own for it.
    private static bool IsReset(HttpRequestException fault) => fault.InnerException is IOException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionReset } };

    // No word about the address: so many files may be open at once (ulimit -n), or so much memory be used.
    private static bool IsOwn(Exception fault)
    {
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
            if (cause is OutOfMemoryException or SocketException { SocketErrorCode: SocketError.TooManyOpenSockets or SocketError.NoBufferSpaceAvailable }) return true;
        return false;
    }

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    public void Dispose() => _client.Dispose();
}
