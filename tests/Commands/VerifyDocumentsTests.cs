using System.Text;
using Annals.Tests.Import.Archives;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals verify --clippings D</c> with documents of word processors and web archives: what came in as a source is what its quotations are checked against.</summary>
public sealed class VerifyDocumentsTests : IDisposable
{
    private const string Words = "The boat to the skerries lay in the harbour for three hours", Altered = "The boat to the skerries lay in the harbour for five hours";
    private const string Mail = "MIME-Version: 1.0\r\nSnapshot-Content-Location: https://e.org/a\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";

    private readonly TemporaryFolder _folder = new();

    public VerifyDocumentsTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        _folder.Write("input/sources/report.md", "---\ntitle: The report\n---\n");
        _folder.Write("input/entries/a.md", $"---\ntitle: a\ndate: 2022\nquotes:\n  - {{by: She, said: \"{Words}\", in: report}}\n---\n");
        _folder.Write("input/entries/b.md", $"---\ntitle: b\ndate: 2022\nquotes:\n  - {{by: She, said: \"{Altered}\", in: report}}\n---\n");
    }

    public static TheoryData<string, byte[]> Kinds => new()
    {
        { "report.docx", Document("libreoffice.docx") },
        { "report.odt", Document("libreoffice.odt") },
        { "report.mhtml", Encoding.UTF8.GetBytes($"{Mail}{Archived.Html("Late")}\r\n--b--\r\n") },
        { "report.warc", Archived.Response("https://e.org/a", "Late") },
        { "report.warc.gz", Archived.Gzip(Archived.Response("https://e.org/a", "Late")) },
        { "report.wacz", Archived.Zip(("datapackage.json", "{}"u8.ToArray()), ("archive/data.warc.gz", Archived.Gzip(Archived.Response("https://e.org/a", "Late")))) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Quotations_are_checked_against_them(string name, byte[] bytes)
    {
        _folder.Write($"texts/{name}", bytes);
        var run = AnnalsCommand.Run(_folder.Path, ["verify", "--clippings", "texts"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/entries/a.md(5,21): verbatim report", run.Output, StringComparison.Ordinal);
        Assert.Contains("input/entries/b.md(5,21): altered report", run.Output, StringComparison.Ordinal);
        Assert.Contains("for [-five-]{+three+} hours", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_page_of_an_archive_is_a_text_that_finds_its_source()
    {
        _folder.Write("texts/report.txt", Archived.First);
        Assert.Equal(1, AnnalsCommand.Run(_folder.Path, ["verify", "--clippings", "texts", "--words"]).ExitCode);
        File.Delete(_folder["texts/report.txt"]);
        _folder.Write("texts/report.warc", [.. Archived.Response("https://e.org/other", Encoding.UTF8.GetBytes("<html><body><p>Nothing of that stands on this page, which is about the weather.</p></body></html>")), .. Archived.Response("https://e.org/a", "Late")]);
        var run = AnnalsCommand.Run(_folder.Path, ["verify", "--clippings", "texts"]);
        Assert.Contains("texts/report.warc (https://e.org/other)", run.Output, StringComparison.Ordinal);
        Assert.Contains("for [-five-]{+three+} hours", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_broken_or_named_wrongly_is_told()
    {
        _folder.Write("texts/report.docx", "PK\u0003\u0004 and no more"u8.ToArray());
        _folder.Write("texts/report.odt", "A text."u8.ToArray());
        _folder.Write("texts/report.warc", "WARC/1.1\r\n\r\n"u8.ToArray());
        var run = AnnalsCommand.Run(_folder.Path, ["verify", "--clippings", "texts"]);
        foreach (var name in new[] { "report.docx", "report.odt", "report.warc" }) Assert.Contains($"texts/{name}(1,1): ", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 verbatim, 0 altered", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_packed_and_no_web_archive_is_not_read()
    {
        _folder.Write("texts/report.tar.gz", Archived.Gzip("A text."u8.ToArray()));
        Assert.Contains("texts/report.tar.gz(1,1): warning AN010: this is not read", AnnalsCommand.Run(_folder.Path, ["verify", "--clippings", "texts"]).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Document(string name) => File.ReadAllBytes(Repository.PathOf("tests", "Import", "Documents", "Files", name));
}
