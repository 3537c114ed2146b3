using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>
/// Decap CMS itself, from the folder that <c>export cms --admin</c> makes and the site publishes: somebody who sees no file writes an entry, and nothing else
/// is touched.
/// </summary>
public sealed class CmsTests(Sites sites)
{
    [Fact]
    public async Task An_entry_is_written_in_a_browser_and_no_other_file_changes()
    {
        await using var session = await CmsSession.Start(sites.Browser, (1400, 1000));
        var (page, ledger, folder) = (session.Page, session.Ledger, session.Folder);
        var before = TemporaryFolder.Contents(folder["input"]);
        await session.Open("entries/new");

        await session.Write("input[id^='title-field']", "Cranes are moved");
        await session.Write("input[id^='date-field']", "22 November 2022");
        await Publish(page);
        await page.GetByText("this is not an EDTF date").WaitForAsync();
        Assert.False(File.Exists(folder["input/entries/cranes-are-moved.md"]));
        // Decap throws what it does not catch when a form is refused.
        Assert.All(ledger.Faults, fault => Assert.StartsWith("script: ", fault, StringComparison.Ordinal));
        var refused = ledger.Faults.Count();

        await session.Write("input[id^='date-field']", "2022-12-01~");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add person" }).ClickAsync();
        await session.Write("input[id^='people-field']", "Ben Osei");
        Assert.Equal("annals-people", await page.Locator("input[id^='people-field']").GetAttributeAsync("list"));
        Assert.Equal(1, await page.Locator("datalist#annals-people option[value='Ben Osei']").CountAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Add quotation" }).ClickAsync();
        await session.Write("input[id^='by-field']", "Ada Abara");
        await session.Write("textarea[id^='said-field']", "the store was full of dry rope");
        await page.Locator("input[id^='in-field']").ClickAsync();
        await page.GetByText("Fire at the harbour: 'nobody there'").Last.ClickAsync();

        var picture = folder["quay.png"];
        File.Copy(Repository.PathOf("tests", "Editors", "input", "media", "store.png"), picture);
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose an image" }).ClickAsync();
        await page.Locator("input[type=file]").First.SetInputFilesAsync(picture);
        // What has just come is selected.
        await page.GetByText("quay.png").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose selected" }).ClickAsync();
        await session.Write("input[id^='alt-field']", "The quay");

        await session.Write("textarea[id^='body-field']", "The cranes moved, says ");
        await page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Source" }).ClickAsync();
        await page.Keyboard.TypeAsync("herald-2022-11-23");
        await page.ScreenshotAsync(new() { Path = Repository.PathOf(".artifacts", "screenshots", "cms.png") });
        await Publish(page);
        await page.GetByText("Changes saved").Or(page.GetByText("Entry published")).First.WaitForAsync();
        Assert.Equal(refused, ledger.Faults.Count());

        var after = TemporaryFolder.Contents(folder["input"]);
        Assert.Equal(["entries/cranes-are-moved.md", "media/quay.png"], after.Keys.Except(before.Keys));
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
        Assert.Equal(
            """
            ---
            title: Cranes are moved
            date: 2022-12-01~
            people:
              - Ben Osei
            image:
              src: media/quay.png
              alt: The quay
            quotes:
              - by: Ada Abara
                said: the store was full of dry rope
                in:
                  - herald-2022-11-23
            ---
            The cranes moved, says [@herald-2022-11-23, para. 1]

            """, File.ReadAllText(folder["input/entries/cranes-are-moved.md"]));
        Assert.DoesNotContain("cranes", session.Run("check", "--drafts").Output, StringComparison.Ordinal);
        session.Run("build");
        Assert.Contains("media/quay.png", File.ReadAllText(folder["output/entries/cranes-are-moved/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_is_drawn_beside_the_form_as_the_site_will_show_it()
    {
        // A time that stands without quotation marks is an object to Decap, on which its own preview breaks down.
        const string entry = "---\ntitle: The crane\ndate: 2022-11-22T12:00:00Z\nadded: 2022-11-23T12:00:00Z\nsummary: It fell.\nimage: {src: media/store.png, alt: The store}\nmedia: {src: media/fall.opus, caption: How it fell, credit: A passer-by}\n"
            + "quotes: [{by: Ada Abara, said: dry rope, in: [herald-2022-11-23], at: p. 3}]\n---\nWords.\n";
        await using var session = await CmsSession.Start(sites.Browser, (1440, 900), ("entries/the-crane.md", entry), ("media/fall.opus", FullSite.Bell));
        await session.Open("entries/entries/the-crane");
        var preview = session.Page.FrameLocator("iframe");
        await preview.GetByRole(AriaRole.Heading, new() { Name = "The crane" }).WaitForAsync();
        Assert.Equal("2022-11-22T12:00:00Z", await preview.Locator(".dateline").InnerTextAsync());
        Assert.Equal("It fell.", await preview.Locator(".lede").InnerTextAsync());
        Assert.Equal("The store", await preview.Locator(".picture img").GetAttributeAsync("alt"));
        Assert.True(await preview.Locator(".picture img").EvaluateAsync<bool>("async image => { await image.decode(); return image.naturalWidth > 0; }"));

        await session.Write("textarea[id^='body-field']",
            "He said “dry” [@herald-2022-11-23, p. 3], [see @gazette-2022-11-28, para. 2] and [@none]. See [[the-fire]], [[the-fire|it]] and [[Nobody]].[^1]\n\n"
            + "{==These words==}{>>caveat: only *one* says so [@herald-2022-11-23, p. 4]<<} ![The bell](media/fall.opus) <img src=x onerror=alert(1)> %% ask Ada %%\n\n[^1]: A footnote.");
        await preview.Locator(".footnotes").WaitForAsync();
        Assert.Equal(["[1]", "[see 2]", "[3]", "[4]", "[1]"], await preview.Locator("sup.cite").AllInnerTextsAsync());
        Assert.Equal(
            ["Fire at the harbour: 'nobody there', p. 3.", "What burnt at the harbour, para. 2.", "none.", "Fire at the harbour: 'nobody there', p. 4."],
            (await preview.Locator(".references li").AllInnerTextsAsync()).Select(line => line.Replace('\u00A0', ' ').Trim()));
        Assert.Equal(["Nobody", "none"], await preview.Locator(".annals-unknown").AllInnerTextsAsync());
        Assert.Equal(("The bell", "none"), (await preview.Locator(".prose .player audio").GetAttributeAsync("aria-label"), await preview.Locator(".prose .player audio").GetAttributeAsync("preload")));
        Assert.Equal("How it fell", await preview.Locator(".recording audio").GetAttributeAsync("aria-label"));
        Assert.Equal("How it fell By A passer-by", await preview.Locator(".recording figcaption").InnerTextAsync());
        Assert.Equal("These words", await preview.Locator(".annotated mark").InnerTextAsync());
        Assert.Equal("a Caveat only one says so\u00A0[4]", await preview.Locator(".note.caveat p").TextContentAsync());
        Assert.Equal("dry rope", await preview.Locator(".quotes q").InnerTextAsync());
        var text = await preview.Locator(".prose").InnerTextAsync();
        Assert.Contains("<img src=x onerror=alert(1)>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ask Ada", text, StringComparison.Ordinal);
        Assert.Equal(0, await preview.Locator(".prose img").CountAsync());
        await session.Page.ScreenshotAsync(new() { Path = Repository.PathOf(".artifacts", "screenshots", "cms-preview.png") });
        Assert.Empty(session.Ledger.Faults);
    }

    private static async Task Publish(IPage page)
    {
        await page.GetByText("Publish", new() { Exact = true }).First.ClickAsync();
        await page.GetByText("Publish now", new() { Exact = true }).ClickAsync();
    }
}
