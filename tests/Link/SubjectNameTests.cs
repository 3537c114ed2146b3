using Annals.Read;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Link;

/// <summary>One page for each person, organisation, place and tag, however it is written.</summary>
public class SubjectNameTests
{
    [Fact]
    public void All_aliases_lead_to_one_page()
    {
        using var site = TestSite.Built(
            Document("people", "ada-lovelace", "title: Ada Lovelace\naliases: [Ada Byron, \"Countess of Lovelace\"]"),
            Entry("a", "1840", "people: [Ada Lovelace]"),
            Entry("b", "1841", "people: [Ada Byron]"),
            Entry("c", "1842", "people: [Countess of Lovelace, Ada Byron]"));
        var ada = Assert.Single(site.Timeline.Subjects);
        Assert.Equal("Ada Lovelace", ada.Name);
        Assert.Equal([0, 1, 2], site.Timeline.EntriesAbout[ada.Index]);
        Assert.Equal(["people/ada-lovelace/index.html", "people/index.html"], site.Files.Where(file => file.StartsWith("people/", StringComparison.Ordinal)));
        Assert.Single(site.Entry("c").Subjects);
    }

    [Fact]
    public void Case_accents_and_spacing_make_no_second_page()
    {
        using var site = TestSite.Built(
            Entry("a", "1840", "places: [Orléans]"),
            Entry("b", "1841", "places: [orleans]"),
            Entry("c", "1842", "places: [ORLÉANS]"),
            Entry("d", "1843", "places: [\"Orle\\u0301ans\"]"),
            Entry("e", "1844", "tags: [\"Fine  Art\", fine-art]"));
        Assert.Equal(["places/orleans/", "tags/fine-art/"], site.Timeline.Subjects.Select(subject => subject.Permalink.Address));
        Assert.Equal([0, 1, 2, 3], site.Timeline.EntriesAbout[0]);
        Assert.Equal("Orléans", site.Timeline.Subjects[0].Name);
    }

    [Fact]
    public void Names_without_a_file_get_a_page_with_a_slug()
    {
        using var site = TestSite.Built(Entry("a", "1840", """
            people: [Æthelred Müller]
            organisations: ["Smith & Sons, Inc."]
            places: [東京]
            tags: ["C#"]
            """));
        Assert.Equal(
            ["people/aethelred-muller/", "organisations/smith-and-sons-inc/", "places/東京/", "tags/c-sharp/"],
            site.Timeline.Subjects.Select(subject => subject.Permalink.Address));
        foreach (var subject in site.Timeline.Subjects)
            Assert.Equal(subject.Name, site.Page(subject.Permalink.Address + "index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void One_word_of_two_kinds_has_two_pages()
    {
        using var site = TestSite.Built(Entry("a", "1840", "people: [Paris]\nplaces: [Paris]"));
        Assert.Equal([DocumentKind.Person, DocumentKind.Place], site.Timeline.Subjects.Select(subject => subject.Kind));
    }

    [Fact]
    public void An_entry_links_to_the_pages_of_its_subjects()
    {
        using var site = TestSite.Built(
            Document("organisations", "acme", "title: The Acme Company\naliases: [Acme Co]"),
            Entry("a", "1840", "organisations: [Acme Co]\ntags: [New thing]"));
        Assert.Equal(
            [("The Acme Company", "../../organisations/acme/index.html"), ("New thing", "../../tags/new-thing/index.html")],
            site.Page("entries/a/index.html").QuerySelectorAll("main dl a[href*='organisations/'], main dl a[href*='tags/']")
                .Select(link => (link.TextContent, link.GetAttribute("href"))));
    }

    [Fact]
    public void One_alias_in_two_files_is_an_error()
    {
        using var site = TestSite.With(
            Document("people", "ada", "title: Ada\naliases: [The Countess]"),
            Document("people", "maria", "title: Maria\naliases: [the countess]")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("input/people/maria.md", "AN015", 3), (found.File, found.Rule.Code, found.At.Line));
    }
}
