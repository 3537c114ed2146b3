using Annals.BrowserTests.Support;
using Annals.Tests.Support;

namespace Annals.BrowserTests;

/// <summary>The sites of these tests have every kind of page, so that what holds for each kind holds for all there are.</summary>
public sealed class KindTests(Sites sites)
{
    [Fact]
    public void Every_layout_of_the_theme_is_on_a_page_that_is_tested()
    {
        // The base stands around each of them, and the page for missing pages is no folder's: PathTests has it. One that has moved is left at once, and is
        // looked at by OldAddressTests.
        var layouts = Directory.EnumerateFiles(Repository.PathOf("theme", "layouts"))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name is not ("base" or "embed-base" or "missing" or "moved")).Order(StringComparer.Ordinal);
        Assert.Equal(layouts, sites.PublishedRightToLeft.Kinds.Select(kind => kind.Layout).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(sites.Long.Kinds, kind => kind.Address.EndsWith("page/2/", StringComparison.Ordinal));
    }
}
