namespace Annals.TrustTests.Neighbours;

/// <summary>What a page of the web, or another program on this machine, could ask the preview.</summary>
public sealed class PreviewRequestTests(ServedTimeline served) : IClassFixture<ServedTimeline>
{
    private const string Title = "<title>A timeline";

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("localhost", 200)]
    [InlineData("LocalHost", 200)]
    [InlineData("localhost:99999", 200)]
    [InlineData("127.0.0.1.", 403)]
    [InlineData("localhost.", 403)]
    [InlineData("evil.localhost", 403)]
    [InlineData("localhost.evil.example", 403)]
    [InlineData("127.0.0.1.nip.io", 403)]
    [InlineData("127.1", 403)]
    [InlineData("2130706433", 403)]
    [InlineData("0x7f000001", 403)]
    [InlineData("0.0.0.0", 403)]
    [InlineData("[::1]", 403)]
    [InlineData("[::ffff:127.0.0.1]", 403)]
    [InlineData("", 403)]
    [InlineData("127.0.0.1@evil.example", 400)]
    [InlineData("evil.example@127.0.0.1", 400)]
    [InlineData("127.0.0.1/evil", 400)]
    [InlineData("127.0.0.1#evil", 400)]
    [InlineData("localhost:8080:evil", 400)]
    [InlineData("localhost, evil.example", 400)]
    [InlineData("localhost\0", 400)]
    [InlineData("localhost\u00e3\u0080\u0082", 400)]
    [InlineData("evil.example\r\nHost: localhost", 400)]
    [InlineData("evil.example\r\nX-Forwarded-Host: localhost\r\nForwarded: host=localhost", 403)]
    public async Task It_answers_to_its_own_names_alone(string host, int status)
    {
        var answer = await served.Ask("GET", "/", host: host);
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200, answer.Body.Contains(Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET / HTTP/1.0\r\n\r\n", 403)]
    [InlineData("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n", 403)]
    [InlineData("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n", 200)]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET /\r\n\r\n", 400)]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [InlineData("GET http://localhost/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", 400)]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 403)]
    [InlineData("GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 200)]
    [InlineData("GET file:///etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [InlineData("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nConnection: close\r\n\r\n", 403)]
    [InlineData("GET entries/fire/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.2\r\nHost: localhost\r\n\r\n", 505)]
    [InlineData("GET / http/1.1\r\nHost: localhost\r\n\r\n", 505)]
    [InlineData("GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n", 400)]
    [InlineData("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n", 400)]
    [InlineData("SSH-2.0-OpenSSH_9.0\r\n\r\n", 400)]
    public async Task What_is_no_request_of_a_browser_here_is_refused(string request, int status)
    {
        var answer = await served.Say(request);
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200, answer.Body.Contains(Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/%252e%252e%252fsecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/media/../../secret.txt")]
    [InlineData("/media/..%2f..%2fsecret.txt")]
    [InlineData("/media/%2e%2e%2f%2e%2e%2fsecret.txt")]
    [InlineData("/media/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/%uff0e%uff0e/secret.txt")]
    [InlineData("/.annals/../secret.txt")]
    [InlineData("/.annals/..%2f..%2fsecret.txt")]
    [InlineData("/.annals%2fpreview.js")]
    [InlineData("/media/film.mp4%00.html", 400)]
    [InlineData("/media/film.mp4\0", 400)]
    [InlineData("/%00", 400)]
    [InlineData("/\u00ff", 400)]
    [InlineData("/media/film.mp4/")]
    [InlineData("/media%2ffilm.mp4")]
    [InlineData("/media\\film.mp4")]
    [InlineData("/media//film.mp4")]
    [InlineData("/media/film.mp4%20")]
    [InlineData("/media/film.mp4::$DATA")]
    [InlineData("/MEDIA/film.mp4")]
    [InlineData("/media/")]
    [InlineData("/site.yml")]
    [InlineData("/etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/%")]
    [InlineData("/%zz")]
    public async Task No_path_leads_out_of_the_site(string target, int status = 404)
    {
        var answer = await served.Ask("GET", target);
        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain(ServedTimeline.Secret, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    [InlineData("get")]
    [InlineData("ANYTHING")]
    public async Task Other_methods_are_told_which_there_are(string method)
    {
        var answer = await served.Ask(method, "/", "X-Token: mine\r\n");
        Assert.Equal((405, "GET, HEAD", "The preview only shows.\n"), (answer.Status, answer.Header("Allow"), answer.Body));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/entries/fire/")]
    [InlineData("/entries/fire")]
    [InlineData("/media/film.mp4")]
    [InlineData("/assets/style.css")]
    [InlineData("/nothing/")]
    [InlineData("/.annals/")]
    [InlineData("/.annals/preview.js")]
    [InlineData("/.annals/nothing")]
    public async Task HEAD_is_answered_as_GET_without_what_follows(string target)
    {
        var (head, whole) = (await served.Ask("HEAD", target), await served.Ask("GET", target));
        Assert.Equal((whole.Status, whole.Header("Content-Type"), whole.Header("Location"), ""), (head.Status, head.Header("Content-Type"), head.Header("Location"), head.Body));
        if (head.Status != 302) Assert.Equal(whole.Header("Content-Length"), head.Header("Content-Length"));
    }

    [Fact]
    public async Task The_head_of_the_events_ends_though_they_do_not()
    {
        var answer = await served.Ask("HEAD", "/.annals/events");
        Assert.Equal((200, "text/event-stream", ""), (answer.Status, answer.Header("Content-Type"), answer.Body));
    }

    [Fact]
    public async Task Requests_in_one_packet_are_answered_each()
    {
        const string page = "GET /entries/fire/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var answers = await served.Say(string.Concat(Enumerable.Repeat(page, 100)) + page.Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal));
        Assert.Equal(101, answers.Text.Split("HTTP/1.1 200 OK").Length - 1);
        Assert.Equal(101, answers.Text.Split("It burned.").Length - 1);
    }

    [Theory]
    [InlineData("Content-Length: 44\r\n\r\nGET /hidden HTTP/1.1\r\nHost: localhost\r\nX: yz")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n2c\r\nGET /hidden HTTP/1.1\r\nHost: localhost\r\nX: yz\r\n0\r\n\r\n")]
    public async Task What_stands_in_a_body_is_no_request(string bodied)
    {
        var answers = await served.Say($"GET /entries/fire/ HTTP/1.1\r\nHost: localhost\r\n{bodied}GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Equal(2, answers.Text.Split("HTTP/1.1 200 OK").Length - 1);
        Assert.DoesNotContain("HTTP/1.1 404", answers.Text, StringComparison.Ordinal);
    }
}
