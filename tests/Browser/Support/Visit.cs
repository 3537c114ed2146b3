using System.Diagnostics;
using Microsoft.Playwright;

namespace Annals.BrowserTests.Support;

/// <summary>One reader's stay on one site, in a browser window of its own.</summary>
internal sealed class Visit(IPage page, string root, Ledger ledger)
{
    public IPage Page => page;

    public Ledger Ledger => ledger;

    /// <summary>The page's address below the site, with its query, such as <c>search/?q=fire</c>; a page is named by its folder.</summary>
    public string Address => Below(page.Url);

    /// <param name="address">Below the site: empty for the home page, or such as <c>entries/fire/</c>.</param>
    public Task Open(string address) => page.GotoAsync(root + address, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>As <see cref="Open"/>, and does not wait for the pictures of the page.</summary>
    public Task Begin(string address) => page.GotoAsync(root + address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });

    /// <summary>Waits until the address is this one and its page is loaded.</summary>
    public async Task Arrive(string address)
    {
        await Until(() => Task.FromResult(Address == address), $"no page opened at /{address}");
        await Until("document.readyState === 'complete'");
    }

    /// <summary>Waits until nothing has been fetched for half a second.</summary>
    public Task Quiet() => Until(() => Task.FromResult(ledger.Quiet > TimeSpan.FromMilliseconds(500)), "something is fetched all the time");

    public Task<T> Ask<T>(string expression) => page.EvaluateAsync<T>(expression);

    /// <summary>Waits, half a minute at most, until an expression is true of the page.</summary>
    public Task Until(string expression) => Until(() => IsTrue(expression), $"never true: {expression}");

    // Asked again and again: Playwright's own waiting misses what comes while it still looks whether it is there, and evaluates texts within the page,
    // which our policy forbids.
    private async Task Until(Func<Task<bool>> isReached, string complaint)
    {
        for (var start = Stopwatch.GetTimestamp(); !await isReached();)
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30), $"at /{Address}: {complaint}");
            await page.WaitForTimeoutAsync(50);
        }
    }

    // A page that is reloaded just then is asked again.
    private async Task<bool> IsTrue(string expression)
    {
        try
        {
            return await Ask<bool>($"Boolean({expression})");
        }
        catch (PlaywrightException fault) when (fault.Message.Contains("because of a navigation", StringComparison.Ordinal))
        {
            return false;
        }
    }

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Goes on with Tab, or back with Shift and Tab, until what is asked for has the focus; sixty times at most.</summary>
    public async Task TabTo(string selector, bool isBack = false)
    {
        for (var i = 0; i < 60; i++)
        {
            await Press(isBack ? "Shift+Tab" : "Tab");
            if (await Ask<bool>($"document.activeElement.matches(\"{selector}\")")) return;
        }
        Assert.Fail($"60 times Tab, and {selector} is not reached");
    }

    /// <summary>Where a link of this page leads, as an <see cref="Address"/>.</summary>
    public async Task<string> Target(string link) =>
        Below(await page.Locator(link).First.EvaluateAsync<string>("link => new URL(link.getAttribute('href'), document.baseURI).href"));

    /// <summary>Throws the page with a finger in the middle of the window, by a distance in pixels; to the left if it is below nought.</summary>
    public Task Swipe(int distance) => Draw(page.ViewportSize!.Width / 2 - distance / 2, page.ViewportSize.Height / 2, [distance]);

    /// <summary>Draws a finger from a point of the window to the right, slowly: what is thrown would swallow the next tap.</summary>
    public Task Drag(int x, int y, int distance) => Draw(x, y, [distance / 4, distance / 2, distance * 3 / 4, distance]);

    private async Task Draw(int x, int y, int[] moves)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Input.dispatchTouchEvent", Touch("touchStart", x, y));
        foreach (var move in moves)
        {
            await session.SendAsync("Input.dispatchTouchEvent", Touch("touchMove", x + move, y));
            // It rests before it leaves.
            if (moves.Length > 1) await page.WaitForTimeoutAsync(move == moves[^1] ? 200 : 20);
        }
        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
    }

    // What is not of this site, such as about:blank, stays what it is.
    private string Below(string url) => !url.StartsWith(root, StringComparison.Ordinal) ? url : Uri.UnescapeDataString(url[root.Length..]).Replace("index.html", "", StringComparison.Ordinal);

    private static Dictionary<string, object> Touch(string type, int x, int y) =>
        new() { ["type"] = type, ["touchPoints"] = new[] { new Dictionary<string, object> { ["x"] = x, ["y"] = y } } };
}
