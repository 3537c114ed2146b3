using Annals.Publishing.Texts;

namespace Annals.Tests.Publishing.Texts;

/// <summary>Where lines part within a locator.</summary>
public class LocatorTextTests
{
    [Theory]
    [InlineData("para. 13", "para.\u00A013")]
    [InlineData("p. 4, line 2", "p.\u00A04, line\u00A02")]
    [InlineData("2:15 of the recording", "2:15 of the recording")]
    [InlineData("the annex, last line ", "the annex, last line ")]
    [InlineData("٣ صفحة", "٣ صفحة")]
    [InlineData("صفحة ٣", "صفحة\u00A0٣")]
    [InlineData("§4", "§4")]
    public void A_number_stays_beside_what_it_counts(string written, string shown) => Assert.Equal(shown, LocatorText.Of(written));

    [Fact]
    public void Without_a_locator_there_is_nothing_to_show() => Assert.Null(LocatorText.Of(""));
}
