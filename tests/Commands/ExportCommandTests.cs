using System.Text.Json.Nodes;
using Annals.Formats;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Commands;

/// <summary><c>annals export</c> as it is run.</summary>
public class ExportCommandTests
{
    [Fact]
    public void What_import_took_in_export_gives_back()
    {
        using var folder = new TemporaryFolder();
        const string json = """
            {"title": {"text": {"headline": "T"}}, "events": [{"start_date": {"year": 1901}, "text": {"headline": "A fire", "text": "<i>Words</i>"}, "group": "g"}],
             "eras": [{"start_date": {"year": 1900}, "end_date": {"year": 1905}, "text": {"headline": "E"}}]}
            """;
        folder.Write("t.json", json);
        var import = AnnalsCommand.Run(folder.Path, "import", "t.json");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check", "--drafts").ExitCode);

        var export = AnnalsCommand.Run(folder.Path, "export", "timelinejs", "--drafts");
        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        SlideTree.AssertSame(JsonNode.Parse(json), JsonNode.Parse(export.Output));

        var written = AnnalsCommand.Run(folder.Path, "export", "timelinejs", "--drafts", "--output", "back.json");
        Assert.Equal((0, "", ""), (written.ExitCode, written.Output, written.Error));
        Assert.Equal(export.Output, File.ReadAllText(folder["back.json"]));

        Assert.Empty(JsonNode.Parse(AnnalsCommand.Run(folder.Path, "export", "timelinejs").Output)!["events"]!.AsArray());
    }

    public static TheoryData<string, string> Formats => new(DataFormats.Exported.Select(format => (format.Name, format.Path)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Export_gives_the_bytes_of_the_file_in_the_site(string format, string file)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in FullSite.Files) folder.Write("input/" + path, text);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build", "--url", "https://example.org/t").ExitCode);
        var export = AnnalsCommand.Run(folder.Path, "export", format, "--url", "https://example.org/t", "--output", "x");
        Assert.Equal((0, ""), (export.ExitCode, export.Output));
        Assert.Equal(format == "timelinejs", export.Error.Length > 0);
        Assert.NotEmpty(File.ReadAllBytes(folder["x"]));
        Assert.Equal(File.ReadAllBytes(folder["output/" + file]), File.ReadAllBytes(folder["x"]));
    }

    [Fact]
    public void A_calendar_without_the_address_of_the_site_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/fire.md", Entry("fire", "1901").Text);
        var export = AnnalsCommand.Run(folder.Path, "export", "ics", "--output", "x");
        Assert.Equal((1, ""), (export.ExitCode, export.Output));
        Assert.Equal(
            "input/site.yml(1,1): error AN007: site.yml needs “url”, or the command --url: a calendar names its events by the addresses of their pages\nNothing was exported.\n",
            export.Error);
        Assert.False(File.Exists(folder["x"]));
    }

    [Theory]
    [InlineData("schema-entry", "The keys of an entry")]
    [InlineData("schema-source", "The keys of a source")]
    [InlineData("schema-subject", "The keys of a person, organisation, place or tag")]
    [InlineData("schema-page", "The keys of a page")]
    [InlineData("schema-picture", "The keys of a picture's description")]
    [InlineData("schema-site", "The keys of site.yml")]
    public void The_keys_of_a_file_are_written_without_a_timeline(string format, string title)
    {
        using var folder = new TemporaryFolder();
        var export = AnnalsCommand.Run(folder.Path, "export", format);
        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        Assert.Equal(title, (string?)JsonNode.Parse(export.Output)!["title"]);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "export", format, "--output", "x.json").ExitCode);
        Assert.Equal(export.Output, File.ReadAllText(folder["x.json"]));
    }

    [Fact]
    public void A_broken_CSV_ends_in_an_error_and_leaves_no_half_of_itself()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("t.csv", "Year,Headline\n1901,One\n1902,\"Two\n");
        var import = AnnalsCommand.Run(folder.Path, "import", "t.csv");
        Assert.Equal(1, import.ExitCode);
        Assert.StartsWith("t.csv(3,6): error AN054: ", import.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["input/entries"]));
    }

    [Fact]
    public void The_space_before_a_citation_goes_with_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/e.md", Entry("e", "1901", body: "It burned [@s]. It was rebuilt [@s].").Text);
        folder.Write("input/sources/s.md", Source("s").Text);
        var slides = JsonNode.Parse(AnnalsCommand.Run(folder.Path, "export", "timelinejs").Output)!["events"]!.AsArray();
        Assert.Equal("It burned. It was rebuilt.", (string?)slides.Single()!["text"]!["text"]);
    }

    [Fact]
    public void All_that_TimelineJS_cannot_hold_is_listed()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in FullSite.Files) folder.Write("input/" + path, text);
        folder.Write("input/entries/some.md", Entry("some", "[1901,1903]").Text);
        folder.Write("input/entries/decade.md", Entry("decade", "190X").Text);
        folder.Write("input/entries/open.md", Entry("open", "1910-05~/..").Text);
        folder.Write("input/entries/spring.md", Entry("spring", "1911-21").Text);
        folder.Write("input/entries/zone.md", Entry("zone", "1912-01-02T10:00:00Z").Text);

        var export = AnnalsCommand.Run(folder.Path, "export", "timelinejs");
        Assert.Equal(0, export.ExitCode);
        Assert.Equal(
            """
            input/entries/meeting.md(3,8): lost: the summary; the slide has the text
            input/entries/meeting.md(3,8): lost: 2 names under “people”
            input/entries/meeting.md(3,8): lost: 1 name under “places”
            input/entries/meeting.md(9,21): lost: 1 citation
            input/entries/meeting.md(9,60): lost: 1 link to pages of the site; their words stay
            input/entries/notes.md(3,8): lost: 1 name under “people”
            input/entries/notes.md(3,8): lost: 1 name under “organisations”
            input/entries/notes.md(6,16): lost: 1 tag; the first, “engine”, is the group
            input/entries/notes.md(7,14): lost: the image media/notes.svg; without “url” in site.yml it has no address
            input/entries/notes.md(9,10): lost: 2 quotations
            input/entries/notes.md(3,8): lost: 1 disputed point
            input/entries/notes.md(3,8): lost: 1 correction
            input/entries/notes.md(19,129): lost: 1 citation
            input/entries/notes.md(19,22): lost: 2 annotations
            input/entries/notes.md(25,76): lost: 1 link to pages of the site; their words stay
            input/entries/notes.md(25,1): lost: 2 files of the site in the text; without “url” in site.yml they have no address
            input/entries/death.md(3,8): lost: 1 name under “people”
            input/entries/death.md(3,8): lost: 1 name under “places”
            input/entries/death.md(7,14): lost: the film or sound media/bell.opus; without “url” in site.yml it has no address
            input/entries/death.md(9,1): lost: 1 file of the site in the text; without “url” in site.yml they have no address
            input/sources/letter.md(3,8): lost: the source; TimelineJS has none
            input/sources/notes-a.md(2,8): lost: the source; TimelineJS has none

            """.ReplaceLineEndings("\n"),
            export.Error);

        var events = JsonNode.Parse(export.Output)!["events"]!.AsArray();
        // What the digits of a slide cannot say stands there in words.
        Assert.Equal(
            ["(none)", "August 1843 (uncertain)", "(none)", "between 1900 and 1909", "1901 or 1903", "from c. May 1910", "spring 1911", "2 January 1912, 10:00 UTC"],
            events.Select(slide => slide!["display_date"]?.ToString() ?? "(none)"));
        Assert.Equal(["Two people meet", "The notes appear"], events.Take(2).Select(slide => slide!["text"]!["headline"]!.ToString()));
        var notes = events[1]!["text"]!["text"]!.ToString();
        Assert.StartsWith("<h2>The text</h2>\n<p>The translation has notes.</p>\n<table>", notes.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("mark", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("div", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_address_of_the_site_its_pictures_are_shown_and_its_sounds_played()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in FullSite.Files) folder.Write("input/" + path, text);
        var export = AnnalsCommand.Run(folder.Path, "export", "timelinejs", "--url", "https://example.org/t");
        var media = JsonNode.Parse(export.Output)!["events"]!.AsArray().Select(slide => slide!["media"]).OfType<JsonNode>().Select(media => media.ToJsonString());
        Assert.Equal(
            [
                """{"url":"https://example.org/t/media/notes.svg","caption":"The first page.","credit":"A library","alt":"A printed page"}""",
                """{"url":"https://example.org/t/media/bell.opus","caption":"A bell","credit":"A library"}""",
            ],
            media);
        Assert.DoesNotContain("media/notes.svg;", export.Error, StringComparison.Ordinal);
        Assert.Contains("<img src=\\\"https://example.org/t/media/notes.svg\\\"", export.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_error_in_the_input_nothing_is_exported()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/x.md", Entry("x", "1901-13").Text);
        var export = AnnalsCommand.Run(folder.Path, "export", "timelinejs", "--output", "back.json");
        Assert.Equal((1, ""), (export.ExitCode, export.Output));
        Assert.Contains("input/entries/x.md(3,", export.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was exported.\n", export.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["back.json"]));
    }

    [Theory]
    [InlineData("no/such/folder/back.json")]
    [InlineData("input")]
    public void A_place_that_cannot_be_written_is_said(string output)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        var export = AnnalsCommand.Run(folder.Path, "export", "timelinejs", "--output", output);
        Assert.Equal(1, export.ExitCode);
        Assert.StartsWith($"{output}(1,1): error AN042: ", export.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_there_is_not_is_refused()
    {
        using var folder = new TemporaryFolder();
        var export = AnnalsCommand.Run(folder.Path, "export", "powerpoint");
        Assert.Equal(1, export.ExitCode);
        Assert.Contains("timelinejs", export.Error, StringComparison.Ordinal);
    }
}
