using Annals.Render.Cards;

namespace Annals.Tests.Render.Cards;

/// <summary>Where the lines of a title may end.</summary>
public class LineBreakTests
{
    [Theory]
    [InlineData("A fire at sea", "A |fire |at |sea")]
    [InlineData("A re-evaluated\u00a0one", "A |re-|evaluated\u00a0one")]
    [InlineData("one – two", "one – |two")]
    [InlineData("-0499 and 2022-11", "-0499 |and |2022-11")]
    [InlineData("火事の話", "火|事|の|話")]
    [InlineData("「火事」と述べ、去った。", "「火|事」|と|述|べ、|去っ|た。")]
    [InlineData("（株）バレンシアガー", "（株）|バ|レ|ン|シ|ア|ガー")]
    [InlineData("えっ……と", "えっ……|と")]
    [InlineData("2022年のBalenciaga社", "2022|年|の|Balenciaga|社")]
    [InlineData("𠮷野家", "𠮷|野|家")]
    [InlineData("", "")]
    public void Words_stay_together_and_kinsoku_is_kept(string text, string parted)
    {
        var parts = new List<string>();
        var start = 0;
        foreach (var end in LineBreaks.Of(text))
        {
            parts.Add(text[start..end]);
            start = end;
        }
        Assert.Equal(parted, string.Join('|', parts));
    }
}
