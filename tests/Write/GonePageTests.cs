using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Write;

/// <summary>A page that the output has and the site has no longer is said once, unless its old address leads on.</summary>
public class GonePageTests
{
    [Fact]
    public void A_file_that_is_renamed_is_told_with_what_to_write()
    {
        using var site = TestSite.Built(Entry("fire", "2022", "title: Fire"), Entry("other", "2022", "tags: [a]"));
        site.Remove("entries/fire.md");
        site.Write("entries/harbour-fire.md", "---\ntitle: Fire\ndate: 2022\n---\n");
        site.Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal("AN131", found.Rule.Code);
        Assert.EndsWith("output/entries/fire/index.html", found.File, StringComparison.Ordinal);
        Assert.Equal(
            "the last build had this page, and there is none at /entries/fire/ any more, which may be /entries/harbour-fire/ now; so that links to it lead on, write aliases: [fire] in the file of the new one; if it is gone for good, do nothing: a build says this once",
            found.Message);
        site.Build();
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void With_its_old_address_nothing_is_said_until_that_goes_too()
    {
        using var site = TestSite.Built(Entry("fire", "2022"), Document("people", "jon", "title: John"));
        site.Remove("entries/fire.md");
        site.Remove("people/jon.md");
        site.Write("entries/blaze.md", "---\ntitle: Fire\ndate: 2022\naliases: [fire]\n---\n");
        site.Write("people/john.md", "---\ntitle: John\naliases: [/people/jon/]\n---\n");
        Assert.Empty(site.Build().Diagnostics);
        site.Write("entries/blaze.md", "---\ntitle: Fire\ndate: 2022\n---\n");
        site.Write("people/john.md", "---\ntitle: John\n---\n");
        Assert.Equal(["aliases: [/people/jon/]", "aliases: [fire]"], site.Build().Diagnostics.Select(found => found.Message[found.Message.IndexOf("aliases:", StringComparison.Ordinal)..(found.Message.IndexOf(']') + 1)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Drafts_and_what_they_name_tags_and_periods_come_and_go()
    {
        using var site = TestSite.Built(
            Entry("a", "2022", "aliases: [old]\nstatus: draft\npeople: [Ada, people/bob]\nplaces: [Bath]\ntags: [t]"), Source("s"), Entry("b", "2021", "tags: [u]"));
        foreach (var drafts in new[] { true, false, true, false }) Assert.Empty(site.Build(drafts: drafts).Diagnostics);
        site.Write("entries/b.md", "---\ntitle: b\ndate: 2020\n---\n");
        Assert.Empty(site.Build().Diagnostics);
    }

    [Fact]
    public void Check_says_it_of_the_folder_that_is_built_into_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: R\n");
        folder.Write("input/entries/fire.md", "---\ntitle: Fire\ndate: 2022\n---\n");
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "build").ExitCode);
        Assert.Equal("1 entry and 0 sources: no errors\n", AnnalsCommand.Run(folder.Path, "check").Output);
        File.Move(folder["input/entries/fire.md"], folder["input/entries/blaze.md"]);
        var before = TemporaryFolder.Contents(folder.Path);
        for (var i = 0; i < 2; i++)
        {
            var check = AnnalsCommand.Run(folder.Path, "check");
            Assert.Equal(0, check.ExitCode);
            Assert.StartsWith("output/entries/fire/index.html(1,1): warning AN131: the last build had this page", check.Output, StringComparison.Ordinal);
        }
        Assert.Equal("1 entry and 0 sources: no errors\n", AnnalsCommand.Run(folder.Path, "check", "--output", "elsewhere").Output);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), TemporaryFolder.Contents(folder.Path).Keys.Order(StringComparer.Ordinal));
        Assert.Contains("AN131", AnnalsCommand.Run(folder.Path, "build").Error, StringComparison.Ordinal);
        Assert.Equal("1 entry and 0 sources: no errors\n", AnnalsCommand.Run(folder.Path, "check").Output);
    }
}
