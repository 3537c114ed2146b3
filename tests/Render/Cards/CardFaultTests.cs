using System.Diagnostics;
using Annals.Tests.Support;
using static Annals.Tests.Support.Markdown;

namespace Annals.Tests.Render.Cards;

/// <summary>What a site is like where its cards cannot be drawn.</summary>
public class CardFaultTests
{
    [Fact]
    public void A_font_that_is_none_is_named_and_the_others_are_used()
    {
        using var site = TestSite.With(Entry("a", "1901"), ("theme/fonts/title-0.ttf", "no font")).Build(CardSite.Url);
        var found = Assert.Single(site.Diagnostics);
        Assert.Equal(("theme/fonts/title-0.ttf", "AN071"), (found.File, found.Rule.Code));
        Assert.Equal(2, site.Cards().Length);
    }

    [Fact]
    public void Nobody_asks_for_fonts_where_no_card_is_drawn()
    {
        using var site = TestSite.With(Entry("a", "1901"), ("theme/fonts/title-0.ttf", "no font")).Build();
        Assert.Empty(site.Diagnostics);
    }

    [Theory]
    [InlineData("libSkiaSharp")]
    [InlineData("libHarfBuzzSharp")]
    public void Without_the_libraries_everything_else_is_built_and_a_warning_says_so(string library)
    {
        using var folder = new TemporaryFolder();
        var program = CopyWithout(library, folder["program"]);
        folder.Write("input/site.yml", "title: T\nurl: https://example.org\n");
        folder.Write("input/entries/a.md", "---\ntitle: A\ndate: 1901\n---\n");
        var error = Build(program, folder.Path);
        Assert.StartsWith("input/site.yml(1,1): warning AN071: link cards are not drawn: ", error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists(folder["output/cards"]));
        Assert.DoesNotContain("og:image", File.ReadAllText(folder["output/entries/a/index.html"]), StringComparison.Ordinal);

        // Who wants no cards is not asked for them.
        folder.Write("input/site.yml", "title: T\nurl: https://example.org\ncards: false\n");
        Assert.Equal("", Build(program, folder.Path));
    }

    // What it says on the standard error output.
    private static string Build(string program, string folder)
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "build"])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var error = build.StandardError.ReadToEnd();
        build.WaitForExit();
        Assert.Equal(0, build.ExitCode);
        return error;
    }

    // The program as it was built, with a file in place of the library that the system cannot load.
    private static string CopyWithout(string library, string target)
    {
        var source = Path.GetDirectoryName(typeof(Annals.Build).Assembly.Location)!;
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(source, "runtimes"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Path.GetFileNameWithoutExtension(file) == library) File.WriteAllText(copy, "");
            else File.Copy(file, copy);
        }
        return Path.Combine(target, "annals.dll");
    }
}
