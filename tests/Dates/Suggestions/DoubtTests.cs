using Annals.Dates.Suggestions;
using CsCheck;

namespace Annals.Tests.Dates.Suggestions;

/// <summary>Valid dates that most people write for a span of years.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("1936-39", "1936-39 is the last four months of 1936; write 1936/1939, if you mean the years, or 1936-09/1936-12, if you mean these months")]
    [InlineData("1939-41", "1939-41 is the second half of 1939; write 1939/1941, if you mean the years, or 1939-07/1939-12, if you mean these months")]
    [InlineData("1910-30~", "1910-30 is the southern summer of 1910; write 1910/1930, if you mean the years, or 1910-12/1911-02, if you mean these months")]
    [InlineData("1921-25/..", "1921-25 is the northern spring of 1921; write 1921/1925, if you mean the years, or 1921-03/1921-05, if you mean these months")]
    [InlineData("[1900,1922-38]", "1922-38 is the middle four months of 1922; write 1922/1938, if you mean the years, or 1922-05/1922-08, if you mean these months")]
    public void A_code_that_looks_like_a_later_year_is_doubted(string text, string doubt) => Assert.Equal(doubt, DateDoubts.Of(Words.Parse(text)));

    [Theory]
    [InlineData("1936-12")]
    [InlineData("1921-24")]
    [InlineData("1941-36")]
    [InlineData("1939-39")]
    [InlineData("193X-39")]
    [InlineData("1936/1939")]
    [InlineData("XXXX-39")]
    public void Others_are_not(string text) => Assert.Null(DateDoubts.Of(Words.Parse(text)));

    [Fact]
    public void The_months_that_are_offered_are_the_same_days() => Gen.Select(Gen.Int[0, 9999], Gen.Int[25, 41]).Sample(
        (year, code) =>
        {
            var date = Words.Parse($"{year:0000}-{code}");
            if (DateDoubts.Of(date) is not { } doubt) return year % 100 >= code || year == 0;
            var months = Words.Parse(doubt.Split(", or ")[1].Split(',')[0]);
            return (months.Earliest, months.Latest) == (date.Earliest, date.Latest) && DateDoubts.Of(months) is null;
        },
        iter: 2_000);
}
