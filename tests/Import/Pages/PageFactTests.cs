using System.Text;
using Annals.Import.Clippings.Drafts;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Import.Pages;

namespace Annals.Tests.Import.Pages;

/// <summary>Facts of pages as they are found: with videos, graphs, teasers, wikis, broken dates. What another part of the page states is not the article's.</summary>
public class PageFactTests
{
    private const string Text = "<p>The boat to the skerries lay in the harbour for three hours on Sunday, as the office said in a long notice to all who waited.</p><p>No one was hurt, and it left in the evening when two engineers had looked at it, one after the other.</p>";
    private const string Video = """{"@context":"https://schema.org","@type":"VideoObject","name":"Watch: a storm","uploadDate":"2022-11-20","publisher":{"name":"Clips"}}""";
    private const string News = """{"@type":"NewsArticle","headline":"Boat is late","author":{"@type":"Person","name":"Ann Lee"},"publisher":{"name":"The Skerry Post"},"datePublished":"2022-11-28"}""";

    public static TheoryData<string, string> SaidInData => new()
    {
        { "a video first", Data(Video) + Data(News) },
        { "a video behind it", Data(News) + Data(Video) },
        { "both in one list", Data($"[{Video},{News}]") },
        { "an organisation and a list of others", Data("""{"@type":"Organization","name":"Other"}""") + Data("""{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Storm"}]}""") + Data(News) },
        { "another article first", Data("""{"@type":"NewsArticle","headline":"Storm over the bay","url":"https://post.example/storm","datePublished":"2020-01-01"}""") + "<link rel=canonical href='https://post.example/boat'>" + Data(News) },
        { "a data set of its own", Data("""{"@type":"Dataset","name":"Tides","datePublished":"1999-01-01"}""") + Data(News) },
        { "types with addresses", Data(News.Replace("\"NewsArticle\"", "\"http://schema.org/NewsArticle\"", StringComparison.Ordinal)) },
        { "several types", Data(News.Replace("\"NewsArticle\"", "[\"Thing\",\"NewsArticle\"]", StringComparison.Ordinal)) },
        { "CDATA", Data($"<![CDATA[ {News} ]]>") },
        { "CDATA in a comment", Data($"//<![CDATA[\n{News}\n//]]>") },
        { "CDATA in a comment of CSS", Data($"/*<![CDATA[*/{News}/*]]>*/") },
        { "a comment of HTML", Data($"<!--\n{News}\n-->") },
        { "a type with a charset", $"<script type=\"application/ld+json; charset=utf-8\">{News}</script>" },
        { "a type in capitals", $"<script type=\" Application/LD+JSON\">{News}</script>" },
        { "line ends in a string", Data(News.Replace("Boat is", "Boat\nis", StringComparison.Ordinal)) },
        { "a graph", Data("""{"@graph":[{"@type":"NewsArticle","@id":"https://post.example/boat#article","headline":"Boat is late","author":{"@id":"https://post.example/#/person/1"},"publisher":{"@id":"https://post.example/#organization"},"datePublished":"2022-11-28"},{"@type":"Organization","@id":"https://post.example/#organization","name":"The Skerry Post"},{"@type":"Person","@id":"https://post.example/#/person/1","name":"Ann Lee"}]}""") },
        { "a graph in two scripts", Data("""{"@type":"Person","@id":"#ann","name":"Ann Lee"}""") + Data(News.Replace("{\"@type\":\"Person\",\"name\":\"Ann Lee\"}", "[{\"@id\":\"#ann\"}]", StringComparison.Ordinal)) },
        { "references that lead nowhere", Data(News.Replace("{\"@type\":\"Person\",\"name\":\"Ann Lee\"}", "{\"@id\":\"https://post.example/#ann\"}", StringComparison.Ordinal).Replace("{\"name\":\"The Skerry Post\"}", "{\"@id\":\"https://post.example/#org\"}", StringComparison.Ordinal)) + "<meta name=author content='Ann Lee'><meta property=og:site_name content='The Skerry Post'>" },
        { "a circle", Data("""{"@graph":[{"@type":"NewsArticle","headline":"Boat is late","datePublished":"2022-11-28","author":{"@id":"#a"},"publisher":"The Skerry Post"},{"@id":"#a","name":{"@id":"#b"}},{"@id":"#b","name":{"@id":"#a"}}]}""") + "<meta name=byl content='By Ann Lee'>" },
        { "entities", Data("""{"@type":"NewsArticle","headline":"Boat is&#32;late","author":"Ann&nbsp;Lee","publisher":"The &#x53;kerry &amp;#80;ost","datePublished":"2022-11-28"}""") },
        { "markup in a string", Data(News.Replace("Boat is", "<em>Boat</em> is", StringComparison.Ordinal)) },
    };

    [Theory]
    [MemberData(nameof(SaidInData))]
    public void The_articles_own_data_win(string way, string head)
    {
        var page = Page(head + "<title>Boat is late | The Skerry Post</title>", $"<article><h1>Boat is late</h1>{Text}</article>");
        Assert.Equal((way, "Boat is late", "Ann Lee", "The Skerry Post", "2022-11-28", "article"), (way, page.Title, string.Join("; ", page.Byline), page.Publisher, page.Published?.ToString(), page.Kind));
    }

    [Fact]
    public void A_page_of_a_video_is_one_and_a_video_on_a_page_says_nothing_of_it()
    {
        var own = Page(Data(Video) + "<title>Watch: a storm - Clips</title>", $"<main><h1>Watch: a storm</h1>{Text}</main>");
        Assert.Equal(("video", "2022-11-20", "Clips"), (own.Kind, own.Published?.ToString(), own.Publisher));
        var other = Page(Data(Video) + "<title>Boat is late</title>", $"<main><h1>Boat is late</h1>{Text}</main>");
        Assert.Equal(("article", null, null, "Boat is late"), (other.Kind, other.Published, other.Publisher, other.Title));
        var article = Page(Data(Video) + "<meta property=og:type content=article><title>Watch: a storm</title>", $"<main><h1>Watch: a storm</h1>{Text}</main>");
        Assert.Equal(("article", null), (article.Kind, article.Published));
    }

    [Fact]
    public void A_wiki_says_its_title_by_name_and_its_words_are_of_the_day_of_the_version()
    {
        var page = Page("<title>Old Skerry - Wikipedia</title><meta property=og:title content='Old Skerry - Wikipedia'><link rel=canonical href='https://en.wikipedia.org/wiki/Old_Skerry'>"
            + Data("""{"@type":"Article","name":"Old Skerry","url":"https://en.wikipedia.org/wiki/Old_Skerry","author":{"@type":"Organization","name":"Contributors to Wikimedia projects"},"publisher":{"@type":"Organization","name":"Wikimedia Foundation, Inc."},"datePublished":"2004-03-27T19:11:24Z","dateModified":"2024-04-02T13:18:40Z","headline":"island in the north"}"""), $"<main><h1>Old Skerry</h1>{Text}</main>");
        Assert.Equal("contributors-to-wikimedia-projects-2024-04-02", SourceDraft.Id(page, new FreeNames(ExistingInput.Read("none"))));
        Assert.Equal(("Old Skerry", "2024-04-02", "Wikimedia Foundation, Inc."), (page.Title, page.Published?.ToString(), page.Publisher));
        Assert.Contains(page.Notes, note => note.What.Contains("was begun on 2004-03-27", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<meta name=byl content='By Ann Lee'>", "", "en", "Ann Lee")]
    [InlineData("<meta property=article:author content='https://social.example/ann'>", "<p class=byline>By <a href=/ann>Ann Lee</a></p>", "en", "Ann Lee")]
    [InlineData("", "<span class=byline>By <a href=/ann>Ann Lee</a> and <a href=/bo>Bo Chen</a></span>", "en", "Ann Lee; Bo Chen")]
    [InlineData("", "<div class=article__byline>By Ann Lee and Bo Chen, Staff Writers</div>", "en", "Ann Lee; Bo Chen")]
    [InlineData("", "<p class='c-byline'>By Ann Lee | 28 November 2022</p>", "en", "Ann Lee")]
    [InlineData("", "<p class=by>By <a rel=author href=/ann>Ann Lee</a></p>", "en", "Ann Lee")]
    [InlineData("", "<p class=by>By <a rel=author href=/ann>Ann Lee</a> and <a rel=author href=/bo>Bo Chen</a></p>", "en", "Ann Lee; Bo Chen")]
    [InlineData("", "<p>By <span itemprop=author><span itemprop=name>Ann Lee</span></span></p>", "en", "Ann Lee")]
    [InlineData("", "<p class=author>Par Anne Lys</p>", "fr", "Anne Lys")]
    [InlineData("<meta name=author content='Par Anne Lys'>", "", "fr", "Anne Lys")]
    [InlineData("", "<p class=author>Von Anna Lang und Bernd Kurz</p>", "de", "Anna Lang; Bernd Kurz")]
    [InlineData("", "<p class=author>Por Ana López y Blas Gil</p>", "es", "Ana López; Blas Gil")]
    [InlineData("", "<p class=author>Di Anna Longo</p>", "it", "Anna Longo")]
    [InlineData("", "<p class=author>بقلم ليلى حسن</p>", "ar", "ليلى حسن")]
    [InlineData("", "<p class=author>文：山田花子</p>", "ja", "山田花子")]
    [InlineData("<meta name=author content='Von Miller'>", "", "en", "Von Miller")]
    [InlineData("<meta name=author content='Di Canio'>", "", "it", "Di Canio")]
    [InlineData("<meta name=author content='Byron Lee'>", "", "en", "Byron Lee")]
    [InlineData("", "<p class=author><a href=/all>View all posts</a></p>", "en", "")]
    public void Bylines(string head, string byline, string language, string names)
    {
        var page = Page(head + "<title>Boat is late</title>",
            $"""
            <article><h1>Boat is late</h1>{byline}{Text}<div class="related-stories"><p>Storm, by <a rel="author" href="/cy">Cy Marsh</a></p></div></article>
            <article class="card"><h2>Fog</h2><p class="byline">By Dee Moor</p></article>
            <aside><p>Storm over the bay, by <a rel="author" href="/cy">Cy Marsh</a></p><p><a rel="author" href="/profile">View my complete profile</a></p></aside>
            """,
            language);
        Assert.Equal(names, string.Join("; ", page.Byline));
    }

    [Theory]
    [InlineData("<title>Boat is late | The Skerry Post</title>", "<header><h1><a href=/>The Skerry Post</a></h1></header><article><h1>Boat is late</h1>", "Boat is late")]
    [InlineData("<title>Boat is late | The Skerry Post</title>", "<header><h1><a href=/>The Skerry Post</a></h1></header><div><h2>Boat is late</h2>", "Boat is late")]
    [InlineData("<title>The Skerry Post | Boat is late</title>", "<header><h1>The Skerry Post</h1></header><div>", "Boat is late")]
    [InlineData("<title>Nine ways to wait - The Skerry Post</title><meta property=og:site_name content='The Skerry Post'>", "<article><h1>Travel Centre</h1><h2>Nine ways to wait</h2>", "Nine ways to wait")]
    [InlineData("<title>Boat is late</title>", "<main><h1>News</h1><article><h1>Boat is late again</h1>", "Boat is late again")]
    [InlineData("<meta property=og:title content='The Skerry Post'><meta property=og:site_name content='The Skerry Post'><title>Boat is late</title>", "<article><h1>Boat is late</h1>", "Boat is late")]
    [InlineData("<meta property=og:title content='Boat is late — Skerry’s paper'>", "<article><h1>Boat is late</h1>", "Boat is late")]
    [InlineData("<title>船が遅れた｜島新聞</title>", "<header><h1>島新聞</h1></header><article><h1>船が遅れた</h1>", "船が遅れた")]
    [InlineData("<title>Boat is late &amp; full</title>", "<article>", "Boat is late & full")]
    public void Titles(string head, string body, string title) => Assert.Equal(title, Page(head, body + Text).Title);

    [Theory]
    [InlineData("<meta name=date content='Mon, 28 Nov 2022 10:11:12 GMT'>", "")]
    [InlineData("<meta name=date content='Mon Nov 28 05:55:00 2022'>", "")]
    [InlineData("<meta name=date content='2022-11-28T23:30:00-05:00'>", "")]
    [InlineData("<meta name=date content='some time in autumn, as far as anybody knows'>", "<p>Published: <time datetime='2022-11-28T10:11:12Z'>28 November 2022</time></p>")]
    [InlineData("<meta name=date content='11/12/2022'><meta name=pubdate content='20221128'>", "")]
    [InlineData("", "<p><time>November 28, 2022</time></p>")]
    [InlineData("", "<p><time class=updated datetime='2022-12-24'>24 December</time> <time datetime='2022-11-28'>28 November</time></p>")]
    [InlineData("", "<p class=dateline>Published on 28 November 2022</p>")]
    [InlineData("", "<aside><time datetime='2001-01-01'>then</time></aside><p><span itemprop=datePublished content='2022-11-28'>a Monday</span></p>")]
    public void Dates(string head, string body)
    {
        var page = Page(head + "<title>Boat is late</title>", $"<article><h1>Boat is late</h1>{body}{Text}</article>");
        Assert.Equal("2022-11-28", page.Published?.ToString());
    }

    [Fact]
    public void A_mark_of_UTF_8_and_a_name_that_cannot_be_are_heeded_as_browsers_do()
    {
        byte[] Bytes(string charset, bool hasMark) => [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes($"<!doctype html><meta charset={charset}><title>“Späte” Fähre</title>")];
        Assert.Null(TextEncodings.NamedIn(Bytes("iso-8859-1", hasMark: true)));
        Assert.Equal(1252, TextEncodings.NamedIn(Bytes("iso-8859-1", hasMark: false))!.CodePage);
        foreach (var name in new[] { "utf-16", "utf-16le", "UTF-16BE", "utf-7", "utf-32", "utf8", "nothing" }) Assert.Null(TextEncodings.NamedIn(Bytes(name, hasMark: false)));
        foreach (var (name, page) in new[] { ("latin1", 1252), ("gb2312", 54936), ("x-sjis", 932), ("iso-8859-9", 1254), ("koi8-r", 20866) }) Assert.Equal(page, TextEncodings.NamedIn(Bytes(name, hasMark: false))!.CodePage);
    }

    [Fact]
    public void SingleFile_and_the_Wayback_Machine_say_where_a_page_was_and_when_it_was_saved()
    {
        const string comment = "<!--\n Page saved with SingleFile \n url: https://web.archive.org/web/20221129101112/https://post.example/boat \n saved date: Wed Nov 30 2022 10:11:12 GMT+0100 (Central European Standard Time)\n-->";
        var page = PageReader.Read(new OriginalFile("page.html", $"<!DOCTYPE html> <html lang=en>{comment}<title>Boat is late</title><article><h1>Boat is late</h1>{Text}</article>", ""));
        Assert.Equal(
            ("https://post.example/boat", "https://web.archive.org/web/20221129101112/https://post.example/boat", "2022-11-30"),
            (page.Url, page.Archived, page.Accessed?.ToString()));
    }

    private static string Data(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    private static Clipping Page(string head, string body, string language = "en") =>
        PageReader.Read(new OriginalFile("page.html", $"<!doctype html><html lang=\"{language}\"><head>{head}</head><body>{body}</body></html>", ""));
}
