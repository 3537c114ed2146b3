using System.Net.Sockets;
using Annals.ExternalLinks;
using Annals.Tests.Support;

namespace Annals.Tests.ExternalLinks;

/// <summary>Addresses are asked of a server on this machine that fails in every way.</summary>
public sealed class LinkAskerTests : IDisposable
{
    private static readonly RequestPolicy Brisk = new(
        TimeSpan.FromSeconds(60), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(60), Tries: 3, AtOnce: 4, IsLocal: true);

    private readonly LoopbackServer _server = new();

    [Theory]
    [InlineData("fine", "Good", "", "HEAD")]
    [InlineData("no-head", "Good", "", "HEAD GET")]
    [InlineData("no-head-either", "Good", "", "HEAD GET")]
    [InlineData("hides-from-head", "Good", "", "HEAD GET")]
    [InlineData("missing", "Gone", "answers 404 Not Found", "HEAD GET")]
    [InlineData("gone", "Gone", "answers 410 Gone", "HEAD GET")]
    [InlineData("broken-once", "Good", "", "HEAD GET HEAD")]
    [InlineData("broken", "Unsure", "answers 500 Internal Server Error", "HEAD GET HEAD GET HEAD GET")]
    [InlineData("busy-once", "Good", "", "HEAD HEAD")]
    [InlineData("busy-for-long", "Unsure", "answers 429 Too Many Requests", "HEAD")]
    [InlineData("forbidden", "Unsure", "answers 403 Forbidden", "HEAD GET")]
    [InlineData("elsewhere", "Good", "", "HEAD")]
    [InlineData("moved-for-now", "Good", "", "HEAD")]
    [InlineData("moved", "Moved", "has moved to http://127.0.0.1:PORT/fine", "HEAD")]
    [InlineData("moved-to-missing", "Gone", "answers 404 Not Found", "HEAD")]
    [InlineData("circle", "Unreachable", "redirects more than 10 times, perhaps in a circle", "HEAD HEAD HEAD HEAD HEAD HEAD HEAD HEAD HEAD HEAD HEAD")]
    [InlineData("nowhere", "Unreachable", "redirects to nothing that is an address of the web", "HEAD")]
    [InlineData("script", "Unreachable", "redirects to nothing that is an address of the web", "HEAD")]
    public async Task An_address_is_asked_until_it_is_sure_what_became_of_it(string path, string kind, string said, string methods)
    {
        var answer = await Ask(_server[path], Brisk);
        Assert.Equal((kind, said.Replace("PORT", $"{_server.Port}", StringComparison.Ordinal)), (answer.Kind.ToString(), answer.Said));
        Assert.Equal(methods, string.Join(' ', _server.Asked.Where(asked => asked.Split(' ')[1] == path).Select(asked => asked.Split(' ')[0])));
    }

    [Fact]
    public async Task A_connection_that_is_closed_to_a_HEAD_is_asked_with_GET()
    {
        Assert.Equal(AnswerKind.Good, (await Ask(_server["closed-to-head"], Brisk)).Kind);
        Assert.Equal("GET closed-to-head", Assert.Single(_server.Asked, asked => asked[0] == 'G'));
        Assert.Equal("GET closed-to-head", _server.Asked[^1]);
    }

    [Fact]
    public async Task A_connection_that_is_closed_is_tried_again_and_then_given_up()
    {
        var answer = await Ask(_server["closed"], Brisk);
        Assert.Equal((AnswerKind.Unreachable, "closes the connection without an answer"), (answer.Kind, answer.Said));
        Assert.True(_server.Asked.Length >= 6);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_not_waited_for()
    {
        var answer = await Ask(_server["slow"], Brisk with { Timeout = TimeSpan.FromSeconds(0.5), Tries = 2 });
        Assert.Equal((AnswerKind.Unsure, "does not answer within 0.5 seconds"), (answer.Kind, answer.Said));
        Assert.Equal(["HEAD slow", "HEAD slow"], _server.Asked);
    }

    [Fact]
    public async Task A_connection_that_is_not_secure_where_it_should_be_is_not_trusted()
    {
        var answer = await Ask($"https://127.0.0.1:{_server.Port}/fine", Brisk);
        Assert.Equal((AnswerKind.Unreachable, "has no secure connection that can be trusted"), (answer.Kind, answer.Said));
    }

    [Fact]
    public async Task Where_no_server_listens_nobody_can_connect()
    {
        string address;
        using (var closed = new LoopbackServer()) address = closed["fine"];
        var answer = await Ask(address, Brisk);
        Assert.Equal((AnswerKind.Unreachable, "lets nobody connect"), (answer.Kind, answer.Said));
    }

    [Theory]
    [InlineData(SocketError.HostNotFound, "Unreachable", "names a host that there is not", false)]
    [InlineData(SocketError.TryAgain, "Unsure", "names a host that cannot be looked up now", true)]
    [InlineData(SocketError.TooManyOpenSockets, "Unsure", "cannot be asked now: this machine has no connection, file or memory to spare", true)]
    public void A_host_that_there_is_not_is_told_from_a_network_that_is_not_there(SocketError error, string kind, string said, bool mayChange)
    {
        var reply = AddressVisitor.Failed(new HttpRequestException(HttpRequestError.NameResolutionError, "x", new SocketException((int)error)));
        Assert.Equal((kind, said, mayChange), (reply.Answer.Kind.ToString(), reply.Answer.Said, reply.MayChange));
    }

    [Fact]
    public async Task Each_is_asked_once_and_of_one_host_one_at_a_time()
    {
        var told = new System.Collections.Concurrent.ConcurrentBag<(string, Answer)>();
        using var asker = new LinkAsker(Brisk);
        var addresses = new[] { _server["fine"], _server["fine"], _server["fine-too"], _server["fine"], _server["moved"] };
        var answers = await asker.Ask(addresses, (address, answer) => told.Add((address, answer)));
        Assert.Equal(answers.Select(answer => (answer.Key, answer.Value)).OrderBy(answer => answer.Key), told.OrderBy(answer => answer.Item1));
        Assert.Equal(3, told.Count);
        Assert.Equal(1, _server.MostAtOnce);
        Assert.Single(_server.Asked, asked => asked == "HEAD fine-too");
    }

    public void Dispose() => _server.Dispose();

    private static async Task<Answer> Ask(string address, RequestPolicy policy)
    {
        using var asker = new LinkAsker(policy);
        return Assert.Single(await asker.Ask([address], (_, _) => { })).Value;
    }
}
