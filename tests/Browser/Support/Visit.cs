using Microsoft.Playwright;

namespace Annals.BrowserTests.Support;

/// <summary>One reader's stay on one site, in a browser window of its own.</summary>
internal sealed class Visit(IPage page, string root, Ledger ledger)
{
    public IPage Page => page;

    public Ledger Ledger => ledger;

    /// <summary>The page's address below the site, with its query, such as <c>search/?q=fire</c>.</summary>
    public string Address => page.Url[root.Length..];

    /// <param name="address">Below the site: empty for the home page, or such as <c>entries/fire/</c>.</param>
    public Task Open(string address) => page.GotoAsync(root + address, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Waits until the address is this one.</summary>
    public Task Arrive(string address) => page.WaitForURLAsync(root + address);

    public Task<T> Ask<T>(string expression) => page.EvaluateAsync<T>(expression);

    /// <summary>Waits until an expression is true of the page.</summary>
    public Task Until(string expression) => page.WaitForFunctionAsync(expression);
}
