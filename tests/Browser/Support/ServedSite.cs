using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Annals.BrowserTests.Support;

/// <summary>A built site on a server of its own, and the browser that reads it.</summary>
/// <param name="published">The full address that it was built for, which leads to the server then; ends with a slash.</param>
/// <param name="framed">Another site that this one shows in frames.</param>
internal sealed class ServedSite(string folder, IBrowser browser, string? published = null, ServedSite? framed = null) : IDisposable
{
    private readonly SiteServer _server = new(folder, published is null ? "/" : new Uri(published).AbsolutePath);
    private readonly Lazy<ImmutableArray<PageKind>> _kinds = new(() => PageKind.AllOf(folder));

    public string Folder => folder;

    /// <summary>Where it is served; ends with a slash.</summary>
    public string Root => _server.Root;

    /// <summary>Every kind of page that the site has, once.</summary>
    public ImmutableArray<PageKind> Kinds => _kinds.Value;

    /// <summary>Opens a page, does something there, and asserts that nothing went wrong behind it.</summary>
    public async Task Read(string address, Viewer viewer, Func<Visit, Task> act)
    {
        await using var context = await browser.NewContextAsync(viewer.Options);
        foreach (var site in Reached()) await site.Publish(context);
        var ledger = new Ledger(context, [.. Reached().SelectMany(site => site.Roots())]);
        var visit = new Visit(await context.NewPageAsync(), _server.Root, ledger);
        await visit.Open(address);
        await act(visit);
        Assert.Empty(ledger.Faults);
    }

    /// <summary>A full address as it is reached here.</summary>
    public string Served(string url) => published is not null && url.StartsWith(published, StringComparison.Ordinal) ? Root + url[published.Length..] : url;

    public void Dispose() => _server.Dispose();

    private IEnumerable<ServedSite> Reached() => framed is null ? [this] : [this, framed];

    private IEnumerable<string> Roots() => published is null ? [Root] : [Root, published];

    // No name leads anywhere in this browser: what is asked of the full address is answered here, and not over a connection that could break.
    private Task Publish(IBrowserContext context) => published is null
        ? Task.CompletedTask
        : context.RouteAsync(published + "**", async route =>
        {
            var answer = await _server.Answer(new Uri(route.Request.Url).AbsolutePath);
            await route.FulfillAsync(new() { Status = answer.Status, ContentType = answer.Type, BodyBytes = answer.Body });
        });
}
