using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>
/// Measures, and asserts nothing of time: run by hand, with <c>ANNALS_PROGRAM</c> naming the native program, as
/// <c>dotnet test tests/Browser --filter FullyQualifiedName~PreviewSpeed -- xUnit.Explicit=only</c>.
/// </summary>
public sealed class PreviewSpeed(Sites sites, ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public async Task From_save_to_reloaded_page_with_10000_entries()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in LongTimeline.Files) folder.Write("input/" + path, text);
        var entry = folder["input/entries/e5000.md"];
        var words = await File.ReadAllTextAsync(entry, TestContext.Current.CancellationToken);
        using var preview = new RunningPreview(folder.Path);
        await using var context = await sites.Browser.NewContextAsync(new Viewer().Options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(preview.Address + "entries/e5000/");
        var edits = int.Parse(Environment.GetEnvironmentVariable("ANNALS_EDITS") ?? "100", CultureInfo.InvariantCulture);
        var taken = new List<double>();
        for (var edit = 1; edit <= edits; edit++)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            limit.CancelAfter(TimeSpan.FromSeconds(20));
            var clock = Stopwatch.StartNew();
            var loads = Channel.CreateUnbounded<bool>();
            page.Load += Loaded;
            await File.WriteAllTextAsync(entry, $"{words}\nEdit {edit}.\n", TestContext.Current.CancellationToken);
            // A save may be seen in two parts.
            do await loads.Reader.ReadAsync(limit.Token);
            while (!await Shows(page, $"Edit {edit}."));
            taken.Add(clock.Elapsed.TotalMilliseconds);
            page.Load -= Loaded;
            if (edit % (edits / 10) == 0) output.WriteLine($"{edit} edits: {preview.Memory:0} MB");
            // Some at once after each other, and some after a pause for thought.
            await Task.Delay(edit % 4 == 0 ? 700 : 100, TestContext.Current.CancellationToken);

            void Loaded(object? sender, IPage loadedPage) => loads.Writer.TryWrite(true);
        }
        taken.Sort();
        output.WriteLine($"median {taken[edits / 2]:0} ms, 95th percentile {taken[edits * 95 / 100]:0} ms, longest {taken[^1]:0} ms");
    }

    // While it is being loaded again it shows nothing, and another load will be told of.
    private static async Task<bool> Shows(IPage page, string words)
    {
        try
        {
            return (await page.ContentAsync()).Contains(words, StringComparison.Ordinal);
        }
        catch (PlaywrightException fault) when (fault.Message.Contains("navigating", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
