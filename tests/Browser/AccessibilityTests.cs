using Annals.BrowserTests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>WCAG 2.2 AA as far as axe can tell, on every kind of page, light and dark, narrow and wide, in both directions.</summary>
public sealed class AccessibilityTests(Sites sites)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(nameof(Sites.Shipped))]
    [InlineData(nameof(Sites.RightToLeft))]
    [InlineData(nameof(Sites.Rare))]
    [InlineData(nameof(Sites.Long))]
    public async Task No_kind_of_page_has_a_violation(string site)
    {
        var found = new List<string>();
        foreach (var kind in sites[site].Kinds)
            await sites[site].Read(kind.Address, new Viewer(), async visit =>
            {
                foreach (var width in new[] { 320, 1440 })
                    foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                    {
                        await visit.Page.SetViewportSizeAsync(width, 800);
                        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                        found.AddRange(await Violations(visit, $"/{kind.Address} {width} {scheme}"));
                    }
            });
        Assert.Empty(found.Distinct());
    }

    [Fact]
    public async Task Results_of_a_search_have_no_violation() =>
        await sites.Shipped.Read("search/?q=balenciaga", new Viewer(), async visit =>
        {
            await visit.Page.Locator("#_results mark").First.WaitForAsync();
            Assert.Empty(await Violations(visit, visit.Address));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Assert.Empty(await Violations(visit, visit.Address));
        });

    private static async Task<IEnumerable<string>> Violations(Visit visit, string where) =>
        from violation in (await visit.Page.RunAxe(Rules)).Violations
        from node in violation.Nodes
        select $"{where}: {violation.Id} at {node.Target} ({violation.Help})";
}
