using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render;

/// <summary>How many pages a record with a list has, which is known before the list is put together.</summary>
public class PageKindTests
{
    [Theory]
    [InlineData(200, 200, false)]
    [InlineData(201, 200, true)]
    public void A_list_goes_on_to_a_second_page_where_the_first_is_full(int linking, int onFirst, bool hasSecond)
    {
        using var site = TestSite.Built([Entry("e", "1850"), .. Enumerable.Range(1, linking).Select(number => Entry($"l{number}", "1851", body: "[[e]]"))]);
        Assert.Equal(onFirst, site.Page("entries/e/index.html").QuerySelectorAll("main .moment").Length);
        Assert.Equal(hasSecond, site.Files.Contains("entries/e/page/2/index.html"));
        if (hasSecond) Assert.Single(site.Page("entries/e/page/2/index.html").QuerySelectorAll("main .moment"));
    }

    [Fact]
    public void Pages_that_both_cite_a_source_and_link_to_it_are_counted_once()
    {
        using var site = TestSite.Built([Source("s"), .. Enumerable.Range(1, 150).Select(number => Entry($"l{number}", "1851", body: "[[sources/s]] [@s]"))]);
        Assert.Equal(150, site.Page("sources/s/index.html").QuerySelectorAll("main .moment").Length);
        Assert.DoesNotContain("sources/s/page/2/index.html", site.Files);
    }
}
