using Annals.Text;

namespace Annals.Tests.Text;

public class FileNamesTests
{
    [Theory]
    [InlineData("media/a b.jpg")]
    [InlineData("media/ a")]
    [InlineData("media/a ")]
    [InlineData("media/...")]
    [InlineData("media/..a/b..")]
    [InlineData("media/“東京”.txt")]
    [InlineData("a")]
    public void What_leads_to_one_place_everywhere_is_sound(string path) => Assert.True(FileNames.IsSound(path));

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a\\..\\..\\b")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\ufffdb")]
    public void All_else_is_not(string path) => Assert.False(FileNames.IsSound(path));

    [Theory]
    [InlineData("Photo.JPG", "photo.jpg")]
    [InlineData("É", "e\u0301")]
    [InlineData("\u1e69", "S\u0307\u0323")]
    [InlineData("가각", "\u1100\u1161\u1100\u1161\u11a8")]
    [InlineData("が", "か\u3099")]
    [InlineData("λόγος", "ΛΌΓΟΣ")]
    [InlineData("straße", "STRASSE")]
    [InlineData("ſ", "S")]
    [InlineData("\u212a", "k")]
    [InlineData("ﬁ", "FI")]
    [InlineData("ꭰ", "Ꭰ")]
    [InlineData("𐐨", "𐐀")]
    public void Names_that_some_system_takes_for_one_are_alike(string one, string other) => Assert.Equal(FileNames.Folded(one), FileNames.Folded(other));

    [Theory]
    [InlineData("e", "é")]
    [InlineData("か", "が")]
    [InlineData("ı", "i")]
    [InlineData("a b", "a_b")]
    public void Others_are_not(string one, string other) => Assert.NotEqual(FileNames.Folded(one), FileNames.Folded(other));
}
