using Annals.FullTexts;
using Annals.Quotations;

namespace Annals.Tests.FullTexts;

public class WebPageTests
{
    [Theory]
    [InlineData("<p>One <b>t</b>wo</p><p>three</p>", "one two three")]
    [InlineData("<div>one<br>two<img alt=no>three</div>four", "one two three four")]
    [InlineData("one<sup>1</sup> <a href=x>t<i>w</i>o</a><!-- no -->", "one 1 two")]
    [InlineData("<title>no</title><script>no</script><style>no</style><noscript>no</noscript><p>one<script>no</script></p>two", "one two")]
    [InlineData("<ul><li>one<li>two</ul><table><tr><td>three<td>four</table>", "one two three four")]
    [InlineData("caf&eacute; &amp; re-<wbr>open&shy;ed", "cafe & re opened")]
    [InlineData("", "")]
    public void A_page_has_the_words_that_a_reader_sees(string html, string words) =>
        Assert.Equal(words, string.Join(' ', WordReader.Read(WebPage.TextOf(html)).Select(word => word.Folded)));

    [Theory]
    [InlineData(400)]
    [InlineData(2_000)]
    public void A_page_may_nest_deeply(int depth)
    {
        var words = WordReader.Read(WebPage.TextOf(string.Concat(Enumerable.Repeat("<div>", depth)) + "one</div></div>two")).Select(word => word.Folded);
        // The parser gives up the order where no browser would keep it either.
        Assert.Equal(["one", "two"], depth > 500 ? words.Order() : words);
    }
}
