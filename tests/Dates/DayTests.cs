using Annals.Dates;
using CsCheck;

namespace Annals.Tests.Dates;

public sealed class DayTests
{
    private static readonly Gen<long> Numbers = Gen.Long[-EdtfYear.Limit * 360, EdtfYear.Limit * 360];

    [Fact]
    public void Number_and_day_are_each_other_s_inverse() =>
        Numbers.Sample(number => Day.FromNumber(number).Number == number);

    [Fact]
    public void Days_follow_each_other() => Numbers.Sample(number =>
    {
        Day day = Day.FromNumber(number), next = day.AddDays(1);
        return day < next && day.DayOfMonth <= Day.DaysInMonth(day.Year, day.Month)
            && (next.DayOfMonth == day.DayOfMonth + 1
                || (next.DayOfMonth == 1 && day.DayOfMonth == Day.DaysInMonth(day.Year, day.Month)));
    });

    [Fact]
    public void As_DateOnly_has_it() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
    {
        var date = DateOnly.FromDayNumber(number);
        var day = new Day(1, 1, 1).AddDays(number);
        return (day.Year, day.Month, day.DayOfMonth) == (date.Year, date.Month, date.Day);
    });

    [Fact]
    public void Leap_days_of_year_0_and_before_it()
    {
        Assert.Equal(new Day(0, 3, 1), new Day(0, 2, 29).AddDays(1));
        Assert.Equal(new Day(-1, 12, 31), new Day(0, 1, 1).AddDays(-1));
        Assert.Equal("-0004-02-29", new Day(-4, 2, 29).ToString());
    }
}
