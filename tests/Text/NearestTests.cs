using Annals.Text;

namespace Annals.Tests.Text;

public class NearestTests
{
    private static readonly string[] Keys = ["title", "date", "people", "places", "tags"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("peple", "people")]
    [InlineData("Date", "date")]
    [InlineData("tag", "tags")]
    [InlineData("colour", null)]
    [InlineData("x", null)]
    public void Finds_what_was_meant_and_nothing_far_off(string word, string? nearest) => Assert.Equal(nearest, Nearest.To(word, Keys));

    [Fact]
    public void A_hint_is_a_question_or_nothing()
    {
        Assert.Equal("; did you mean “title”?", Nearest.Hint("titel", Keys));
        Assert.Equal("", Nearest.Hint("colour", Keys));
    }
}
