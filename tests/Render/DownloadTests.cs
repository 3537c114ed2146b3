using Annals.Phrasing;
using Annals.Publishing;
using Annals.Reporting;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>Whoever follows a link to a file knows before what it is and how much of it comes.</summary>
public class DownloadTests
{
    [Theory]
    [InlineData("en", "the report (PDF, 1.2 MB)")]
    [InlineData("de", "the report (PDF, 1,2 MB)")]
    [InlineData("fr", "the report (PDF, 1,2 Mo)")]
    [InlineData("ja", "the report （PDF、1.2 MB）")]
    public void Kind_and_size_stand_behind_the_words(string language, string expected)
    {
        using var site = TestSite.With(("site.yml", $"title: T\nlanguage: {language}\nurl: https://example.org\n"), Entry("e", "1901", "added: 2020-01-01", "See [the *report*](media/report.pdf), and <https://example.org/>."));
        site.Write("media/report.pdf", new byte[1_234_000]);
        site.Build();
        Assert.Empty(site.Diagnostics);
        foreach (var page in (string[])["entries/e/index.html", "print/index.html"])
            Assert.Equal(expected, site.Page(page).QuerySelector("a[href$='report.pdf']")!.TextContent.Replace('\u00A0', ' '));
        Assert.Contains(expected["the report ".Length..], site.Text("feed.xml").Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("file-size", site.Text("data/timelinejs.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1 B")]
    [InlineData(999, "999 B")]
    [InlineData(1_000, "1 KB")]
    [InlineData(1_240, "1.2 KB")]
    [InlineData(9_940, "9.9 KB")]
    [InlineData(9_960, "10 KB")]
    [InlineData(340_400, "340 KB")]
    [InlineData(999_400, "999 KB")]
    [InlineData(999_600, "1 MB")]
    [InlineData(25_000_000_000, "25 GB")]
    public void Sizes_go_in_steps_of_a_thousand(long length, string expected)
    {
        using var site = TestSite.Built(Entry("e", "1901"));
        Assert.Equal(expected, DownloadWords.Size(length, new Phrases(site.Timeline.Theme.Words)).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("media/x.PDF", "PDF")]
    [InlineData("media/x.jpg", "JPEG")]
    [InlineData("media/x.jpeg", "JPEG")]
    [InlineData("media/a.b/x.docx", "Word")]
    [InlineData("media/x.xyz", "XYZ")]
    [InlineData("media/x", "")]
    public void A_kind_is_called_as_people_call_it(string address, string kind) => Assert.Equal(kind, DownloadWords.KindOf(address));

    [Fact]
    public void A_file_of_more_than_25_MB_is_told_once_wherever_pages_name_it()
    {
        using var site = TestSite.With(Entry("e", "1901", "", "[a](media/large.pdf) [b](media/large.pdf)"));
        site.Write("media/large.pdf", new byte[25_000_001]);
        site.Write("media/unused.pdf", new byte[25_000_001]);
        var found = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(("input/media/large.pdf", Rules.LargeFile), (found.File, found.Rule));
        Assert.StartsWith("this file has 25 MB", found.Message, StringComparison.Ordinal);
    }
}
