using System.Net;
using System.Text.Json.Nodes;
using Annals.BrowserTests.Support;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.BrowserTests;

/// <summary>What is made for TimelineJS, shown by TimelineJS itself.</summary>
public sealed class TimelineJsTests(Sites sites)
{
    // As its documentation has it, but with the fonts of the system: by itself it asks cdn.knightlab.com for a style sheet of fonts, and does without if it must.
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>TimelineJS</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="css/timeline.css">
        <div id="timeline" style="width: 100%; height: 640px"></div>
        <script src="js/timeline.js"></script>
        <script>
          window.shown = new TL.Timeline('timeline', 'timelinejs.json', { font: 'css/none.css' });
          shown.on('loaded', () => window.isLoaded = true);
        </script>
        """;

    [Fact]
    public async Task Shows_each_entry_of_the_shipped_timeline_as_a_slide()
    {
        var json = await File.ReadAllTextAsync(Path.Combine(sites.Shipped.Folder, "data", "timelinejs.json"), TestContext.Current.CancellationToken);
        Assert.Equal(Directory.EnumerateFiles(Repository.PathOf("input", "entries"), "*.md").Count(), Headlines(json).Length);
        await AssertShown(json);
    }

    [Fact]
    public async Task Shows_what_the_command_exports_with_any_date_and_any_character()
    {
        using var folder = new TemporaryFolder();
        (string Path, string Text)[] files =
        [
            ("site.yml", $"title: {PublishedSite.Quoted}\ndescription: {PublishedSite.Quoted}\nperiods: [{{title: Classical, date: -0499/-0322}}]\n"),
            .. Dates.Select((date, index) => Entry($"e{index}", date, $"title: {PublishedSite.Quoted[..^1]} {index}'\nsummary: {PublishedSite.Quoted}", "**Bold**, <i>no markup</i>, [a link](https://example.org/) & “more”.")),
        ];
        foreach (var (path, text) in files) folder.Write("input/" + path, text);
        var command = AnnalsCommand.Run(folder.Path, "export", "timelinejs", "--output", "timeline.json");
        Assert.True(command.ExitCode == 0, command.Error + command.Output);
        var json = await File.ReadAllTextAsync(folder["timeline.json"], TestContext.Current.CancellationToken);
        Assert.Equal(Dates.Length, Headlines(json).Length);
        await AssertShown(json);
    }

    // Each has a start that TimelineJS can place.
    private static readonly string[] Dates =
    [
        "-0499", "-0489-09-12", "-0430/-0426", "0044-03-15", "0800-12-25", "1066-10", "1666-09-02/1666-09-06", "1833-06-05?", "1843-08~", "196X", "19XX",
        "2001-21", "2004-XX", "[2010-01-02,2010-01-05]", "{2011,2012}", "2022-11-22T23:20:00Z", "2022-11-22/..", "../2022-11-28", "2024-02-29",
    ];

    private async Task AssertShown(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.html", Page);
        folder.Write("css/none.css", "");
        folder.Write("timelinejs.json", json);
        await TimelineJsPackage.PutInto(folder.Path);
        using var site = sites.Elsewhere(folder.Path);
        await site.Read("", new Viewer(), async visit =>
        {
            await visit.Until("window.isLoaded");
            var headlines = await visit.Ask<string[]>("[...document.querySelectorAll('.tl-slide:not(.tl-slide-titleslide) .tl-headline')].map(line => line.textContent.trim())");
            Assert.Equal(Headlines(json).Order(StringComparer.Ordinal), headlines.Order(StringComparer.Ordinal));
            Assert.Equal(headlines.Length, await visit.Page.Locator(".tl-timemarker").CountAsync());
            Assert.Equal(Headline(JsonNode.Parse(json)!["title"]!), (await visit.Page.Locator(".tl-slide-titleslide .tl-headline").TextContentAsync())!.Trim());
            Assert.Equal((JsonNode.Parse(json)!["eras"] as JsonArray)?.Count ?? 0, await visit.Page.Locator(".tl-timeera").CountAsync());
            Assert.Equal(0, await visit.Page.Locator(".tl-message-full:visible").CountAsync());

            // It goes to the last of them, one by one.
            await visit.Page.EvaluateAsync("shown.goToEnd()");
            await visit.Until($"shown.current_id === shown.config.events.at(-1).unique_id");
        });
    }

    private static string[] Headlines(string json) => [.. JsonNode.Parse(json)!["events"]!.AsArray().Select(slide => Headline(slide!))];

    // It is HTML: this is what a reader sees of it.
    private static string Headline(JsonNode slide) => WebUtility.HtmlDecode((string)slide["text"]!["headline"]!);
}
