namespace Annals.Tests.Dates;

public sealed class OrderTests
{
    [Fact]
    public void By_first_day_then_last_day_and_open_after_all()
    {
        string[] expected =
        [
            "Y-17E7", "-0499", "0000", "[..1760-12-03]", "196X", "2021", "2022-11", "2022-11-22", "2022-11-22?",
            "2022-11-22T10:00:00", "2022-11-22/2022-11-27", "2022-11-22/2023", "2022-11-22/", "2022-11-22/..", "../2022-11-28",
            "/2022-11-28", "2022-11-28", "2022-11-28/2022-11-29", "Y17E7",
        ];
        Assert.Equal(expected, expected.Reverse().Select(Words.Parse).Order().Select(date => date.ToString()));
        Assert.True(Words.Parse("../2022-11-28") > Words.Parse("2022-11-27"));
        Assert.True(Words.Parse("../2022-11-28") < Words.Parse("2022-11-29"));
        Assert.True(Words.Parse("2022-11-01") < Words.Parse("2022-11"));
    }
}
