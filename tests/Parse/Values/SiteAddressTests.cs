using Annals.Parse.Values;
using Annals.Tests.Support;

namespace Annals.Tests.Parse.Values;

/// <summary>What the address of a site may be, and what follows from it.</summary>
public class SiteAddressTests
{
    [Theory]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData("https://example.org/some/path//", "https://example.org/some/path")]
    [InlineData("HTTPS://Example.ORG:443/Some Päth/", "https://example.org/Some%20P%C3%A4th")]
    [InlineData("https://bücher.example/", "https://xn--bcher-kva.example")]
    [InlineData("http://localhost:8080/x", "http://localhost:8080/x")]
    public void An_address_is_written_in_one_way(string written, string address)
    {
        Assert.True(SiteAddress.IsSound(written));
        Assert.Equal(address, SiteAddress.Of(written));
        Assert.Equal(address, SiteAddress.Of(address));
    }

    [Theory]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://example.org/?")]
    [InlineData("https://example.org/#top")]
    [InlineData("https://me@example.org/")]
    [InlineData("https://example.org//elsewhere.org")]
    [InlineData("https://example.org/some//path")]
    [InlineData("ftp://example.org/")]
    [InlineData("example.org")]
    public void An_address_that_nothing_can_stand_below_is_refused(string address) => Assert.False(SiteAddress.IsSound(address));

    [Theory]
    [InlineData("https://example.org", "example.org")]
    [InlineData("https://timeline.example.org", "timeline.example.org")]
    [InlineData("https://example.org/some/path", null)]
    [InlineData("https://somebody.github.io", null)]
    [InlineData("https://somebody.github.io/timeline", null)]
    [InlineData("http://localhost", null)]
    [InlineData("http://127.0.0.1", null)]
    [InlineData("https://example.org:8443", null)]
    public void A_domain_is_the_authors_own_where_the_whole_host_is_the_site(string url, string? domain) =>
        Assert.Equal(domain, SiteAddress.OwnDomain(url));

    [Fact]
    public void The_settings_and_the_option_are_held_to_it()
    {
        using var site = TestSite.With(("site.yml", "title: T\nurl: https://example.org/?a=b\n")).Build();
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("input/site.yml", 2, 6, "AN006"), (found.File, found.At.Line, found.At.Column, found.Rule.Code));

        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        var build = AnnalsCommand.Run(folder.Path, "build", "--url", "https://example.org/#top");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("--url: “https://example.org/#top”", build.Error, StringComparison.Ordinal);
    }

    // In the program itself, which asks no library of the machine about names.
    [Fact]
    public void A_host_that_cannot_be_written_in_ASCII_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\nurl: http://\u05d1e\n");
        var build = AnnalsCommand.Run(folder.Path, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith("input/site.yml(2,6): error AN006: ", build.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", build.Error, StringComparison.Ordinal);
    }
}
