using Annals.Tests.Support;
using Annals.Text;

namespace Annals.Tests.Parse;

/// <summary>A password in an address is neither published nor repeated.</summary>
public class AddressUserTests
{
    [Theory]
    [InlineData("https://user:secret@example.org/x", "https://example.org/x")]
    [InlineData("https://ghp_secret@example.org", "https://example.org")]
    [InlineData("https://a@b:secret@example.org?q=@", "https://example.org?q=@")]
    [InlineData("HTTPS:\\\\secret@example.org\\x", "HTTPS:\\\\example.org\\x")]
    [InlineData("https:/secret@example.org", "https:/example.org")]
    [InlineData(" https://secret@example.org", " https://example.org")]
    [InlineData("https://@example.org", "https://example.org")]
    [InlineData("ssh://me:secret@example.org:22/x.git", "ssh://example.org:22/x.git")]
    public void One_is_found(string address, string without)
    {
        Assert.True(AddressUser.IsIn(address));
        Assert.Equal(without, AddressUser.Without(address));
    }

    [Theory]
    [InlineData("https://example.org/@user")]
    [InlineData("https://example.org?mail=a@b")]
    [InlineData("https://example.org#a@b")]
    [InlineData("https://example.org\\@b")]
    [InlineData("mailto:ada@example.org")]
    [InlineData("git@example.org:ada/x.git")]
    [InlineData("origin")]
    [InlineData("")]
    public void Others_are_as_they_were(string address)
    {
        Assert.False(AddressUser.IsIn(address));
        Assert.Equal(address, AddressUser.Without(address));
    }

    [Fact]
    public void In_every_key_that_is_an_address_it_is_an_error_that_does_not_repeat_it()
    {
        const string address = "https://ada:ghp_secret@example.org/x";
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", $"title: T\nurl: {address}\nrepository: {address}\n");
        folder.Write("input/entries/a.md", $"---\ntitle: A\ndate: 1850\nmedia: {{url: \"{address}\"}}\n---\n");
        folder.Write("input/sources/s.md", $"---\ntitle: S\nurl: {address}\narchived: \"{address}\"\n---\n");
        folder.Write("input/people/p.md", $"---\ntitle: P\nsame_as: [\"{address}\"]\n---\n");
        foreach (var format in (string[])["text", "json", "github"])
        {
            var check = AnnalsCommand.Run(folder.Path, "check", "--format", format);
            Assert.Equal(1, check.ExitCode);
            Assert.DoesNotContain("secret", check.Output + check.Error, StringComparison.Ordinal);
        }
        Assert.Equal(
            ["input/entries/a.md(4,14)", "input/people/p.md(3,11)", "input/sources/s.md(3,6)", "input/sources/s.md(4,11)", "input/site.yml(2,6)", "input/site.yml(3,13)"],
            AnnalsCommand.Run(folder.Path, "check").Output.Split('\n').Where(line => line.Contains("error AN020: “", StringComparison.Ordinal)).Select(line => line.Split(": error")[0])
                .OrderBy(place => place.Contains("site.yml", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[x](https://ada:ghp_secret@example.org/x)")]
    [InlineData("[x][y]\n\n[y]: https://ghp_secret@example.org/x")]
    [InlineData("<https://ada:ghp_secret@example.org/x>")]
    public void In_a_text_it_is_an_error_that_does_not_repeat_it(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("input/entries/a.md", $"---\ntitle: A\ndate: 1850\n---\n{text}\n");
        var check = AnnalsCommand.Run(folder.Path, "check");
        Assert.Equal(1, check.ExitCode);
        Assert.Matches(@"a\.md\(5,\d+\): error AN020: an address is published as it is", check.Output);
        Assert.DoesNotContain("secret", check.Output + check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_does_not_repeat_it_and_a_repository_is_a_host_and_a_path()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\nrepository: https://example.org/x?token=1\n");
        Assert.Contains("input/site.yml(2,13): error AN006: “repository”: ", AnnalsCommand.Run(folder.Path, "check").Output, StringComparison.Ordinal);
        var build = AnnalsCommand.Run(folder.Path, "build", "--url", "https://ada:secret@example.org");
        Assert.Equal(1, build.ExitCode);
        Assert.DoesNotContain("secret", build.Output + build.Error, StringComparison.Ordinal);
        Assert.Contains("--url: “https://example.org” is no address", build.Error, StringComparison.Ordinal);
    }
}
