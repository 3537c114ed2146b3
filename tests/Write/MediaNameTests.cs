using Annals.Reporting;
using Annals.Tests.Support;
using Annals.Text.Unicode;

namespace Annals.Tests.Write;

/// <summary>A name of a file in <c>media/</c>, or of the theme, is published as it is or not at all, and never names another file.</summary>
public class MediaNameTests
{
    [Theory]
    [InlineData("media/a\nmine.txt")]
    [InlineData("media/a\rmine.txt")]
    [InlineData("media/a\nannals-files 1\nmine.txt")]
    [InlineData("media/a\\..\\..\\mine.txt")]
    [InlineData("media/a\u0007.txt")]
    [InlineData("media/a\u0085.txt")]
    [InlineData("media/a\nfolder/x.txt")]
    [InlineData("theme/assets/a\nmine.txt")]
    public void One_with_a_control_character_or_a_backslash_is_refused_and_nothing_of_others_is_touched(string file)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such names");
        using var site = TestSite.Built(FullSite.Files);
        var mine = Path.Combine(site.OutputFolder, "mine.txt");
        File.WriteAllText(mine, "mine");
        var before = TemporaryFolder.Contents(site.OutputFolder);
        site.Write(file, "x");
        var found = Assert.Single(site.Build().Diagnostics);
        Assert.Equal((Rules.UnfitName, Shown(file).Replace('\\', '/')), (found.Rule, found.File));
        Assert.Single(DiagnosticPrinter.Print([found], DiagnosticFormat.Text).TrimEnd('\n').Split('\n', '\r'));
        Assert.Equal(before, TemporaryFolder.Contents(site.OutputFolder));

        site.Remove(file);
        Assert.Empty(site.Build().Diagnostics);
        Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Theory]
    [InlineData(" leading.txt")]
    [InlineData("...x")]
    [InlineData("a  b")]
    [InlineData("0123456789abcdef0123456789abcdef 1 x")]
    [InlineData("e\u0301 東京 😀 \u202e")]
    public void Any_other_comes_and_goes(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has not all of these names");
        using var site = TestSite.Built(FullSite.Files);
        var before = TemporaryFolder.Contents(site.OutputFolder);
        // Names that begin with a point are hidden, and not read.
        site.Write("media/x" + name, "x");
        var file = Composition.Composed("media/x" + name);
        Assert.Empty(site.Build().Diagnostics);
        Assert.Equal("x", site.Text(file));
        Assert.Contains($" 1 {file}\n", site.Text(".annals"), StringComparison.Ordinal);
        site.Remove("media/x" + name);
        Assert.Empty(site.Build().Diagnostics);
        Assert.Equal(before, TemporaryFolder.Contents(site.OutputFolder));
    }

    [Theory]
    [InlineData("media/Photo.jpg", "media/photo.jpg")]
    [InlineData("media/Album/x.jpg", "media/album/y.jpg")]
    [InlineData("media/é.jpg", "media/e\u0301.jpg")]
    [InlineData("media/Album", "media/album/x")]
    [InlineData("theme/assets/Mark.svg", "theme/assets/mark.svg")]
    public void Two_that_are_one_on_some_systems_are_an_error_that_names_both(string one, string other)
    {
        using var site = TestSite.With((one, "1"), (other, "2"));
        if (!HasBoth(site, one, other)) Assert.Skip("this disk takes the two names for one");
        var found = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(Rules.NamesAlike, found.Rule);
        string[] places = [Shown(one), Shown(other)];
        Assert.Contains(found.File, places);
        Assert.Contains(places.Single(place => place != found.File), found.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.OutputFolder));
    }

    [Fact]
    public void A_change_of_case_is_a_change_of_name()
    {
        using var site = TestSite.Built(("media/Photo.txt", "x"), ("media/Album/x.txt", "y"));
        site.Remove("media/Photo.txt");
        site.Remove("media/Album/x.txt");
        site.Write("media/photo.txt", "x");
        site.Write("media/album/x.txt", "y");
        Assert.Empty(site.Build().Diagnostics);
        Assert.Equal("x", site.Text("media/photo.txt"));
        Assert.Equal("y", site.Text("media/album/x.txt"));
        using var fresh = TestSite.Built(("media/photo.txt", "x"), ("media/album/x.txt", "y"));
        Assert.Equal(TemporaryFolder.Contents(fresh.OutputFolder), TemporaryFolder.Contents(site.OutputFolder));
    }

    private static string Shown(string file) => file.StartsWith("theme/", StringComparison.Ordinal) ? file : "input/" + file;

    private static bool HasBoth(TestSite site, string one, string other) => site.TextIn(one) == "1" && site.TextIn(other) == "2";
}
