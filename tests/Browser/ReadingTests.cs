using Annals.BrowserTests.Support;

namespace Annals.BrowserTests;

/// <summary>From entry to entry by keys and by finger, and the button that copies the address.</summary>
public sealed class ReadingTests(Sites sites)
{
    private const string Entry = "entries/kardashian-statement/";
    private const string Later = ".neighbours .whole a[rel=next]";
    private const string Earlier = ".neighbours .whole a[rel=prev]";

    private static readonly Viewer Finger = new() { Width = 360, Height = 740, Touches = true };

    [Theory]
    [InlineData("ArrowRight", Later)]
    [InlineData("ArrowLeft", Earlier)]
    public async Task Arrow_keys_turn_to_the_neighbours(string key, string link) =>
        await sites.Shipped.Read(Entry, new Viewer(), async visit =>
        {
            var target = await visit.Target(link);
            await visit.Press(key);
            await visit.Arrive(target);
        });

    [Fact]
    public async Task From_right_to_left_the_left_arrow_is_the_later_one() =>
        await sites.RightToLeft.Read("entries/bridge/", new Viewer(), async visit =>
        {
            var target = await visit.Target(Later);
            await visit.Press("ArrowLeft");
            await visit.Arrive(target);
        });

    [Theory]
    [InlineData(-200, Later)]
    [InlineData(200, Earlier)]
    public async Task A_swipe_turns_to_the_neighbours(int distance, string link) =>
        await sites.Shipped.Read(Entry, Finger, async visit =>
        {
            var target = await visit.Target(link);
            await visit.Swipe(distance);
            await visit.Arrive(target);
        });

    [Fact]
    public async Task A_reader_who_wants_no_motion_is_not_moved() =>
        await sites.Shipped.Read(Entry, Finger with { WantsStillness = true }, async visit =>
        {
            await visit.Press("ArrowRight");
            await visit.Swipe(-200);
            await visit.Page.WaitForTimeoutAsync(300);
            Assert.Equal(Entry, visit.Address);
        });

    [Fact]
    public async Task Arrow_keys_in_the_search_box_move_in_its_text() =>
        await sites.Shipped.Read(Entry, new Viewer(), async visit =>
        {
            await visit.Page.FillAsync("#_q", "word");
            await visit.Press("ArrowLeft");
            await visit.Page.WaitForTimeoutAsync(300);
            Assert.Equal(Entry, visit.Address);
        });

    [Fact]
    public async Task The_button_copies_the_address_and_says_so() =>
        await sites.Shipped.Read(Entry + "#_quotes", new Viewer(), async visit =>
        {
            await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            await visit.Page.GetByText("Copy link").ClickAsync();
            await visit.Until("document.querySelector('.copy-link [role=status]').textContent === 'Copied.'");
            Assert.EndsWith(Entry, await visit.Ask<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        });
}
