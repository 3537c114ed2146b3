using Annals.Tests.Support;

namespace Annals.Tests.Publishing;

/// <summary>How pages write addresses: for a folder that is opened from disk, and for a published site.</summary>
public class AddressTests
{
    [Fact]
    public void Without_a_url_every_address_is_relative_and_names_a_file()
    {
        using var site = FullSite.Built();
        foreach (var (file, address) in Addresses(site))
        {
            Assert.False(address.StartsWith('/'), $"{file}: {address}");
            var target = Path.Combine(site.OutputFolder, Path.GetDirectoryName(file)!, address.Split('#')[0]);
            Assert.True(address.StartsWith('#') || File.Exists(target), $"{file}: {address}");
        }
    }

    [Theory]
    [InlineData("https://example.org/some/path", "/some/path/")]
    [InlineData("https://example.org/some/path/", "/some/path/")]
    [InlineData("https://example.org", "/")]
    public void With_a_url_every_address_is_absolute_below_its_path_and_clean(string url, string root)
    {
        using var site = TestSite.With(FullSite.Files).Build(url);
        Assert.Empty(site.Diagnostics);
        var addresses = Addresses(site).Where(found => found.Address[0] != '#').ToArray();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, found => Assert.StartsWith(root, found.Address, StringComparison.Ordinal));
        Assert.DoesNotContain(addresses, found => found.Address.Contains("index.html", StringComparison.Ordinal));
        Assert.DoesNotContain(addresses, found => found.Address.Contains("//", StringComparison.Ordinal));
        Assert.Contains(addresses, found => found.Address == root + "entries/notes/");
        Assert.Contains(addresses, found => found.Address == root + "media/notes.svg");
    }

    [Fact]
    public void With_a_url_every_page_names_its_own_full_address()
    {
        using var site = TestSite.With(FullSite.Files).Build("https://example.org/some/path");
        foreach (var file in site.Files.Where(file => file.EndsWith("index.html", StringComparison.Ordinal) && !PublishedSite.IsFramed(file)))
            Assert.Equal(
                "https://example.org/some/path/" + file[..^"index.html".Length],
                site.Page(file).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_url_of_the_settings_counts_and_the_option_counts_more()
    {
        using var site = TestSite.Built(("site.yml", "title: T\nurl: https://example.org/a/\n"), Markdown.Entry("e", "1850"));
        Assert.Contains("href=\"/a/entries/e/\"", site.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/b/entries/e/\"", site.Build("https://example.org/b").Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_any_script_are_escaped_in_addresses_and_not_in_file_names()
    {
        using var site = TestSite.Built(Markdown.Entry("e", "1850", "places: [東京]", "[[東京]]"));
        Assert.Contains("places/東京/index.html", site.Files);
        Assert.Equal("../../places/%E6%9D%B1%E4%BA%AC/index.html", site.Page("entries/e/index.html").QuerySelector("main p a")!.GetAttribute("href"));
    }

    // Those within the site.
    private static IEnumerable<(string File, string Address)> Addresses(TestSite site) =>
        from file in site.Files
        where file.EndsWith(".html", StringComparison.Ordinal)
        from element in site.Page(file).QuerySelectorAll("[href], [src]")
        let address = element.GetAttribute("href") ?? element.GetAttribute("src")!
        where !address.StartsWith("https:", StringComparison.Ordinal)
        select (file, address);
}
