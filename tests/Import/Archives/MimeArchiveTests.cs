using System.Text;
using Annals.Import.Archives;

namespace Annals.Tests.Import.Archives;

/// <summary>MHTML as Chromium, Internet Explorer and others write it.</summary>
public class MimeArchiveTests
{
    private const string Head = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/boat\r\nSubject: =?utf-8?Q?Boat=20=E2=80=9Clate=E2=80=9D=20?=\r\n =?utf-8?Q?again?=\r\nDate: Tue, 29 Nov 2022 10:11:12 GMT\r\nMIME-Version: 1.0\r\n";

    private static readonly string Article = $"<article><p>{Archived.First}</p><p>{Archived.Second} Café.</p></article>";

    [Fact]
    public void Chromiums()
    {
        var quoted = Quoted(Encoding.UTF8.GetBytes("<!doctype html><html lang=en><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"></head><body>" + Article));
        var page = Archived.Read("boat.mhtml", Bytes($"{Head}Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b----\"\r\n\r\n\r\n------b----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://post.example/boat\r\n\r\n{quoted}\r\n------b----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------b----\r\nContent-Type: text/html\r\n\r\n<p>a frame</p>\r\n------b------\r\n"));
        Assert.Equal(("", "Boat “late” again", "https://post.example/boat", "2022-11-29"), (page.Errors, page.Page.Title, page.Page.Url, page.Page.Accessed?.ToString()));
        Assert.Equal([Archived.First, Archived.Second + " Café."], page.Page.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Contains("1 frame of the page", page.Notes, StringComparison.Ordinal);
        Assert.Contains("Chromium drops that from MHTML", page.Notes, StringComparison.Ordinal);
        Assert.Equal(MimeArchive.Format, page.Files[0].Saved!.Format);
    }

    [Theory]
    [InlineData("base64", "windows-1252", "charset=\"windows-1252\"")]
    [InlineData("base64", "utf-8", "charset=utf-8")]
    [InlineData("8bit", "iso-8859-2", "charset=iso-8859-2")]
    [InlineData("Quoted-Printable", "utf-16", "charset=unicode")]
    public void Internet_Explorers(string transfer, string encoding, string charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding).GetBytes("<html><head><title>Boot ist spät</title></head><body>" + Article);
        byte[] body = transfer switch { "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)), "8bit" => bytes, _ => Encoding.ASCII.GetBytes(Quoted(bytes)) };
        var page = Archived.Read("boat.mht", [.. Bytes($"From: \"Saved by Internet Explorer 11\"\r\nSubject: Boot\r\nDate: Tue, 29 Nov 2022 10:11:12 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--=_b\"\r\n\r\nThis is a message of parts.\r\n\r\n----=_b\r\nContent-Type: text/html;\r\n\t{charset}\r\nContent-Transfer-Encoding: {transfer}\r\nContent-Location: https://post.example/boot\r\n\r\n"), .. body, .. "\r\n----=_b--\r\n"u8]);
        Assert.Equal(("", "Boot ist spät", "https://post.example/boot", "2022-11-29"), (page.Errors, page.Page.Title, page.Page.Url, page.Page.Accessed?.ToString()));
        Assert.EndsWith("Café.", page.Page.Paragraphs[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_alone_one_within_parts_and_one_that_is_cut_off()
    {
        var alone = Archived.Read("a.mht", Bytes($"From: <Saved by Windows Internet Explorer 8>\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://post.example/a\r\n\r\n<title>Boat is late</title>{Article}"));
        Assert.Equal(("Boat is late", "https://post.example/a"), (alone.Page.Title, alone.Page.Url));
        var within = Archived.Read("a.mht", Bytes($"{Head}Content-Type: multipart/related; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n--b\r\nContent-Type: text/html\r\n\r\n<title>Boat is late</title>{Article}"));
        Assert.Equal("Boat is late", within.Page.Title);
        var start = Archived.Read("a.mht", Bytes($"{Head}Content-Type: multipart/related; boundary=a; start=\"<two@x>\"\r\n\r\n--a\r\nContent-Type: text/html\r\n\r\n<title>Frame</title>\r\n--a\r\nContent-Type: text/html\r\nContent-ID: <two@x>\r\n\r\n<title>Boat is late</title>{Article}\r\n--a--"));
        Assert.Equal("Boat is late", start.Page.Title);
        Assert.Contains("there is no page in this web archive", Archived.Read("a.mht", Bytes(Head + "Content-Type: multipart/related; boundary=a\r\n\r\n--a\r\nContent-Type: image/png\r\n\r\nx\r\n--a--")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_somebody_sent_is_no_archive()
    {
        Assert.False(MimeArchive.Recognises("From: Ann <ann@post.example>\nTo: Bo <bo@post.example>\nMessage-ID: <1@post.example>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\nThe boat is late.\n"u8));
        Assert.False(MimeArchive.Recognises("MIME-Version: 1.0\nReceived: from x\nFrom: Ann <ann@post.example>\nContent-Type: text/plain\n\nThe boat is late.\n"u8));
        Assert.False(MimeArchive.Recognises("From: the harbour\n\nThe boat is late, and “Saved by the bell” was on.\n"u8));
    }

    [Theory]
    [InlineData("a=3Db=\r\nc= \nd=XYe=4", "a=bcd=XYe=4")]
    [InlineData("=E2=82=ac=", "€")]
    public void Quoted_printable_that_is_broken_stays(string written, string read) => Assert.Equal(read, Encoding.UTF8.GetString(TransferEncodings.QuotedPrintable(Encoding.UTF8.GetBytes(written))));

    [Fact]
    public void Pictures_in_a_page_are_no_part_of_its_text()
    {
        var picture = new string('A', 300);
        Assert.Equal("<img src=\"data:,\"><i style='a:url(data:,)'>data: all of it</i>", EmbeddedFiles.Without($"<img src=\"data:image/png;base64,{picture}\"><i style='a:url(data:font/woff,{picture})'>data: all of it</i>"));
        var large = $"<!doctype html><title>Boat is late</title><img src=\"data:image/png;base64,{new string('A', 12_000_000)}\">{Article}";
        Assert.Equal("Boat is late", Archived.Read("a.html", Bytes(large)).Page.Title);
        Assert.Contains("characters without its pictures", Archived.Read("a.html", Bytes("<!doctype html><p>" + new string('a', 10_000_001))).Errors, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Quoted(byte[] bytes)
    {
        var text = new StringBuilder();
        foreach (var (value, index) in bytes.Select((value, index) => (value, index)))
        {
            text.Append(value is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? ((char)value).ToString() : $"={value:X2}");
            if (index % 60 == 59) text.Append("=\r\n");
        }
        return text.ToString();
    }
}
