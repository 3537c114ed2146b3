namespace Annals.TrustTests.Neighbours;

/// <summary>Parts of a film of ten bytes (RFC 9110, section 14), as players and others ask for them.</summary>
public sealed class PreviewRangeTests(ServedTimeline served) : IClassFixture<ServedTimeline>
{
    [Theory]
    [InlineData("bytes=0-0", 206, "0", "bytes 0-0/10")]
    [InlineData("bytes=9-", 206, "9", "bytes 9-9/10")]
    [InlineData("bytes=9-9", 206, "9", "bytes 9-9/10")]
    [InlineData("bytes=-1", 206, "9", "bytes 9-9/10")]
    [InlineData("bytes=-99", 206, "0123456789", "bytes 0-9/10")]
    [InlineData("bytes=0-99", 206, "0123456789", "bytes 0-9/10")]
    [InlineData("Bytes=1-2", 206, "12", "bytes 1-2/10")]
    [InlineData("bytes=10-", 416, "", "bytes */10")]
    [InlineData("bytes=-0", 416, "", "bytes */10")]
    [InlineData("bytes=5-2", 200, "0123456789", null)]
    [InlineData("bytes=0-1,3-4", 200, "0123456789", null)]
    [InlineData("bytes=99999999999999999999-", 200, "0123456789", null)]
    [InlineData("bytes=abc", 200, "0123456789", null)]
    [InlineData("bytes=", 200, "0123456789", null)]
    [InlineData("bytes", 200, "0123456789", null)]
    [InlineData("items=0-1", 200, "0123456789", null)]
    [InlineData("seconds=1-2", 200, "0123456789", null)]
    [InlineData("bytes=0-1\r\nIf-Range: \"another\"", 200, "0123456789", null)]
    [InlineData("bytes=0-1\r\nIf-Range: Tue, 01 Dec 2020 00:00:00 GMT", 200, "0123456789", null)]
    public async Task A_part_is_sent_where_one_is_asked_for_and_all_where_that_is_not_sure(string range, int status, string content, string? said)
    {
        var answer = await served.Ask("GET", "/media/film.mp4", $"Range: {range}\r\n");
        Assert.Equal((status, content, said, "bytes"), (answer.Status, answer.Body, answer.Header("Content-Range"), answer.Header("Accept-Ranges")));
    }

    [Fact]
    public async Task A_thousand_parts_are_not_sent_one_by_one()
    {
        var answer = await served.Ask("GET", "/media/film.mp4", $"Range: bytes={string.Join(',', Enumerable.Repeat("0-9", 1000))}\r\n");
        Assert.Equal((200, "0123456789"), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("GET", "/media/none.mp4", "Range: bytes=0-", 416)]
    [InlineData("GET", "/media/none.mp4", "X: y", 200)]
    [InlineData("HEAD", "/media/film.mp4", "Range: bytes=0-1", 206)]
    [InlineData("GET", "/media/film.mp4", "If-None-Match: *", 200)]
    [InlineData("GET", "/media/film.mp4", "If-None-Match: \"x\", W/\"y\"", 200)]
    [InlineData("GET", "/media/film.mp4", "If-None-Match: rubbish", 200)]
    [InlineData("GET", "/media/film.mp4", "If-Modified-Since: Thu, 01 Dec 2099 00:00:00 GMT", 200)]
    [InlineData("GET", "/entries/fire/", "If-None-Match: *", 200)]
    [InlineData("GET", "/entries/fire/", "Range: bytes=0-1", 200)]
    [InlineData("GET", "/entries/fire/", "Expect: 100-continue", 200)]
    [InlineData("GET", "/entries/fire/", "Upgrade: websocket", 200)]
    public async Task Nothing_is_taken_for_known_since_all_may_change(string method, string target, string header, int status)
    {
        var answer = await served.Ask(method, target, header + "\r\n");
        Assert.Equal((status, "no-store"), (answer.Status, answer.Header("Cache-Control")));
        if (method == "GET" && status == 200) Assert.Equal(answer.Header("Content-Length"), $"{answer.Body.Length}");
    }
}
