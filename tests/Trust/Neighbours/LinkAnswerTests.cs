using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Annals.ExternalLinks;

namespace Annals.TrustTests.Neighbours;

/// <summary>What other people's servers answer, or do instead; no answer keeps a check from its end.</summary>
public sealed class LinkAnswerTests
{
    private const string Fine = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    private const string NoAnswer = "gives no answer that can be understood", Closed = "closes the connection without an answer";

    private static readonly RequestPolicy Patient = new(
        TimeSpan.FromMinutes(2), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(60), Tries: 1, AtOnce: 4, IsLocal: true);

    [Fact]
    public async Task Every_status_is_sorted_as_the_guide_says()
    {
        using var server = new OddServer((_, path) => [OddServer.Answer(path[1..] + " Words")]);
        using var asker = new LinkAsker(Patient);
        var statuses = Enumerable.Range(100, 500).Append(600).Append(999).ToArray();
        var answers = await asker.Ask(statuses.Select(status => $"{server.Address}{status}"), (_, _) => { });
        foreach (var status in statuses) Assert.Equal((status, Expected(status)), (status, answers[$"{server.Address}{status}"]));
        TestContext.Current.TestOutputHelper!.WriteLine($"{answers.Count} statuses, {server.Asked.Length} requests");

        static Answer Expected(int status) => status switch
        {
            // Others of these come before an answer, and here none does.
            < 200 and not 101 => new Answer(AnswerKind.Unreachable, Closed),
            >= 200 and < 300 => Answer.Good,
            301 or 302 or 303 or 307 or 308 => new Answer(AnswerKind.Unreachable, "redirects to nothing that is an address of the web"),
            404 or 410 => new Answer(AnswerKind.Gone, $"answers {status} Words"),
            _ => new Answer(AnswerKind.Unsure, $"answers {status} Words"),
        };
    }

    [Theory]
    [InlineData("Good", "", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + Fine)]
    [InlineData("Good", "", "HTTP/1.0 200 OK\r\n\r\nwords")]
    [InlineData("Good", "", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("Good", "", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nno gzip!")]
    [InlineData("Good", "", "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\ncut off")]
    [InlineData("Good", "", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno chunk")]
    [InlineData("Good", "", "HTTP/1.1 200 OK\r\nRetry-After: 86400\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("Gone", "answers 404", "HTTP/1.1 404\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("Gone", "answers 404 N\u00e3o", "HTTP/1.1 404 N\u00e3o\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("Unsure", "answers 101 Switching Protocols", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")]
    [InlineData("Unreachable", NoAnswer, "HTTP/1.1 1000 OK\r\n\r\n")]
    [InlineData("Unreachable", NoAnswer, "HTTP/1.1 OK\r\n\r\n")]
    [InlineData("Unreachable", NoAnswer, "HTTP/1.1 -20 OK\r\n\r\n")]
    [InlineData("Unreachable", NoAnswer, "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("Unreachable", NoAnswer, "ICY 200 OK\r\n\r\n")]
    [InlineData("Unreachable", NoAnswer, "SSH-2.0-OpenSSH_9.0\r\n")]
    [InlineData("Unreachable", NoAnswer, "220 mail.example ESMTP\r\n")]
    [InlineData("Unreachable", NoAnswer, "HTTP/1.1 200 OK\r\nno header\r\n\r\n")]
    [InlineData("Unreachable", Closed, "HTTP/1.1 200 OK\r\nContent-Le")]
    [InlineData("Unreachable", Closed, "\0\0\u0012\u0004\0\0\0\0\0")]
    [InlineData("Unreachable", Closed, "")]
    [InlineData("Unreachable", Closed, "reset")]
    public async Task What_is_answered_is_told(string kind, string said, string answer)
    {
        using var server = new OddServer((_, _) => [answer]);
        Assert.Equal((kind, said), Told(await Ask(server.Address, Patient)));
    }

    [Theory]
    [InlineData("Good", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n", "X: y\r\n", 5_000)]
    [InlineData("Unreachable", "HTTP/1.1 200 OK\r\n", "X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n", int.MaxValue)]
    [InlineData("Unreachable", "HTTP/1.1 200 ", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy", int.MaxValue)]
    [InlineData("Unreachable", "HTTP/1.1 200 OK\r\nX: ", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy", int.MaxValue)]
    [InlineData("Good", "HTTP/1.1 200 OK\r\n\r\n", "a body without an end", int.MaxValue)]
    [InlineData("Gone", "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\ny\r\n", int.MaxValue)]
    [InlineData("Unreachable", "", "HTTP/1.1 102 Processing\r\n\r\n", 1_000)]
    public async Task What_never_ends_is_not_read_to_an_end(string kind, string beginning, string piece, int times)
    {
        using var server = new OddServer((_, _) => Enumerable.Repeat(piece, times).Prepend(beginning).Append("\r\n"));
        Assert.Equal(kind, (await Ask(server.Address, Patient)).Kind.ToString());
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n", "X: y\r\n")]
    [InlineData("HTTP/1.1 ", "2")]
    [InlineData("", "HTTP/1.1 102 Processing\r\n\r\n")]
    [InlineData("", "…")]
    public async Task What_comes_drop_by_drop_has_the_time_of_one_answer(string beginning, string piece)
    {
        using var server = new OddServer((_, _) => Enumerable.Repeat<string[]>([piece, "…", "…"], int.MaxValue).SelectMany(pieces => pieces).Prepend(beginning));
        var answer = await Ask(server.Address, Patient with { Timeout = TimeSpan.FromSeconds(0.5), Tries = 2 });
        Assert.Equal(("Unsure", "does not answer within 0.5 seconds"), Told(answer));
        Assert.InRange(server.Asked.Length, 0, 2);
    }

    [Theory]
    [InlineData("HTTP/1.1 405 No\r\nAllow: GET\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", Fine, "Good")]
    [InlineData("HTTP/1.1 403 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", "Gone")]
    [InlineData("no answer of HTTP\r\n\r\n", Fine, "Good")]
    [InlineData("reset", Fine, "Good")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwords", "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", "Good")]
    public async Task Nobody_is_called_gone_for_not_knowing_HEAD(string toHead, string toGet, string kind)
    {
        using var server = new OddServer((method, _) => [method == "HEAD" ? toHead : toGet]);
        Assert.Equal(kind, (await Ask(server.Address, Patient)).Kind.ToString());
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("0", "0")]
    [InlineData("2147483647", "2147483647")]
    [InlineData("99999999999999999999", null)]
    [InlineData("-5", null)]
    [InlineData("1.5", null)]
    [InlineData("1, 2", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData("2026-12-01T00:00:00Z", null)]
    [InlineData("Tue, 01 Dec 2026 00:00:30 GMT", "30")]
    [InlineData("Tuesday, 01-Dec-26 00:00:30 GMT", "30")]
    [InlineData("Tue Dec  1 00:00:30 2026", "30")]
    [InlineData("Mon, 30 Nov 2026 00:00:00 GMT", "0")]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT", "0")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", "251606217599")]
    public void A_server_is_left_alone_as_long_as_it_says(string after, string? seconds)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        response.Headers.TryAddWithoutValidation("Retry-After", after);
        response.Headers.Date = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(seconds, StatusReply.Of(response, null).Wait?.TotalSeconds.ToString("0", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 1)]
    [InlineData("3600", 1)]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT", 3)]
    [InlineData("soon", 3)]
    public async Task Who_wants_to_be_left_alone_for_long_is_not_asked_again(string after, int times)
    {
        using var server = new OddServer((_, _) => [OddServer.Answer("429 Busy", $"Retry-After: {after}")]);
        Assert.Equal(("Unsure", "answers 429 Busy"), Told(await Ask(server.Address, Patient with { Tries = 3 })));
        Assert.Equal(Enumerable.Repeat("HEAD /", times), server.Asked);
    }

    [Theory]
    [InlineData("127.0.0.1", -2, 2, "has a certificate that nobody signed whom this machine trusts")]
    [InlineData("127.0.0.1", -2, -1, "has a certificate that has expired, or is not valid yet")]
    [InlineData("127.0.0.1", 1, 2, "has a certificate that has expired, or is not valid yet")]
    [InlineData("127.0.0.2", -2, 2, "has a certificate for another host")]
    public async Task A_certificate_that_is_not_trusted_is_told_why(string host, int from, int to, string said)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Parse(host));
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(from), DateTimeOffset.UtcNow.AddDays(to));
        // Windows wants the key kept with it.
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        using var server = new OddServer((_, _) => [Fine], certificate);
        Assert.Equal(("Unreachable", said), Told(await Ask(server.Address, Patient)));
        Assert.DoesNotContain("HEAD /", server.Asked);
        Assert.DoesNotContain("GET /", server.Asked);
    }

    private static (string, string) Told(Answer answer) => (answer.Kind.ToString(), answer.Said);

    private static async Task<Answer> Ask(string address, RequestPolicy policy)
    {
        using var asker = new LinkAsker(policy);
        return Assert.Single(await asker.Ask([address], (_, _) => { })).Value;
    }
}
