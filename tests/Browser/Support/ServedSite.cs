using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Annals.BrowserTests.Support;

/// <summary>A built site on a server of its own, and the browser that reads it.</summary>
internal sealed class ServedSite(string folder, IBrowser browser) : IDisposable
{
    private readonly SiteServer _server = new(folder);
    private readonly Lazy<ImmutableArray<PageKind>> _kinds = new(() => PageKind.AllOf(folder));

    public string Folder => folder;

    /// <summary>Every kind of page that the site has, once.</summary>
    public ImmutableArray<PageKind> Kinds => _kinds.Value;

    /// <summary>Opens a page, does something there, and asserts that nothing went wrong behind it.</summary>
    public async Task Read(string address, Viewer viewer, Func<Visit, Task> act)
    {
        await using var context = await browser.NewContextAsync(viewer.Options);
        var ledger = new Ledger(context, _server.Root);
        var visit = new Visit(await context.NewPageAsync(), _server.Root, ledger);
        await visit.Open(address);
        await act(visit);
        Assert.Empty(ledger.Faults);
    }

    public void Dispose() => _server.Dispose();
}
