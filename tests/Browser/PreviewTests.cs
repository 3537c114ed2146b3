using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>An open page follows what is written.</summary>
public sealed class PreviewTests(Sites sites) : IDisposable
{
    private const string File = "input/entries/fire.md";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public Task A_save_is_on_the_open_page_at_the_place_where_it_was_scrolled_to() => Watch(async visit =>
    {
        // A font that comes later moves the text, and the window with it.
        await visit.Until("document.fonts.status === 'loaded'");
        // Not smoothly: a page that is reloaded on its way keeps the place that it has reached.
        await visit.Ask<object>("scrollTo({ top: 700, behavior: 'instant' })");
        await visit.Until("scrollY === 700");
        Write("It burned for hours.");
        await visit.Until("document.body.textContent.includes('It burned for hours.')");
        await visit.Until("scrollY === 700");
    });

    [Fact]
    public Task A_broken_entry_is_told_over_the_page_as_it_was_until_it_is_mended() => Watch(async visit =>
    {
        _folder.Write(File, "---\ntitle: The fire\ndate: 19o1\n---\nIt went out.\n");
        await visit.Until("document.getElementById('annals-preview')");
        Assert.Contains("input/entries/fire.md(3,9)", await visit.Page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Ask<bool>("document.body.textContent.includes('It burned.')"));
        Assert.Equal("fixed", await visit.Ask<string>("getComputedStyle(document.getElementById('annals-preview')).position"));

        Write("It went out.");
        await visit.Until("document.body.textContent.includes('It went out.') && !document.getElementById('annals-preview')");
    });

    [Fact]
    public Task What_is_broken_is_told_on_pages_that_are_opened_later_too_and_its_words_are_only_words() => Watch(async visit =>
    {
        _folder.Write(File, "---\ntitle: The fire\ndate: 1901\nfoo<img src=x onerror=document.title=1>: 1\n---\n");
        await visit.Until("document.getElementById('annals-preview')");
        await visit.Open("");
        await visit.Until("document.getElementById('annals-preview')");
        Assert.Equal(0, await visit.Page.Locator("#annals-preview img").CountAsync());
    });

    public void Dispose() => _folder.Dispose();

    private void Write(string text) => _folder.Write(File, $"---\ntitle: The fire\ndate: 1901-02-03\n---\n{text}\n\n{string.Concat(Enumerable.Repeat("Long.\n\n", 100))}");

    private async Task Watch(Func<Visit, Task> act)
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        Write("It burned.");
        using var preview = new RunningPreview(_folder.Path);
        await using var context = await sites.Browser.NewContextAsync(new Viewer().Options);
        var ledger = new Ledger(context, preview.Address);
        var visit = new Visit(await context.NewPageAsync(), preview.Address, ledger);
        await visit.Open("entries/fire/");
        await act(visit);
        Assert.Empty(ledger.Faults);
    }
}
