using System.IO.Compression;
using System.Text;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Archives;

/// <summary>WARC and WACZ: which pages there are, which is taken, and how its bytes were sent. Lengths that are declared may lie.</summary>
public class WebArchiveTests
{
    private const string Boat = "https://post.example/boat", Storm = "https://post.example/storm";

    public static TheoryData<string, string, string> Sent => new()
    {
        { "as it is", "", "" },
        { "in chunks", "Transfer-Encoding: chunked\r\n", "chunked" },
        { "in chunks that were put together before it was kept", "Transfer-Encoding: chunked\r\n", "" },
        { "gzip", "Content-Encoding: gzip\r\n", "gzip" },
        { "gzip that was unpacked before it was kept", "Content-Encoding: gzip\r\n", "" },
        { "gzip in chunks", "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", "gzip chunked" },
        { "brotli", "Content-Encoding: br\r\n", "br" },
        { "brotli that was unpacked", "Content-Encoding: br\r\n", "" },
        { "deflate with a head", "Content-Encoding: deflate\r\n", "zlib" },
        { "deflate without one", "Content-Encoding: deflate\r\n", "deflate" },
        { "one within the other", "Content-Encoding: br, gzip\r\n", "br gzip" },
    };

    [Theory]
    [MemberData(nameof(Sent))]
    public void A_page_is_read_however_it_was_sent(string way, string head, string steps)
    {
        var body = steps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(Encoding.UTF8.GetBytes(Archived.Html("Boat is late")), Step);
        foreach (var isPacked in new[] { false, true })
        {
            var record = Archived.Response(Boat, body, head + "Content-Type: text/html");
            var reading = Archived.Read(isPacked ? "a.warc.gz" : "a.warc", isPacked ? Archived.Gzip(Archived.Record("warcinfo", "", "software: x"u8.ToArray()), record) : record);
            Assert.Equal((way, ""), (way, reading.Errors));
            Assert.Equal(("Boat is late", Boat, "2022-11-29", Archived.First, Archived.Second + " Café."), (reading.Page.Title, reading.Page.Url, reading.Page.Accessed?.ToString(), reading.Page.Paragraphs[0].Text, reading.Page.Paragraphs[1].Text));
        }
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251", "windows-1251", "Судно стоит")]
    [InlineData("text/html; charset=\"Shift_JIS\"", "shift_jis", "船が遅れた")]
    [InlineData("text/html", "utf-8", "Späte Fähre")]
    [InlineData("text/html; charset=iso-8859-1", "windows-1252", "“Späte” Fähre")]
    public void The_head_of_the_answer_names_the_encoding(string type, string encoding, string title)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var reading = Archived.Read("a.warc", Archived.Response(Boat, Encoding.GetEncoding(encoding).GetBytes($"<!doctype html><title>{title}</title><p>x"), "Content-Type: " + type));
        Assert.Equal(title, reading.Page.Title);
    }

    [Fact]
    public void Of_several_pages_one_is_chosen_by_its_address_or_all_are_taken()
    {
        byte[] bytes =
        [
            .. Archived.Response(Boat, "Boat is late"), .. Archived.Response("https://post.example/a.png", [1, 2, 3], "Content-Type: image/png"),
            .. Archived.Response(Storm, "Storm over the bay"), .. Archived.Response("https://post.example/none", Encoding.UTF8.GetBytes(Archived.Html("Not found")), status: "404 Not Found"),
            .. Archived.Response("https://post.example/old", [], "Location: /boat", "301 Moved"), .. Archived.Record("request", Boat, "GET /boat HTTP/1.1\r\n\r\n"u8.ToArray()),
        ];
        var listed = Archived.Read("a.warc", bytes);
        Assert.Empty(listed.Files);
        Assert.Equal([Boat, Storm], listed.Offered);
        Assert.Contains("holds 2 pages; name one with --page ADDRESS, or import all with --all-pages", listed.Errors, StringComparison.Ordinal);

        Assert.Equal("Storm over the bay", Archived.Read("a.warc", bytes, Storm).Page.Title);
        Assert.Equal("Storm over the bay", Archived.Read("a.warc", bytes, "post.example/storm/").Page.Title);
        var moved = Archived.Read("a.warc", bytes, "https://post.example/old");
        Assert.Equal("Boat is late", moved.Page.Title);
        Assert.Contains("redirect: https://post.example/old → https://post.example/boat", moved.Notes, StringComparison.Ordinal);
        var all = Archived.Read("a.warc", bytes, all: true);
        Assert.Equal(["Boat is late", "Storm over the bay"], all.Pages.Select(page => page.Title));
        Assert.Contains("2 answers are no page", all.Notes, StringComparison.Ordinal);
        Assert.Equal(2, all.Files.Select(file => file.Digest).Distinct().Count());
        Assert.Contains("there is no page “https://post.example/fog”", Archived.Read("a.warc", bytes, "https://post.example/fog").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_captures_the_last_is_taken_and_one_that_was_the_same_is_told()
    {
        byte[] bytes =
        [
            .. Archived.Response(Boat, Encoding.UTF8.GetBytes(Archived.Html("Boat left")), time: "2022-12-01T00:00:00Z", more: "WARC-Record-ID: <urn:uuid:1>\r\n"),
            .. Archived.Response(Boat, Encoding.UTF8.GetBytes(Archived.Html("Boat is late")), time: "2022-11-29T00:00:00Z"),
            .. Archived.Record("revisit", "https://post.example/boat?again", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), "2022-12-02T00:00:00Z", "WARC-Refers-To: <urn:uuid:1>\r\n"),
        ];
        var reading = Archived.Read("a.warc", bytes);
        Assert.Equal(("Boat left", "2022-12-01"), (reading.Page.Title, reading.Page.Accessed?.ToString()));
        Assert.Contains("2 captures of this address; this is the last", reading.Notes, StringComparison.Ordinal);
        Assert.Contains("boat?again: asked for again at 2022-12-02T00:00:00Z, it was the same", reading.Notes, StringComparison.Ordinal);
        Assert.Equal("Boat left", Archived.Read("a.warc", bytes, "https://post.example/boat?again").Page.Title);
        var alone = Archived.Read("b.warc", Archived.Record("revisit", Boat, "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()));
        Assert.Contains("but only that 1 page was the same as before, as https://post.example/boat; import the archive that was made then", alone.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_WACZ_lists_its_pages_and_what_else_is_HTML_in_it_is_a_frame()
    {
        var records = Archived.Gzip(Archived.Response(Boat, "Boat is late"), Archived.Response("https://post.example/frame", "A frame"), Archived.Response(Storm, "Storm"));
        const string one = "{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n{\"url\":\"https://post.example/boat\",\"title\":\"Boat is late\",\"ts\":\"2022-11-29T10:11:12Z\"}\n";
        byte[] Wacz(string list) => Archived.Zip(("datapackage.json", "{}"u8.ToArray()), ("archive/data.warc.gz", records), ("pages/pages.jsonl", Encoding.UTF8.GetBytes(list)));
        var reading = Archived.Read("a.wacz", Wacz(one));
        Assert.Equal(("Boat is late", "web archive (WACZ)"), (reading.Page.Title, reading.Files[0].Saved!.Format));
        Assert.Contains("2 frames", reading.Notes, StringComparison.Ordinal);
        Assert.Equal([Boat, Storm], Archived.Read("a.wacz", Wacz(one + "{\"url\":\"https://post.example/storm\"}\nbroken\n")).Offered);
        Assert.Equal("Storm", Archived.Read("a.wacz", Wacz(one), Storm).Page.Title);
    }

    [Fact]
    public void What_is_cut_off_or_damaged_is_told_and_the_rest_comes_in()
    {
        byte[] whole = [.. Archived.Response(Boat, "Boat is late"), .. Archived.Response(Storm, "Storm")];
        var cut = Archived.Read("a.warc", [.. whole[..^200], .. Array.Empty<byte>()], Boat);
        Assert.Equal("Boat is late", cut.Page.Title);
        Assert.Contains("the last record is cut off", cut.Notes, StringComparison.Ordinal);

        var packed = Archived.Gzip(Archived.Response(Boat, "Boat is late"), Archived.Response(Storm, "Storm"));
        var shorter = Archived.Read("a.warc.gz", packed[..^60], Boat);
        Assert.Equal("Boat is late", shorter.Page.Title);
        Assert.Contains("the archive from some place on", shorter.Notes, StringComparison.Ordinal);

        var lie = Archived.Read("a.warc", [.. Archived.Response(Boat, "Boat is late"), .. Archived.Record("response", Storm, "HTTP/1.1 200 OK\r\n"u8.ToArray(), length: 9_000_000_000_000)]);
        Assert.Equal("Boat is late", lie.Page.Title);
        Assert.Contains("cut off", lie.Notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public void What_unpacks_without_end_is_given_up(string coding)
    {
        var body = Step(new byte[40_000_000], coding);
        Assert.True(body.Length < 1_000_000);
        var reading = Archived.Read("a.warc", Archived.Response(Boat, body, $"Content-Encoding: {coding}\r\nContent-Type: text/html\r\nContent-Length: 12"));
        Assert.Empty(reading.Files);
        Assert.Contains("unpacked, this has more than the 10 MB that are read", reading.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_of_packing_that_is_not_read_is_told()
    {
        var reading = Archived.Read("a.warc", Archived.Response(Boat, [0x28, 0xB5, 0x2F, 0xFD, 1, 2], "Content-Encoding: zstd\r\nContent-Type: text/html"));
        Assert.Contains("it is packed as “zstd”, which is not read", reading.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_lists_the_pages_imports_one_and_knows_it_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("a.warc.gz", Archived.Gzip(Archived.Response(Boat, "Boat is late"), Archived.Response(Storm, "Storm over the bay")));
        var list = AnnalsCommand.Run(folder.Path, "import", "a.warc.gz");
        Assert.Equal(1, list.ExitCode);
        Assert.Contains("a.warc.gz holds these pages:\n\n    https://post.example/boat\n    https://post.example/storm\n", list.Output, StringComparison.Ordinal);
        Assert.Contains("annals import \"a.warc.gz\" --page \"https://post.example/boat\"    imports one", list.Output, StringComparison.Ordinal);
        var one = AnnalsCommand.Run(folder.Path, "import", "a.warc.gz", "--page", Boat);
        Assert.Equal(("", 0), (one.Error, one.ExitCode));
        Assert.Contains("url: \"https://post.example/boat\"\naccessed: 2022-11-29\n", File.ReadAllText(Directory.GetFiles(folder["input/sources"], "*.md").Single()), StringComparison.Ordinal);
        var all = AnnalsCommand.Run(folder.Path, "import", "a.warc.gz", "--all-pages");
        Assert.Contains("a.warc.gz (https://post.example/boat): already imported", all.Output, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(folder["input/sources"], "*.md").Length);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check", "--drafts").ExitCode);
    }

    [Fact]
    public void A_page_is_asked_of_an_archive_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("a.html", Archived.Html("Boat is late"));
        var run = AnnalsCommand.Run(folder.Path, "import", "a.html", "--page", Boat);
        Assert.Equal(("a.html(1,1): error AN050: --page names “https://post.example/boat”, and no file that is named here is a web archive; leave it out to import what is\n", 1), (run.Error, run.ExitCode));
        Assert.False(Directory.Exists(folder["input/sources"]));
    }

    private static byte[] Step(byte[] body, string step)
    {
        if (step == "chunked")
            return [.. body.Chunk(300).SelectMany(chunk => (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:X};name=value\r\n"), .. chunk, .. "\r\n"u8]), .. "0\r\n\r\n"u8];
        using var packed = new MemoryStream();
        using (Stream stream = step switch
        {
            "gzip" => new GZipStream(packed, CompressionMode.Compress),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            "zlib" => new ZLibStream(packed, CompressionMode.Compress),
            _ => new DeflateStream(packed, CompressionMode.Compress),
        })
            stream.Write(body);
        return packed.ToArray();
    }
}
