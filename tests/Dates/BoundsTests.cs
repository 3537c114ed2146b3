using Annals.Dates;
using CsCheck;

namespace Annals.Tests.Dates;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("1984-02-XX", "1984-02-01", "1984-02-29")]
    [InlineData("XXXX-12-25", null, null)]
    [InlineData("XXXX/1984", null, "1984-12-31")]
    [InlineData("[XXXX,1984]", null, null)]
    [InlineData("-XXXX", "-9999-01-01", "-0001-12-31")]
    [InlineData("1985-XX-31", "1985-01-31", "1985-12-31")]
    [InlineData("1985-XX-30", "1985-01-30", "1985-12-30")]
    [InlineData("190X-02-29", "1904-02-29", "1908-02-29")]
    [InlineData("2004-0X", "2004-01-01", "2004-09-30")]
    [InlineData("2004-X1", "2004-01-01", "2004-11-30")]
    [InlineData("2004-01-3X", "2004-01-30", "2004-01-31")]
    [InlineData("2004-02-2X", "2004-02-20", "2004-02-29")]
    [InlineData("2004-02-X0", "2004-02-10", "2004-02-20")]
    [InlineData("X9X4", "0904-01-01", "9994-12-31")]
    [InlineData("-1XXX", "-1999-01-01", "-1000-12-31")]
    [InlineData("-00XX", "-0099-01-01", "-0001-12-31")]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31")]
    [InlineData("1950S9", "1950-01-01", "1950-12-31")]
    [InlineData("2001-25", "2001-03-01", "2001-05-31")]
    [InlineData("2001-28", "2001-12-01", "2002-02-28")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28")]
    [InlineData("2001-31", "2001-03-01", "2001-05-31")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("200X-24", "2000-12-01", "2010-02-28")]
    [InlineData("0000-02-29", "0000-02-29", "0000-02-29")]
    [InlineData("[..1984,1990..]", null, null)]
    [InlineData("{1990,1980-02}", "1980-02-01", "1990-12-31")]
    public void First_and_last_day(string text, string? earliest, string? latest)
    {
        var date = Words.Parse(text);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
    }

    [Fact]
    public void Unspecified_digits_mean_each_day_that_they_fit() => Gen.Select(Gen.Int[0, 36_524], Gen.Int[0, 63]).Sample(
        (number, mask) =>
        {
            var pattern = new Day(2000, 1, 1).AddDays(number).ToString().ToCharArray();
            int[] places = [2, 3, 5, 6, 8, 9];
            for (var i = 0; i < places.Length; i++)
                if ((mask >> i & 1) != 0) pattern[places[i]] = 'X';
            var fitting = Enumerable.Range(0, 36_525).Select(day => new Day(2000, 1, 1).AddDays(day))
                .Where(day => day.ToString().Zip(pattern).All(pair => pair.Second == 'X' || pair.First == pair.Second))
                .ToList();
            var date = Words.Parse(new string(pattern));
            return date.Earliest == fitting[0] && date.Latest == fitting[^1];
        },
        iter: 40);

    [Theory]
    [InlineData("2022-11-22", false)]
    [InlineData("2022-11-22?", false)]
    [InlineData("2022-11-22T10:00:00Z", false)]
    [InlineData("2022-11-22/2022-11-22", false)]
    [InlineData("2022-11-XX", true)]
    [InlineData("2022-11", true)]
    [InlineData("2022-11-22/2022-11-23", true)]
    [InlineData("../2022-11-22", true)]
    [InlineData("[2022-11-22,2022-11-23]", true)]
    public void A_span_is_anything_but_one_day(string text, bool isSpan) => Assert.Equal(isSpan, Words.Parse(text).IsSpan);

    [Theory]
    [InlineData("2022", false, false)]
    [InlineData("2022?", true, false)]
    [InlineData("2022~", false, true)]
    [InlineData("2022%", true, true)]
    [InlineData("2022-~11-04", false, true)]
    [InlineData("2022?/2023-~11", true, true)]
    [InlineData("[2022..2023?]", true, false)]
    [InlineData("[2022,2023]", false, false)]
    public void Qualifiers_anywhere_are_seen(string text, bool uncertain, bool approximate)
    {
        var date = Words.Parse(text);
        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Theory]
    [InlineData("2022-11-22", "2022-11-22")]
    [InlineData("2022-11-22%", "2022-11-22")]
    [InlineData("2022-~11", "2022-11")]
    [InlineData("0987", "0987")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-06-30T23:59:60Z", "1985-06-30")]
    [InlineData("0000", null)]
    [InlineData("-0499", null)]
    [InlineData("Y12000", null)]
    [InlineData("2022-1X", null)]
    [InlineData("202X", null)]
    [InlineData("1950S2", null)]
    [InlineData("2022-21", null)]
    [InlineData("2022/2023", null)]
    [InlineData("[2022]", null)]
    public void Html_gets_only_what_it_can_say(string text, string? expected) =>
        Assert.Equal(expected, Words.Parse(text).HtmlDateTime);
}
