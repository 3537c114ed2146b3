using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Publishing;

public sealed class EditAddressTests
{
    [Theory]
    [InlineData("https://github.com/a/b/", "https://github.com/a/b/edit/main/input/entries/a%C3%A9.md")]
    [InlineData("https://gitlab.example.org/a/b", "https://gitlab.example.org/a/b/-/edit/main/input/entries/a%C3%A9.md")]
    [InlineData("https://codeberg.org/a/b", "https://codeberg.org/a/b/_edit/main/input/entries/a%C3%A9.md")]
    public void An_entry_leads_to_its_file_in_the_editor_of_the_repository(string repository, string expected)
    {
        using var site = TestSite.Built(("site.yml", $"title: T\nrepository: {repository}\n"), Entry("aé", "2001"));

        Assert.Equal(expected, site.Page(site.Files.Single(file => file.StartsWith("entries/a", StringComparison.Ordinal))).QuerySelector(".edit a")!.GetAttribute("href"));
    }

    [Fact]
    public void Sources_and_pages_do_so_too_on_the_branch_that_is_named()
    {
        using var site = TestSite.Built(
            ("site.yml", "title: T\nrepository: https://github.com/a/b\nbranch: live/site\n"), Source("s", "2001"), Document("pages", "about"));

        Assert.Equal("https://github.com/a/b/edit/live/site/input/sources/s.md", site.Page("sources/s/index.html").QuerySelector(".edit a")!.GetAttribute("href"));
        Assert.Equal("https://github.com/a/b/edit/live/site/input/pages/about.md", site.Page("pages/about/index.html").QuerySelector(".edit a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_person_place_or_tag_does_so_where_there_is_a_file_about_it()
    {
        using var site = TestSite.Built(
            ("site.yml", "title: T\nrepository: https://github.com/a/b\n"),
            Entry("e", "2001", "people: [Ada, Ben]\nplaces: [Leeds]\ntags: [fire]"),
            Document("people", "old/ada", "title: Ada"), Document("places", "leeds", "title: Leeds"), Document("tags", "fire", "title: fire"));

        Assert.Equal("https://github.com/a/b/edit/main/input/people/old/ada.md", Edit("people/ada"));
        Assert.Equal("https://github.com/a/b/edit/main/input/places/leeds.md", Edit("places/leeds"));
        Assert.Equal("https://github.com/a/b/edit/main/input/tags/fire.md", Edit("tags/fire"));
        Assert.Null(Edit("people/ben"));

        string? Edit(string page) => site.Page($"{page}/index.html").QuerySelector(".edit a")?.GetAttribute("href");
    }

    [Fact]
    public void Without_a_repository_there_is_no_such_link_and_a_wrong_one_is_an_error()
    {
        using var site = TestSite.Built(Entry("a", "2001"));
        Assert.Null(site.Page("entries/a/index.html").QuerySelector(".edit"));

        site.Write("site.yml", "title: T\nrepository: my folder\n");
        Assert.Contains(site.Build().Diagnostics, found => found.File == "input/site.yml" && found.At.Line == 2);
    }
}
