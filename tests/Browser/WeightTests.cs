using Annals.BrowserTests.Support;
using Annals.Tests.Support;

namespace Annals.BrowserTests;

/// <summary>What pages weigh, in bytes: compressed by gzip as hosts do it, unless it says otherwise. A kilobyte is 1,000 bytes.</summary>
public sealed class WeightTests(Sites sites, ITestOutputHelper output)
{
    [Theory]
    [InlineData(null)]
    [InlineData(PublishedSite.Url)]
    public async Task The_home_page_loads_no_more_than_40_kilobytes(string? url)
    {
        using var site = sites.ShippedAt(url);
        await site.Read("", new Viewer(), async visit =>
        {
            await visit.Quiet();
            // The icon is fetched by the browser itself, which does not tell.
            var weight = Gzip.Of(await File.ReadAllBytesAsync(Path.Combine(site.Folder, "assets", "icon.svg"))).Length;
            foreach (var answer in visit.Ledger.Answers) weight += Gzip.Of(await answer.BodyAsync()).Length;
            output.WriteLine($"{weight} bytes");
            Assert.InRange(weight, 1, 40_000);
        });
    }

    [Fact]
    public void All_scripts_of_the_theme_have_together_no_more_than_15_kilobytes()
    {
        var scripts = Directory.EnumerateFiles(Repository.PathOf("theme", "assets"), "*.js").Order(StringComparer.Ordinal);
        var weight = Gzip.Of([.. scripts.SelectMany(File.ReadAllBytes)]).Length;
        output.WriteLine($"{weight} bytes");
        Assert.InRange(weight, 1, 15_000);
    }

    [Fact]
    public void No_page_of_10_000_entries_has_more_than_150_kilobytes_before_compression()
    {
        var pages = Directory.EnumerateFiles(sites.Long.Folder, "*.html", SearchOption.AllDirectories).Select(file => new FileInfo(file)).ToArray();
        var largest = pages.MaxBy(page => page.Length)!;
        output.WriteLine($"{pages.Length} pages, the largest {largest.Length} bytes: {Path.GetRelativePath(sites.Long.Folder, largest.FullName)}");
        Assert.InRange(pages.Length, LongTimeline.Entries, int.MaxValue);
        Assert.Empty(pages.Where(page => page.Length > 150_000).Select(page => $"{page.FullName}: {page.Length}"));
    }
}
