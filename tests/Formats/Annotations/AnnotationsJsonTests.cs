using System.Text.Json.Nodes;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Formats.Annotations;

/// <summary>Annotations as others read them: W3C Web Annotations.</summary>
public sealed class AnnotationsJsonTests
{
    [Fact]
    public void An_annotation_is_what_the_data_model_says()
    {
        using var site = TestSite.With(
            Source("letter", "1843"),
            Entry("a", "1901", "language: fr", "It {==was so==}{>>caveat: \"Only\" [[letter|one]] & no more [@letter, p. 2].<<} & [[letter]] said so [@letter]."));
        site.Build("https://example.org/t");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(site.Text("data/annotations.jsonld")), JsonNode.Parse("""
            {
              "@context": "http://www.w3.org/ns/anno.jsonld",
              "id": "https://example.org/t/data/annotations.jsonld",
              "type": "AnnotationPage",
              "items": [{
                "id": "https://example.org/t/entries/a/#note_1",
                "type": "Annotation",
                "motivation": "assessing",
                "body": [
                  {"type": "TextualBody", "value": "\"Only\" one & no more\u00A0[2].", "format": "text/plain", "language": "fr", "purpose": "assessing"},
                  {"type": "TextualBody", "value": "caveat", "purpose": "tagging"},
                  {"type": "SpecificResource", "source": "https://example.org/t/sources/letter/", "purpose": "linking"}
                ],
                "target": {
                  "source": "https://example.org/t/entries/a/",
                  "selector": {"type": "TextQuoteSelector", "exact": "was so", "prefix": "It ", "suffix": "a & letter said so\u00A0[1]."}
                }
              }]
            }
            """)), site.Text("data/annotations.jsonld"));
    }

    [Theory]
    [InlineData("context: ", "context", "commenting")]
    [InlineData("", "context", "commenting")]
    [InlineData("caveat: ", "caveat", "assessing")]
    [InlineData("dispute: ", "dispute", "questioning")]
    [InlineData("correction: ", "correction", "editing")]
    [InlineData("translation: ", "translation", "describing")]
    public void A_kind_has_its_motivation_and_stands_beside_it(string written, string kind, string motivation)
    {
        using var site = TestSite.Built(Entry("a", "1901", "", $"{{==So==}}{{>>{written}Note.<<}}"));
        var item = Items(site).Single();
        Assert.Equal(motivation, (string?)item["motivation"]);
        Assert.Equal([("Note.", motivation), (kind, "tagging")], item["body"]!.AsArray().Select(body => ((string?)body!["value"], (string?)body["purpose"])));
    }

    [Fact]
    public void The_quoted_words_stand_once_on_the_page_between_prefix_and_suffix()
    {
        var faces = string.Concat(Enumerable.Repeat("😀", 40));
        using var site = TestSite.Built(
            Source("letter", "1843", "", "The editor {==doubts==}{>>It is a copy.<<} it."),
            Document("people", "ada", "title: Ada", "{==Ada==}{>>Or so.<<}."),
            Document("pages", "about", "", "We {==read==}{>>All of us.<<}."),
            Entry("a", "1901", "people: [Ada]", $"""
                So it was. So it {"{==was==}{>>First.<<}"}, {"{==*said* `he` \\<b> & \"she\"==}{>>Second.<<}"} [@letter].

                - {faces}-{"{==y==}{>>Third.<<}"}{faces}
                - [[letter|words]] and {"{==[[letter]] of it==}{>>Fourth [@letter].<<}"}

                So it was. ![z](media/x.svg) {"{==z==}{>>Fifth.<<}"}
                """),
            ("media/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        var items = Items(site);
        Assert.Equal(8, items.Count);
        Assert.Equal(["was", "said he <b> & \"she\"", "y", "letter of it", "z", "doubts", "Ada", "read"], items.Select(item => (string?)item["target"]!["selector"]!["exact"]));
        foreach (var item in items)
        {
            var (selector, id) = (item["target"]!["selector"]!, ((string?)item["id"])!.Split('#'));
            Assert.Equal((string?)item["target"]!["source"], id[0]);
            var page = site.Page(Uri.UnescapeDataString(id[0]).Replace("../", "", StringComparison.Ordinal));
            Assert.NotNull(page.GetElementById(id[1]));
            var around = $"{selector["prefix"]}{selector["exact"]}{selector["suffix"]}";
            var text = page.QuerySelector("main .prose, main article")!.TextContent;
            Assert.Equal(2, text.Split(around).Length);
            Assert.DoesNotContain('\uFFFD', around);
            Assert.All([selector["prefix"], selector["suffix"]], part => Assert.True(part is null || part.ToString().Length <= 32));
        }
    }

    private static List<JsonNode> Items(TestSite site) => [.. JsonNode.Parse(site.Text("data/annotations.jsonld"))!["items"]!.AsArray().Select(item => item!)];
}
