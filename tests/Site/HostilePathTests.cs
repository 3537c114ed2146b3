using Annals.Import.TimelineJs;
using Annals.Render;
using Annals.Reporting;
using Annals.Tests.Support;
using CsCheck;

namespace Annals.Tests.Site;

/// <summary>Names that try to lead out of the output folder: nothing is ever written elsewhere.</summary>
public class HostilePathTests
{
    [Theory]
    [InlineData("<script>alert(1)<⧸script>")]
    [InlineData("\"><img onerror=alert(1)>")]
    [InlineData("a\\..\\..\\..\\etc")]
    [InlineData("a..b")]
    [InlineData("\u202egnp.exe")]
    [InlineData("{{ 7*7 }}")]
    [InlineData("con'q\"uote & more")]
    public void A_file_name_becomes_a_harmless_address(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such file names.");
        using var site = TestSite.Built(
            ($"entries/{name}.md", "---\ntitle: E\ndate: 1850\n---\n"),
            ($"people/{name}.md", "---\ntitle: P\n---\n"),
            ($"sources/{name}.md", "---\ntitle: S\n---\n"));
        AssertOnlyInside(site, pages: 3);
        HostilePages.AssertHarmless(site.Timeline);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..\\\\..\\\\etc")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../../b")]
    [InlineData("C:\\\\x")]
    [InlineData("page\\u0000.html")]
    public void A_name_in_front_matter_becomes_a_harmless_address(string name)
    {
        using var site = TestSite.With(
            ("site.yml", $"title: T\nperiods: [{{title: \"{name}\", date: 1850}}]\n"),
            ("entries/e.md", $"---\ntitle: E\ndate: 1850\npeople: [\"{name}\"]\ntags: [\"{name}\"]\n---\n")).Build();
        Assert.DoesNotContain(site.Diagnostics, found => found.Rule.Severity == Severity.Error);
        AssertOnlyInside(site, pages: 4);
        HostilePages.AssertHarmless(site.Timeline);
    }

    [Fact]
    public void Names_that_no_folder_can_have_are_shortened_and_stay_two()
    {
        var name = string.Join(' ', Enumerable.Repeat("火事の記録", 30));
        using var site = TestSite.Built(
            ("site.yml", $"title: T\nperiods: [{{title: \"{name}\", date: 1850}}]\n"),
            ("entries/e.md", $"---\ntitle: E\ndate: 1850\npeople: [\"{name}\", \"{name}!!!\", \"{name} too\"]\n---\n[[{name}|One]] and [[{name} too|the other]]\n"));
        var links = site.Page("entries/e/index.html").QuerySelectorAll(".prose a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToArray();
        Assert.Equal(2, links.Distinct().Count());
        Assert.All(links, link => Assert.Contains(link["../../".Length..], site.Files));
        AssertOnlyInside(site, pages: 4);
    }

    [Theory]
    [InlineData("media/a\\..\\..\\..\\..\\outside.txt")]
    [InlineData("media/a\\..\\..\\index.html")]
    [InlineData("theme/assets/a\\..\\..\\..\\..\\outside.txt")]
    public void A_file_that_is_copied_stays_in_its_folder(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such file names.");
        using var site = TestSite.With(("entries/e.md", "---\ntitle: E\ndate: 1850\n---\n"), (name, "harm")).Build();
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(site.OutputFolder)!, "outside.txt"));
        Assert.All(Renderer.Render(site.Timeline, SlideReader.Read, new Reporting.Diagnostics()).Files.Select(file => file.Path), file =>
        {
            HostilePages.AssertStaysInside(file);
            Assert.Matches("^(media|assets)/", file);
        });
    }

    [Fact]
    public void No_name_of_a_file_or_in_one_leaves_the_output()
    {
        var part = Gen.OneOf(Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]), Gen.String[0, 4]);
        part.Array[1, 6].Select(string.Concat).Array[1, 8].Sample(
            names =>
            {
                var slugs = names.Select(name => Annals.Text.Slug.Of(name)).Where(slug => slug.Length > 0);
                Assert.All(slugs.Select(slug => $"entries/{slug}/index.html"), HostilePages.AssertStaysInside);
                Assert.All(slugs, slug => Assert.DoesNotMatch(@"^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$|[\\/:*?""<>|. ]", slug));
            },
            iter: 2_000);
    }

    // What a path means something by, on any system.
    private static readonly string[] Parts =
        ["..", ".", "/", "\\", ":", "\0", "C:", "~", "$HOME", "%2e", "%2f", "CON", "nul", "com1", "LPT9", "aux", "\u202e", "\uFF0F", "\u2025", "\uFF0E", " ", "\n", "-", "a"];

    private static void AssertOnlyInside(TestSite site, int pages)
    {
        Assert.All(site.Files, HostilePages.AssertStaysInside);
        Assert.True(site.Files.Count(file => file.Count(c => c == '/') == 2 && file.EndsWith("/index.html", StringComparison.Ordinal)) >= pages);
        Assert.Equal(
            ["input", "output"],
            Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(site.OutputFolder)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
