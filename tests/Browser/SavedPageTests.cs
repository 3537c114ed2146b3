using System.Text;
using Annals.BrowserTests.Support;
using Annals.Tests.Support;

namespace Annals.BrowserTests;

/// <summary>A page saved by the browser as one file, imported.</summary>
public sealed class SavedPageTests(Sites sites)
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Boat “late” – again | The Skerry Post</title>
        <link rel="icon" href="data:,">
        <link rel="canonical" href="https://post.example/boat">
        <meta name="author" content="Ann Lee">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Boat “late” – again", "datePublished": "2022-11-28"}</script>
        <body><article><h1>Boat “late” – again</h1><p><time datetime="2022-11-28">28 November 2022</time></p>
        <p>The boat to the skerries lay in the harbour for three hours on Sunday, as the office said in a long notice to all who waited – and none was told why.</p>
        <p>It left in the evening when two engineers had looked at it, one after the other, and the café had sold all its soup.</p></article>
        """;

    [Fact]
    public async Task Chromiums_MHTML_has_the_text_and_the_facts_but_for_those_in_scripts()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/index.html", Page);
        folder.Write("input/site.yml", "title: A timeline\n");
        using var site = sites.Elsewhere(folder["site"], sites.Published);
        await site.Read("", new Viewer(), async visit =>
        {
            var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
            var saved = await session.SendAsync("Page.captureSnapshot", new() { ["format"] = "mhtml" });
            folder.Write("boat.mhtml", Encoding.UTF8.GetBytes(saved!.Value.GetProperty("data").GetString()!));
        });
        Assert.DoesNotContain("ld+json", File.ReadAllText(folder["boat.mhtml"]), StringComparison.Ordinal);
        var run = AnnalsCommand.Run(folder.Path, "import", "boat.mhtml");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("boat.mhtml: web archive (MHTML)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Chromium drops that from MHTML", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            $"---\ntitle: \"Boat “late” – again\"\nbyline: [Ann Lee]\npublished: 2022-11-28\nurl: \"https://post.example/boat\"\naccessed: {DateTime.UtcNow:yyyy-MM-dd}\nlanguage: en\nkind: article\n---",
            File.ReadAllText(folder["input/sources/lee-2022-11-28.md"]).TrimEnd());
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "verify", "--drafts").ExitCode);
    }
}
