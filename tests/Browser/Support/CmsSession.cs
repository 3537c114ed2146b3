using Annals.Tests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests.Support;

/// <summary>A timeline that somebody edits in Decap CMS: the folder, the site made of it with <c>/admin/</c>, Decap's own server behind it, and a browser that has signed in.</summary>
internal sealed class CmsSession : IAsyncDisposable
{
    // Where Decap looks for its server, and the page's policy lets it.
    private const string Local = "http://localhost:8081";

    private readonly TemporaryFolder _folder;
    private readonly DecapServer _server;
    private readonly SiteServer _web;
    private readonly IBrowserContext _context;

    private CmsSession(TemporaryFolder folder, DecapServer server, SiteServer web, IBrowserContext context, Ledger ledger, IPage page) =>
        (_folder, _server, _web, _context, Ledger, Page) = (folder, server, web, context, ledger, page);

    public TemporaryFolder Folder => _folder;

    public Ledger Ledger { get; }

    public IPage Page { get; }

    /// <param name="files">Of <c>input/</c>, besides those that the tests of editors have.</param>
    public static async Task<CmsSession> Start(IBrowser browser, (int Width, int Height) size, params (string Path, string Text)[] files)
    {
        var folder = new TemporaryFolder();
        var input = Repository.PathOf("tests", "Editors", "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)) folder.Write("input/" + Path.GetRelativePath(input, file), File.ReadAllBytes(file));
        foreach (var (path, text) in files) folder.Write("input/" + path, text);
        var server = await DecapServer.Start(folder.Path);
        Run(folder, "export", "cms", "--admin", "input/admin");
        Run(folder, "build");
        var web = new SiteServer(folder["output"]);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = size.Width, Height = size.Height }, Locale = "en-GB" });
        await context.RouteAsync(Local + "/**", route => route.ContinueAsync(new() { Url = server.Root + new Uri(route.Request.Url).AbsolutePath }));
        var ledger = new Ledger(context, web.Root, Local, "blob:", "data:");
        var page = await context.NewPageAsync();
        await page.GotoAsync(web.Root + "admin/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Login" }).ClickAsync();
        await page.GetByText("Quick add").WaitForAsync();
        return new CmsSession(folder, server, web, context, ledger, page);
    }

    /// <param name="form">As <c>entries/new</c>, or <c>entries/entries/the-fire</c>.</param>
    public Task Open(string form) => Page.GotoAsync($"{_web.Root}admin/#/collections/{form}");

    /// <summary>Runs the program on the folder.</summary>
    public AnnalsCommand Run(params string[] arguments) => Run(_folder, arguments);

    /// <summary>Types over what a field has, and again where it has lost some of it.</summary>
    public async Task Write(string field, string text)
    {
        // Decap draws a form anew while it is filled, and on a busy machine loses characters that come meanwhile.
        for (var attempt = 1; ; attempt++)
        {
            await Page.Locator(field).Last.ClickAsync();
            await Page.Keyboard.PressAsync("ControlOrMeta+A");
            await Page.Keyboard.TypeAsync(text, new() { Delay = 10 * attempt });
            await Page.WaitForTimeoutAsync(50 * attempt);
            var written = await Page.Locator(field).Last.InputValueAsync();
            if (written == text) return;
            Assert.True(attempt < 5, $"“{field}” has “{written}”, and “{text}” was typed");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _web.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    private static AnnalsCommand Run(TemporaryFolder folder, params string[] arguments)
    {
        var run = AnnalsCommand.Run(folder.Path, arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run;
    }
}
