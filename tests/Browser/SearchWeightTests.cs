using Annals.BrowserTests.Support;

namespace Annals.BrowserTests;

/// <summary>What a search costs on a site of 10,000 entries.</summary>
public sealed class SearchWeightTests(Sites sites, ITestOutputHelper output)
{
    /// <summary>In bytes as they are sent, without compression.</summary>
    [Theory]
    [InlineData("ban")]
    [InlineData("bansater")]
    [InlineData("harbour")]
    [InlineData("zimarping")]
    public async Task A_query_of_one_word_fetches_no_more_than_100_kilobytes_until_its_results_stand_there(string word) =>
        await sites.Long.Read("search/", new Viewer(), async visit =>
        {
            await visit.Quiet();
            visit.Ledger.Forget();
            await visit.Ask<bool>("""
                new MutationObserver((_, observer) => {
                  if (document.querySelector('#_results li')) { window.shown = performance.now(); observer.disconnect(); }
                }).observe(document.getElementById('_results'), { childList: true, subtree: true });
                true
                """);
            await visit.Page.FillAsync("#_q", word);
            await visit.Press("Enter");
            await visit.Until("window.shown");
            var wait = await visit.Ask<double>("""
                window.shown - Math.max(...performance.getEntriesByType('resource').map(one => one.responseEnd).filter(end => end <= window.shown))
                """);
            await visit.Quiet();
            var (index, pages) = (0, 0);
            foreach (var answer in visit.Ledger.Answers)
            {
                var weight = (await answer.BodyAsync()).Length;
                if (answer.Url.Contains("/search/", StringComparison.Ordinal)) index += weight;
                else pages += weight;
            }
            output.WriteLine($"“{word}”: index {index} bytes, pages for their passages {pages} bytes; first results {wait:0.0} ms after the last byte");
            Assert.InRange(index + pages, 1, 100_000);
        });
}
