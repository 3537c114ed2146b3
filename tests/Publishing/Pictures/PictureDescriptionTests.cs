using System.Text.Json;
using Annals.Publishing;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Publishing.Pictures;

/// <summary>What is said of a picture, in the text or in a file beside it, goes wherever the picture goes.</summary>
public sealed class PictureDescriptionTests
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>""";

    private const string Beside = "alt: A bridge\ncaption: The bridge & its keeper\ncredit: Ann Lee\nlicence: CC BY-SA 4.0\nsource: https://archive.example/4711\n";

    private const string Line = "<figcaption>The bridge &amp; its keeper <span class=\"credit\">Picture: Ann Lee, <a rel=\"license external\" href=\"https://creativecommons.org/licenses/by-sa/4.0/\">CC BY-SA 4.0</a>, "
        + "<a rel=\"external\" href=\"https://archive.example/4711\">Where the picture comes from</a></span></figcaption>";

    [Fact]
    public void The_file_beside_it_speaks_for_it_everywhere()
    {
        using var site = Site("image: {src: media/b.svg}", "![](media/b.svg)");
        Assert.Empty(site.Diagnostics);
        var page = site.Text("entries/e/index.html");
        Assert.Equal(3, page.Split(Line).Length);
        Assert.Equal(["A bridge", "A bridge"], site.Page("entries/e/index.html").QuerySelectorAll("main img").Select(image => image.GetAttribute("alt")));
        Assert.Equal(2, site.Text("feed.json").Split("Ann Lee").Length - 1);
        Assert.Contains("CC BY-SA 4.0", site.Text("feed.xml"), StringComparison.Ordinal);
        Assert.Contains("Ann Lee", site.Page("print/index.html").QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        using var data = JsonDocument.Parse(site.Text("data/entries.json"));
        Assert.Equal(
            """{"src":"https://a.example/media/b.svg","alt":"A bridge","caption":"The bridge \u0026 its keeper","credit":"Ann Lee","licence":"CC BY-SA 4.0","source":"https://archive.example/4711"}""",
            JsonSerializer.Serialize(data.RootElement.GetProperty("entries")[0].GetProperty("image")));
        using var things = JsonDocument.Parse(site.Page("entries/e/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent);
        var image = Find(things.RootElement, "image")!.Value[0];
        Assert.Equal(
            ("ImageObject", "https://a.example/media/b.svg", "Ann Lee", "https://creativecommons.org/licenses/by-sa/4.0/"),
            (Text(image, "@type"), Text(image, "contentUrl"), Text(image, "creditText"), Text(image, "license")));
        Assert.DoesNotContain(site.Files, file => file.EndsWith(".yml", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_said_where_it_is_shown_counts_first()
    {
        using var site = Site("image: {src: media/b.svg, alt: Ours, credit: Bo Chen}", "![Theirs](media/b.svg \"Another line\")");
        Assert.Empty(site.Diagnostics);
        var page = site.Page("entries/e/index.html");
        Assert.Equal(["Ours", "Theirs"], page.QuerySelectorAll("main img").Select(image => image.GetAttribute("alt")));
        Assert.Contains("The bridge & its keeper Picture: Bo Chen, CC BY-SA 4.0", page.QuerySelector(".picture figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Another line Picture: Ann Lee", page.QuerySelector(".prose figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main img[title]"));
    }

    [Fact]
    public void A_caption_hides_nothing_from_its_readers()
    {
        using var site = Site("", "![a](media/b.svg \"left \u202e right & <b>\")");
        Assert.Equal("AN022", Assert.Single(site.Diagnostics).Rule.Code);
        var caption = site.Page("entries/e/index.html").QuerySelector("main figcaption")!.TextContent;
        Assert.StartsWith("left ", caption, StringComparison.Ordinal);
        Assert.Contains(" right & <b>", caption, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', caption);
    }

    [Fact]
    public void A_caption_is_without_what_is_private()
    {
        using var site = Site("", "![a](media/b.svg \"%%SECRET%% before the <!-- SECRET --> fire\")");
        Assert.Contains("before the fire Picture", site.Page("entries/e/index.html").QuerySelector("main figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files, file => site.Text(file).Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_the_interface_are_in_its_language_within_another()
    {
        using var site = TestSite.With(
            Entry("e", "1901", "language: ar", "![](media/b.svg)\n\n[a](media/notes.txt)"), ("media/b.svg", Drawing), ("media/b.svg.yml", Beside), ("media/notes.txt", "Notes.")).Build();
        var prose = site.Page("entries/e/index.html").QuerySelector(".prose")!;
        Assert.Equal("ar", prose.GetAttribute("lang"));
        Assert.All([".credit", ".file-size"], name => Assert.Equal(("en", "ltr"), (prose.QuerySelector(name)!.GetAttribute("lang"), prose.QuerySelector(name)!.GetAttribute("dir"))));
    }

    [Fact]
    public void A_slide_has_its_words_and_says_what_it_has_not()
    {
        using var site = Site("", "![](media/b.svg)");
        Assert.Contains("alt=\\\"A bridge\\\"", site.Text("data/timelinejs.json").Replace("\\u0022", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("1 credit of pictures, from the files beside them", Annals.Formats.TimelineJs.TimelineJsExport.Losses(site.Timeline).Select(loss => loss.What));
    }

    [Fact]
    public void A_licence_keeps_nobodys_password()
    {
        using var site = Site("image: {src: media/b.svg, alt: a, licence: \"https://user:secret@host.example/terms\"}", "");
        Assert.Equal("AN020", Assert.Single(site.Diagnostics).Rule.Code);
    }

    [Fact]
    public void A_picture_among_words_stays_in_its_line()
    {
        using var site = Site("", "Look: ![A bridge](media/b.svg \"A line\")\n\n- ![In a tight list](media/b.svg \"Two\")\n- item");
        Assert.Empty(site.Diagnostics);
        var page = site.Page("entries/e/index.html");
        Assert.Empty(page.QuerySelectorAll("main figure"));
        Assert.Equal(["A line", "Two"], page.QuerySelectorAll("main img").Select(image => image.GetAttribute("title")));
    }

    [Theory]
    [InlineData("alt: x\nalto: y\n", "input/media/b.svg.yml(2,1): AN")]
    [InlineData("alt: [a, b]\n", "input/media/b.svg.yml(1,6): AN")]
    [InlineData("source: nowhere\nalt: a\n", "input/media/b.svg.yml(1,9): AN")]
    [InlineData("alt: \"open\n", "input/media/b.svg.yml(")]
    public void What_is_wrong_in_it_is_told_at_its_place(string beside, string expected)
    {
        using var site = Site("image: {src: media/b.svg, alt: a}", "", beside);
        Assert.StartsWith(expected, site.Diagnostics.Select(found => $"{found.File}({found.At.Line},{found.At.Column}): {found.Rule.Code}").First(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_without_its_picture_is_told_and_data_of_that_ending_is_published()
    {
        using var site = TestSite.With(Entry("e", "1901"), ("media/gone.jpg.yml", "alt: a\n"), ("media/data.yml", "a: 1\n")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("input/media/gone.jpg.yml", "this is not read, nor published: there is no gone.jpg beside it that it could describe"), (found.File, found.Message));
        Assert.Contains("media/data.yml", site.Files);
        Assert.DoesNotContain("media/gone.jpg.yml", site.Files);
    }

    [Theory]
    [InlineData("media/b.svg.yaml", "name it b.svg.yml")]
    [InlineData("media/speech.mp4.yml", "a film or sound has its words where it is shown, and beside it captions and a transcript")]
    public void One_that_is_nearly_named_so_is_told_and_not_published(string file, string why)
    {
        using var site = TestSite.With(Entry("e", "1901"), ("media/b.svg", Drawing), (file, "alt: a\n")).Build();
        Assert.Equal($"this is not read, nor published: {why}", Assert.Single(site.Diagnostics).Message);
        Assert.DoesNotContain(file, site.Files);
    }

    [Theory]
    [InlineData("CC BY 4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0", "https://creativecommons.org/licenses/by-nc-nd/3.0/")]
    [InlineData("cc0", "cc0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("CC BY", "CC BY", null)]
    [InlineData("CC BY 9.0", "CC BY 9.0", null)]
    [InlineData("All rights reserved", "All rights reserved", null)]
    [InlineData("https://creativecommons.org/licenses/by-sa/4.0/deed.fr", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.fr")]
    [InlineData("https://example.org/terms/", "example.org/terms", "https://example.org/terms/")]
    public void A_licence_is_known_by_its_name_or_its_address(string written, string name, string? address) => Assert.Equal(new Licence(name, address), Licence.Of(written));

    private static TestSite Site(string keys, string text, string beside = Beside) => TestSite.With(
        ("site.yml", "title: A timeline\nurl: https://a.example\ncards: false\n"), Entry("e", "1901", keys, text), ("media/b.svg", Drawing), ("media/b.svg.yml", beside)).Build();

    private static JsonElement? Find(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty(name, out var found) => found,
        JsonValueKind.Object => element.EnumerateObject().Select(member => Find(member.Value, name)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, name)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
