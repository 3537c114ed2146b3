using System.Xml.Linq;
using Annals.Tests.Support;

namespace Annals.Tests.Site;

/// <summary>Characters that nobody sees are shown in every form that a timeline is published in.</summary>
public class HiddenSignTests
{
    private const string Hidden = "x\\u001B[2J\\u202Ey\\u202Cz\\u200B\\U000E0041\\u009Bw\\u0000", Shown = "x␛[2J\uFFFDy\uFFFDz␣\uFFFD\uFFFD␦w␀";

    // They may stand in a body, or in a file of ours such as a script.
    private static readonly string[] Made = [".html", ".xml", ".json", ".jsonld", ".csv", ".bib", ".ics", ".txt"];

    [Fact]
    public void No_file_has_one_from_front_matter()
    {
        using var site = TestSite.With(
            ("site.yml", $"title: \"{Hidden}\"\ndescription: \"{Hidden}\"\nurl: https://example.org/\nlanguage: en\ncards: false\nperiods: [{{title: \"{Hidden}\", date: 2001/2002, summary: \"{Hidden}\"}}]\n"),
            ("entries/e.md", $$"""
                ---
                title: "{{Hidden}}"
                date: 2001-02-03
                added: 2001-02-03
                summary: "{{Hidden}}"
                people: ["{{Hidden}}"]
                tags: ["{{Hidden}}"]
                image: {src: media/x.svg, alt: "{{Hidden}}", caption: "{{Hidden}}", credit: "{{Hidden}}"}
                quotes: [{by: "{{Hidden}}", said: "{{Hidden}}", in: s, at: "{{Hidden}}"}]
                disputed: [{point: "{{Hidden}}", accounts: [{says: "{{Hidden}}", in: s}, {says: Another, in: s}]}]
                corrections: [{date: 2002, note: "{{Hidden}}"}]
                ---
                Of it [@s].
                """),
            ("sources/s.md", $"---\ntitle: \"{Hidden}\"\npublisher: \"{Hidden}\"\nbyline: [\"{Hidden}\"]\npublished: 2001\nurl: \"https://example.org/\\u202Ea\"\nreliability: \"{Hidden}\"\n---\n"),
            ("media/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).Build();
        Assert.All(site.Diagnostics, found => Assert.Equal("AN022", found.Rule.Code));
        var files = site.Files.Where(file => Made.Contains(Path.GetExtension(file)) && !file.StartsWith("assets/", StringComparison.Ordinal)).ToArray();
        Assert.All(Made, suffix => Assert.Contains(files, file => Path.GetExtension(file) == suffix));
        Assert.All(files, file =>
        {
            var text = site.Text(file);
            Assert.True(!text.Any(sign => sign is '\u202e' or '\u202c' or '\u200b' or '\u009b' or '\u001b' or '\0' or '\udb40'), file);
            // Nor escaped, as JSON may have it.
            Assert.DoesNotMatch(@"(?i)\\u(202e|202c|200b|009b|001b|0000|db40)", text);
            if (Path.GetExtension(file) == ".xml") XDocument.Parse(text);
        });
        Assert.Equal(Shown, site.Page("entries/e/index.html").QuerySelector("h1")!.TextContent);
        Assert.Contains(Shown.Replace(",", "\\,", StringComparison.Ordinal), site.Text("timeline.ics").Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a \u202e b", "a \uFFFD b")]
    [InlineData("a &#x202E; b", "a \uFFFD b")]
    [InlineData("a &#8294;b", "a \uFFFDb")]
    [InlineData("*a* \u001b[2J", "a ␛[2J")]
    [InlineData("a \u202b b \u202c c", "a \u202b b \u202c c")]
    public void In_a_text_nothing_turns_more_than_its_paragraph(string body, string shown)
    {
        using var site = TestSite.With(Markdown.Entry("e", "2001", body: body + "\n\nmore")).Build();
        Assert.Equal(shown, site.Page("entries/e/index.html").QuerySelector(".prose p")!.TextContent);
        Assert.Equal(body == shown ? [] : ["AN022"], site.Diagnostics.Select(found => found.Rule.Code));
    }

    [Fact]
    public void A_reference_within_a_note_hides_nothing()
    {
        using var site = TestSite.With(Markdown.Entry("e", "2001", body: "{==a==}{>>b &#x202E; c<<}")).Build();
        Assert.Equal("AN022", Assert.Single(site.Diagnostics).Rule.Code);
        Assert.DoesNotContain('\u202e', site.Text("entries/e/index.html"));
    }

    [Fact]
    public void A_diagnostic_cannot_command_a_terminal_nor_forge_another()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such file names.");
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/a\u001b[2J\nb.md", "---\ntitle: T\ndate: 2001\nx\u202e: y\n\"k\\e]0;\": z\n---\n[[\u202enowhere]]\n");
        foreach (var format in (string[])["text", "github", "json"])
        {
            var check = AnnalsCommand.Run(folder.Path, "check", "--format", format);
            Assert.Equal((1, ""), (check.ExitCode, check.Error));
            Assert.DoesNotContain(check.Output, sign => sign is '\u202e' || (char.IsControl(sign) && sign != '\n'));
            if (format == "text") Assert.All(check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("input/entries/a␛[2J␊b.md(", line, StringComparison.Ordinal));
        }
    }
}
