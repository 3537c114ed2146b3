using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Annals.BrowserTests.Support;

/// <summary>Looks for violations of WCAG 2.2 AA with Deque's axe, as far as a program can find them.</summary>
internal static class Axe
{
    // Our pages have no frames. Deque's own way of running it looks into them, and opens a window for every run.
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        }).then(found => found.violations.flatMap(one => one.nodes.map(node => `${one.id} at ${node.target}: ${node.failureSummary}`)))
        """;

    public static async Task<string[]> Violations(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
