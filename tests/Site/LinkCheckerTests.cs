using Annals.Tests.Support;

namespace Annals.Tests.Site;

/// <summary>The checker itself: it finds what it is there to find.</summary>
public class LinkCheckerTests
{
    private const string Root = "https://example.org/some/path/";

    [Theory]
    [InlineData("<a href=\"missing.html\">x</a>", "not there")]
    [InlineData("<a href=\"other.html#missing\">x</a>", "leads to an id")]
    [InlineData("<a href=\"#missing\">x</a>", "leads to an id")]
    [InlineData("<a href=\"/outside/\">x</a>", "outside the site")]
    [InlineData("<a href=\"../\">x</a>", "outside the site")]
    [InlineData("<a href=\"javascript:x\">x</a>", "scheme")]
    [InlineData("<img src=\"https://elsewhere.org/x.png\">", "elsewhere")]
    [InlineData("<img srcset=\"other.html 1x, //elsewhere.org/x.png 2x\">", "elsewhere")]
    [InlineData("<link rel=\"stylesheet\" href=\"//elsewhere.org/x.css\">", "elsewhere")]
    [InlineData("<p style=\"background: url('https://elsewhere.org/x.png')\">", "elsewhere")]
    [InlineData("<style>@import \"https://elsewhere.org/x.css\";</style>", "elsewhere")]
    [InlineData("<i id=\"a\"></i><i id=\"a\"></i>", "2 times")]
    public void Finds_what_is_wrong(string markup, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.html", markup);
        folder.Write("other.html", "<p id=\"there\">");
        Assert.Contains(problem, Assert.Single(new LinkChecker(folder.Path, Root).Check()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml", "<feed><link href=\"https://example.org/some/path/missing/\"/></feed>")]
    [InlineData("feed.xml", "<feed><icon>https://example.org/some/path/missing/</icon></feed>")]
    [InlineData("feed.xml", "<feed><content type=\"html\">&lt;a href=\"https://example.org/some/path/missing/\">x&lt;/a></content></feed>")]
    [InlineData("feed.json", "{\"items\": [{\"url\": \"https://example.org/some/path/missing/\"}]}")]
    [InlineData("feed.json", "{\"items\": [{\"content_html\": \"<a href=\\\"https://example.org/some/path/missing/\\\">x</a>\"}]}")]
    [InlineData("robots.txt", "Sitemap: https://example.org/some/path/missing.xml")]
    [InlineData("a.js", "import { a } from './missing.js';")]
    [InlineData("404.html", "<a href=\"other.html\">x</a>")]
    public void Finds_what_is_wrong_with_what_machines_read(string file, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("other.html", "");
        folder.Write(file, text);
        Assert.Contains("not there", Assert.Single(new LinkChecker(folder.Path, Root).Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_nothing_wrong_with_what_is_right()
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.html", """
            <a href="a/">x</a><a href="a/index.html#the%20id">x</a><a href="/some/path/a/#the%20id">x</a><a href="#here" id="here">x</a>
            <a href="https://elsewhere.org/#x">x</a><a href="mailto:a@example.org">x</a><img src="a/%E6%9D%B1.svg">
            """);
        folder.Write("a/index.html", "<p id=\"the id\"><a href=\"../\">x</a>");
        folder.Write("a/東.svg", "<svg/>");
        var checker = new LinkChecker(folder.Path, Root);
        Assert.Empty(checker.Check());
        Assert.Equal((2, 8), (checker.Pages, checker.Followed));
    }
}
