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

    [Fact]
    public void Times_with_zones_stand_in_the_order_of_their_instants()
    {
        string[] expected =
        [
            "2022-11-22", "2022-11-22T10:00:00+09:00", "2022-11-22T02:00:00Z", "2022-11-23T00:30:00+09:00", "2022-11-22T16:00:00",
            "2022-11-22T23:20:00Z", "2022-11-22T20:00:00-04", "2022-11-23",
        ];
        Assert.Equal(expected, expected.Reverse().Select(Words.Parse).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void What_has_no_known_year_comes_last() =>
        Assert.Equal(["9999", "Y17E7", "XXXX", "XXXX-12-25"], new[] { "XXXX-12-25", "Y17E7", "XXXX", "9999" }.Select(Words.Parse).Order().Select(date => date.ToString()));
}
