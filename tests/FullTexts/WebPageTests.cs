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

    [Fact]
    public void A_page_may_nest_deeply()
    {
        var words = WordReader.Read(WebPage.TextOf(string.Concat(Enumerable.Repeat("<div>", 400)) + "one</div></div>two")).Select(word => word.Folded);
        Assert.Equal(["one", "two"], words);
    }

    [Fact]
    public void One_that_nests_too_deeply_is_given_up() =>
        Assert.Throws<Reporting.TooMuchException>(() => WebPage.TextOf(string.Concat(Enumerable.Repeat("<div>", 2000)) + "one"));
}
