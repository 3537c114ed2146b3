using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

public sealed class ReadingTests
{
    [Fact]
    public void An_entry_has_what_the_keys_and_the_copied_link_need_and_shows_nothing_that_does_not_work_without_script()
    {
        using var site = TestSite.Built(Entry("a", "2001"), Entry("b", "2002"), Entry("c", "2003"));
        var page = site.Page("entries/b/index.html");

        Assert.Equal("../../entries/a/index.html", page.QuerySelector(".neighbours .whole a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("../../entries/c/index.html", page.QuerySelector(".neighbours .whole a[rel=next]")!.GetAttribute("href"));
        Assert.True(page.QuerySelector(".copy-link")!.HasAttribute("hidden"));
        Assert.Equal("../../assets/reading.js", page.QuerySelector("script[type=module]")!.GetAttribute("src"));
        Assert.Contains("assets/reading.js", site.Files);
    }
}
