using Annals.Tests.Support;
using Annals.Text;

namespace Annals.Tests.Read;

/// <summary>No file or folder of the output has a name that Windows takes for something else.</summary>
public class PublishedNameTests
{
    [Theory]
    [InlineData("con")]
    [InlineData("CON.txt")]
    [InlineData("nul.tar.gz")]
    [InlineData("Aux .png")]
    [InlineData("prn:stream")]
    [InlineData("com1")]
    [InlineData("LPT9.svg")]
    [InlineData("com²")]
    [InlineData("CONIN$")]
    [InlineData("conout$.x")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData("a:b.png")]
    public void Such_a_name_is_known(string name) => Assert.NotNull(FileNames.WindowsProblem(name));

    [Theory]
    [InlineData("icon.png")]
    [InlineData("con-tent")]
    [InlineData("console")]
    [InlineData("com10")]
    [InlineData("com0")]
    [InlineData("a.con")]
    [InlineData(" con")]
    [InlineData("a b.png")]
    [InlineData("東京")]
    [InlineData("")]
    public void Others_are_as_good_as_any(string name) => Assert.Null(FileNames.WindowsProblem(name));

    [Fact]
    public void A_folder_is_said_once_and_the_site_is_not_built()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such file names.");
        using var site = TestSite.With(
            ("entries/a.md", "---\ntitle: A\ndate: 1850\n---\n"), ("media/x/Con/a.txt", "x"), ("media/x/Con/b.txt", "x"), ("media/NUL.png", "x"), ("theme/assets/aux/a.js", "x")).Build();
        Assert.Equal(
            ["input/media/NUL.png AN074", "input/media/x/Con AN074", "theme/assets/aux AN074"],
            site.Diagnostics.Select(found => $"{found.File} {found.Rule.Code}"));
        Assert.Empty(site.Files);
    }
}
