using System.Text;
using Annals.Text.Unicode;

namespace Annals.Tests.Text.Unicode;

/// <summary>The order in which words of both directions stand on a line; Hebrew and Arabic letters are written here as they are read.</summary>
public class BidiTests
{
    [Theory]
    // One direction.
    [InlineData("abc", false, "abc")]
    [InlineData("אבג", true, "גבא")]
    // Words of the other within.
    [InlineData("a אב c", false, "a בא c")]
    [InlineData("אב cd הו", true, "וה cd בא")]
    // Numbers keep their order.
    [InlineData("אב 2022 גד", true, "דג 2022 בא")]
    [InlineData("ابج 22-11", true, "11-22 جبا")]
    [InlineData("אב 1,234.5 ג", true, "ג 1,234.5 בא")]
    [InlineData("אב 50% ג", true, "ג 50% בא")]
    [InlineData("٢٢ نو ٢٠٢٢", true, "٢٠٢٢ ون ٢٢")]
    [InlineData("a 12 אב", false, "a 12 בא")]
    // Signs between two directions go with the line.
    [InlineData("אב (Cd) הו", true, "וה )Cd( בא")]
    [InlineData("אב!", true, "!בא")]
    [InlineData("ab אב!", false, "ab בא!")]
    [InlineData("אב!", false, "בא!")]
    // Marks stand with their letter.
    [InlineData("בְ c", true, "c ְב")]
    [InlineData("", true, "")]
    public void Is_that_of_the_standard(string read, bool fromRight, string drawn)
    {
        var levels = BidiLevels.Of(read, fromRight);
        var order = BidiLevels.VisualOrder(levels);
        Assert.Equal(drawn, order.Aggregate(new StringBuilder(), (line, at) => line.Append(read[at])).ToString());
    }
}
