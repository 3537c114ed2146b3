using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Annals.BrowserTests.Support;
using Annals.Cms;
using Annals.Formats.Cms;
using Annals.Parse.Markdown;
using Annals.Phrasing;
using Annals.Reporting;
using Annals.Tests.Support;
using Microsoft.Playwright;

namespace Annals.BrowserTests;

/// <summary>
/// The script that draws a text in the preview of a CMS reads it as the program does: both go through the same texts, and what they make of each is compared
/// element by element.
/// </summary>
public sealed partial class CmsTextTests(Sites sites)
{
    private static readonly string[] Scripts = ["preview-rules.js", "preview-citations.js", "preview-inline.js", "preview-blocks.js", "preview-text.js"];

    // Texts of which the program says one of these are not compared. A new difference belongs here, with its reason, or is a fault of one of the two.
    private static readonly Dictionary<Rule, string> DrawnOtherwise = new()
    {
        [Rules.TooDeep] = "The program refuses the text; the preview draws it.",
        [Rules.TooMuch] = "The same.",
        [Rules.HiddenCharacter] = "The program shows a sign in place of each; the preview leaves them, in a text that can do no harm.",
    };

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 4_000 };

    [Fact]
    public async Task The_preview_reads_every_text_of_the_corpus_as_the_program_does()
    {
        var page = await Page();
        var differences = new StringBuilder();
        var compared = 0;
        foreach (var (name, markdown) in Corpus())
        {
            var diagnostics = new Diagnostics();
            var expected = TextOutline.Of(ProseParser.Parse(name, markdown, diagnostics));
            if (diagnostics.Sorted().Any(each => DrawnOtherwise.ContainsKey(each.Rule))) continue;
            var drawn = await Drawn(page, markdown);
            compared++;
            if (drawn != expected) differences.AppendJoin('\n', "### " + name, markdown, "--- program", expected, "--- preview", drawn, "");
        }
        Assert.True(differences.Length == 0, differences.ToString());
        Assert.InRange(compared, 100, int.MaxValue);
        foreach (var markdown in Examples("otherwise"))
            Assert.NotEqual(TextOutline.Of(ProseParser.Parse("otherwise", markdown, new Diagnostics())), await Drawn(page, markdown));
    }

    private static async Task<string> Drawn(IPage page, string markdown)
    {
        using var tree = JsonDocument.Parse(await page.EvaluateAsync<string>("text => JSON.stringify(window.annalsText.read(text))", markdown), Deep);
        return TextOutline.Of(tree.RootElement);
    }

    private static IEnumerable<string> Examples(string kind) =>
        Fenced().Matches(File.ReadAllText(Repository.PathOf("tests", "Specs", "notations.md"))).Where(match => match.Groups["kind"].Value == kind).Select(match => match.Groups["text"].Value);

    private static IEnumerable<(string Name, string Markdown)> Corpus()
    {
        var specs = Repository.PathOf("tests", "Specs");
        foreach (var (number, markdown) in Examples("markdown").Index()) yield return ($"notations {number + 1}", markdown);
        foreach (Match match in FileOfSpec().Matches(File.ReadAllText(Path.Combine(specs, "diagnostics.md")))) yield return (match.Groups["name"].Value, Below(match.Groups["text"].Value));
        foreach (var folder in (string[])["input", Path.Combine("tests", "Editors", "input")])
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)) yield return (file, Below(File.ReadAllText(file)));
        foreach (var (path, text) in FullSite.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal))) yield return (path, Below(text));
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "Fuzz", "corpus", "markdown")).Order(StringComparer.Ordinal)) yield return (file, File.ReadAllText(file));
    }

    private static string Below(string file) => FrontMatter().Replace(file.ReplaceLineEndings("\n"), "", 1);

    private async Task<IPage> Page()
    {
        var context = await sites.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var diagnostics = new Diagnostics();
        var package = CmsPackage.Read([], diagnostics);
        if (package is null) Assert.Skip("markdown-it is fetched by npm, which is not there: install nodejs and npm.");
        await page.AddScriptTagAsync(new() { Content = Encoding.UTF8.GetString(package.Value.Single(file => file.Path == "markdown-it.js").Bytes.Span) });
        using var site = TestSite.Built(Markdown.Entry("a", "2022"));
        await page.AddScriptTagAsync(new() { Content = NotationScript.Write(new Phrases(site.Timeline.Theme.Words)) });
        foreach (var script in Scripts) await page.AddScriptTagAsync(new() { Path = Repository.PathOf("src", "Cms", "Page", script) });
        return page;
    }

    [GeneratedRegex(@"(?ms)^(?<fence>`{3,})(?<kind>markdown|otherwise)\n(?<text>.*?)^\k<fence>$")]
    private static partial Regex Fenced();

    [GeneratedRegex(@"(?ms)^(?<fence>`{3,})file (?<name>\S+\.md)\n(?<text>.*?)^\k<fence>$")]
    private static partial Regex FileOfSpec();

    [GeneratedRegex(@"(?s)\A---\n.*?^---\n", RegexOptions.Multiline)]
    private static partial Regex FrontMatter();
}
