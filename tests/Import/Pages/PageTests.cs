using System.Text;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Import.Pages;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Pages;

/// <summary>What a saved page says of itself, and the text of its article.</summary>
public sealed class PageTests : IDisposable
{
    private const string First = "The old mill at Harby burnt down on Sunday night, and the river carried its beams as far as the bridge, where men stood with hooks to pull them out.";
    private const string Second = "“Nobody was hurt, and we will build it again,” Ann Lee said on Monday, while the smoke still hung over the lower town and the school stayed shut.";
    private const string Third = "Work on the new roof had only just begun when the watchman smelt the smoke, rang the bell, and ran down to the lock to wake the keeper and his sons.";

    private const string OpenGraph = """
        <meta property="og:title" content="Fire at Harby"><meta property="og:site_name" content="The Harby Post">
        <meta property="og:url" content="https://example.org/fire"><meta property="article:published_time" content="2022-11-28T09:00:00Z"><meta name="author" content="By Ann Lee">
        """;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fire at Harby","author":{"name":"Ann Lee"},"publisher":{"name":"The Harby Post"},"datePublished":"2022-11-28T09:00:00+01:00","url":"https://example.org/fire"}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","\udc00":1,"headline":"Fire at Harby","author":{"name":"Ann Lee"},"publisher":{"name":"The Harby Post"},"datePublished":"2022-11-28T09:00:00+01:00","url":"https://example.org/fire","\ud800\ud800":[]}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Other"},{"@type":["NewsArticle"],"headline":"Fire at Harby","author":[{"@type":"Person","name":"Ann Lee"}],"publisher":{"name":"The Harby Post"},"datePublished":"2022-11-28","mainEntityOfPage":{"@id":"https://example.org/fire"}}]}</script>""")]
    [InlineData("""<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"BlogPosting","headline":"Fire at Harby","author":"Ann Lee","publisher":"The Harby Post","datePublished":"2022-11-28","url":"https://example.org/fire"}]</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bro""" + "</script>" + OpenGraph)]
    [InlineData("""<script type="application/ld+json">{"@type":"Organization","name":"Other"}</script>""" + OpenGraph)]
    [InlineData(OpenGraph)]
    public void Facts(string head)
    {
        var page = Page(head, $"<p>{First}</p><p>{Second}</p><p>{Third}</p>");
        Assert.Equal(
            ("Fire at Harby", "Ann Lee", "The Harby Post", "2022-11-28", "https://example.org/fire", "en-GB"),
            (page.Title, string.Join(", ", page.Byline), page.Publisher, page.Published?.ToString(), page.Url, page.Language));
    }

    [Fact]
    public void What_a_page_does_not_say_it_does_not_have()
    {
        var page = Page("", $"<p>{First}</p><p>{Second}</p><p>{Third}</p>", language: "");
        Assert.Equal((null, "", null, null, null, null), (page.Title, string.Join(", ", page.Byline), page.Publisher, page.Published, page.Url, page.Language));
    }

    [Fact]
    public void The_text_is_the_articles_without_menus_and_other_headlines()
    {
        var page = Page(OpenGraph, $"""
            <h1>Fire at Harby</h1><figure><img src="a.png"><figcaption>The mill. Picture: Alamy</figcaption></figure>
            <p>{First}</p><p><a href="/dog">READ MORE: Dog wins a prize</a></p><p>{Second}</p><blockquote><p>{Third}</p></blockquote>
            <h2>More from News</h2><ul><li><a href="/dog">Dog wins a prize at the fair</a></li><li><a href="/sea">Harbour is to close</a></li></ul>
            """);
        Assert.Equal([First, Second, Third], page.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("<blockquote><p>“It will stand again.”</p><footer>— Carla Diaz, who ran the mill</footer></blockquote>", "— Carla Diaz, who ran the mill")]
    [InlineData("<aside><p>Correction: an earlier version said that the mill burnt on Monday.</p></aside>", "Correction: an earlier version said that the mill burnt on Monday.")]
    [InlineData("<footer><p>Editor’s note of 30 November: the keeper has two sons, and not three.</p></footer>", "Editor’s note of 30 November: the keeper has two sons, and not three.")]
    [InlineData("<aside>Rectificatif : le moulin a brûlé dimanche soir, et non lundi.</aside>", "Rectificatif : le moulin a brûlé dimanche soir, et non lundi.")]
    [InlineData("<aside>Update, 30 November: the bridge is open again to all who come on foot.</aside>", "Update, 30 November: the bridge is open again to all who come on foot.")]
    [InlineData("<footer>訂正：火事は日曜日の夜でした。</footer>", "訂正：火事は日曜日の夜でした。")]
    public void Who_said_it_and_what_was_corrected_stay(string part, string words)
    {
        var page = Page(OpenGraph, $"<h1>Fire at Harby</h1><p>{First}</p><p>{Second}</p>{part}<p>{Third}</p>");
        Assert.Contains(page.Lines, line => line.Words == words);
        Assert.Contains(Page(OpenGraph, $"<h1>Fire at Harby</h1><p>{First}</p><p>{Second}</p>{part.Replace("rr", "r\u00ADr", StringComparison.Ordinal)}<p>{Third}</p>").Lines, line => line.Words.Replace("\u00AD", "", StringComparison.Ordinal) == words);
        Assert.Contains(Third, page.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("<aside><p>The Harby Post is on sale at every kiosk of the town, and by post.</p></aside>")]
    [InlineData("<aside><h2>Update your preferences and read our newsletter every day for one pound.</h2></aside>")]
    [InlineData("<footer><p>Updates by letter every Monday, and all rights are reserved by the Post.</p></footer>")]
    public void What_stands_beside_an_article_does_not(string part)
    {
        var page = Page(OpenGraph, $"<h1>Fire at Harby</h1><p>{First}</p><p>{Second}</p>{part}<p>{Third}</p>");
        Assert.Equal([First, Second, Third], page.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_page_of_an_old_encoding_becomes_files_that_pass()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = Html("<meta charset=\"windows-1252\">" + OpenGraph, $"<p>{First}</p><p>{Second}</p><p>{Third} It cost £5 at the café.</p>", "en-GB");
        _folder.Write("page.html", Encoding.GetEncoding(1252).GetBytes(html));
        _folder.Write("input/site.yml", "title: A timeline\n");
        var run = AnnalsCommand.Run(_folder.Path, "import", "page.html");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("published: 2022-11-28", File.ReadAllText(_folder["input/sources/lee-2022-11-28.md"]), StringComparison.Ordinal);
        foreach (var command in new[] { "check", "verify" })
        {
            run = AnnalsCommand.Run(_folder.Path, command, "--drafts");
            Assert.Equal(("", 0), (run.Error, run.ExitCode));
        }
        Assert.Contains(TemporaryFolder.Contents(_folder["input/entries"]).Values, entry => entry.Contains("by: Ann Lee, said: \"Nobody was hurt, and we will build it again\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_an_article_is_a_diagnostic_and_no_file()
    {
        _folder.Write("page.html", Html("", "<nav><a href=\"/\">Home</a></nav>", "en"));
        _folder.Write("input/site.yml", "title: A timeline\n");
        var run = AnnalsCommand.Run(_folder.Path, "import", "page.html");
        Assert.Contains("there is no paragraph of an article in this file", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["input/sources"]));
    }

    public void Dispose() => _folder.Dispose();

    private static Clipping Page(string head, string body, string language = "en-GB") => PageReader.Read(new OriginalFile("page.html", Html(head, body, language), ""));

    private static string Html(string head, string body, string language) =>
        $"<!doctype html><html{(language.Length > 0 ? $" lang=\"{language}\"" : "")}><head>{head}</head><body><nav><a href=\"/news\">News</a> <a href=\"/sport\">Sport</a></nav><article>{body}</article></body></html>";
}
