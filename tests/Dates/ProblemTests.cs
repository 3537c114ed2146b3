using Annals.Dates;
using Annals.Dates.Suggestions;

namespace Annals.Tests.Dates;

public sealed class ProblemTests
{
    private const string NotADate = "this is not an EDTF date; write it like 2022-11-22, 2022-11, 2022 or 2022-11-22/2022-11-27";

    [Theory]
    [InlineData("", 0, "there is no date here; write it like 2022-11-22, 2022-11 or 2022")]
    [InlineData("soon", 0, NotADate)]
    [InlineData("2022-02-30", 8, "February 2022 has 28 days, so there is no 30 February")]
    [InlineData("2022-02-29", 8, "February 2022 has 28 days, so there is no 29 February")]
    [InlineData("1900-02-29/1901", 8, "February 1900 has 28 days, so there is no 29 February")]
    [InlineData("2022-04-31", 8, "April has 30 days, so there is no 31 April")]
    [InlineData("202X-02-30", 8, "February has 29 days at most, so there is no 30 February")]
    [InlineData("2021-02-3X", 8, "no day of the calendar fits these digits; days are 01 to 31")]
    [InlineData("2022-01-32", 8, "there is no day 32; days are 01 to 31")]
    [InlineData("2022-01-00", 8, "there is no day 00; days are 01 to 31")]
    [InlineData("2022-13", 5, "there is no month 13; months are 01 to 12, seasons 21 to 41")]
    [InlineData("2022-42", 5, "there is no month 42; write 2022/2042, if you mean the years")]
    [InlineData("2022-2X", 5, "there is no month 2X; months are 01 to 12, seasons 21 to 41")]
    [InlineData("2022-21-15", 7, "a season or quarter has no days; end the date here, or write a month 01 to 12")]
    [InlineData("202", 3, "write the year with four digits, such as 0987, or X for a digit not known")]
    [InlineData("12022", 0, "a year of more than four digits begins with Y; write Y12022")]
    [InlineData("Y2022-13", 1, "Y is for years of more than four digits; leave it out")]
    [InlineData("12022-13", 0, "a year of more than four digits begins with Y and stands alone, without a month")]
    [InlineData("Y17E200", 4, "this year is too far away; years run from -1000000000000000 to 1000000000000000")]
    [InlineData("-0003-02-29", 9, "February 4 BCE has 28 days, so there is no 29 February")]
    [InlineData("2019-30-00", 7, "a season or quarter has no days; end the date here, or write a month 01 to 12")]
    [InlineData("Y", 1, "write a year of more than four digits after Y, without a 0 before it, such as Y170000002")]
    [InlineData("Y17E", 4, "write after E how many zeros follow, such as Y17E7")]
    [InlineData("Y17E15", 1, "this year is too far away; years run from -1000000000000000 to 1000000000000000")]
    [InlineData("Y99999999999999999999", 1, "this year is too far away; years run from -1000000000000000 to 1000000000000000")]
    [InlineData("-0000", 0, "year 0 has no sign; write 0000 for 1 BCE")]
    [InlineData("1950S", 5, "write after S how many digits are significant, such as 1950S2")]
    [InlineData("19XXS2", 4, "a year has either X digits or S significant digits; write it like 19XX or 1950S2")]
    [InlineData("Y12345-06", 6, "a year with Y or S stands alone, without a month; end it here")]
    [InlineData("2022??", 5, "write one sign: ? for uncertain, ~ for approximate, % for both")]
    [InlineData("2022-11-22!", 10, "\"!\" cannot follow the day; write it like 2022-11-22, 2022-11, 2022 or 2022-11-22/2022-11-27")]
    [InlineData("/", 0, "an interval needs a date on one side at least; write it like 2022-11-22/.. or ../2022-11-22")]
    [InlineData("2022-11-27/2022-11-22", 11, "the interval ends before it starts; write 2022-11-22/2022-11-27")]
    [InlineData("1985-04-12T23:20:30/1986", 10, "intervals and sets take dates without a time; write 1985-04-12")]
    [InlineData("[1667,1668", 10, "the set is not closed; end it with ]")]
    [InlineData("{1667}x", 6, "nothing may follow the } of a set; leave it out")]
    [InlineData("[]", 1, "a date of the set is missing; write it like [1667,1668,1670..1672]")]
    [InlineData("[1667,]", 6, "a date of the set is missing; write it like [1667,1668,1670..1672]")]
    [InlineData("[1667,..1668]", 6, "only the first date of a set may be open at its start; put it first")]
    [InlineData("[1667..,1668]", 7, "only the last date of a set may be open at its end; put it last")]
    [InlineData("[1667..1660]", 7, "the range ends before it starts; write 1660..1667")]
    [InlineData("1985-04-12T23", 13, "write the time in full, with hours, minutes and seconds, such as T23:20:00")]
    [InlineData("1985-04-12T24:00:00", 11, "write the hour, 00 to 23, with two digits")]
    [InlineData("1985-04-12T23:20:30-00", 19, "write Z for universal time, not -00")]
    [InlineData("1985-04-12T23:20:30ZZ", 20, "nothing may follow the Z of a time; leave it out")]
    [InlineData("1985-04-12~T23:20:30", 11, "only a plain date such as 1985-04-12 takes a time; leave the time out")]
    public void What_is_wrong_and_where(string text, int offset, string message) => Check(text, offset, message);

    [Theory]
    [InlineData("2022-11-5", 8, "write 2022-11-05, with two digits for the day")]
    [InlineData("2022-9-5", 5, "write 2022-09-05, with two digits for the month and the day")]
    [InlineData("2022-9", 5, "write 2022-09, with two digits for the month")]
    [InlineData("22/11/2022", 0, "write 2022-11-22, with the year first")]
    [InlineData("11/22/2022", 0, "write 2022-11-22, with the year first")]
    [InlineData("05/11/2022", 0, "write 2022-11-05, if it is 5 November, or 2022-05-11 if it is 11 May")]
    [InlineData("31.2.2022", 0, "February 2022 has 28 days, so there is no 31 February")]
    [InlineData("2022/11/22", 4, "write 2022-11-22, with hyphens; a slash stands between the two ends of an interval")]
    [InlineData("2022.11.22", 4, "write 2022-11-22, with hyphens")]
    [InlineData("2022-22-11", 5, "write 2022-11-22, with the month before the day")]
    [InlineData("2022-21-05", 5, "write 2022-05-21, with the month before the day")]
    [InlineData("14 CE", 0, "write 0014")]
    [InlineData("15 March 44 BC", 0, "write -0043-03-15; year 0000 is 1 BCE, so 44 BCE is -0043")]
    [InlineData("Nov. 2022", 0, "write 2022-11")]
    [InlineData("2022/11", 4, "write 2022-11, if you mean the month; an interval has both ends in full, such as 2022/2023")]
    [InlineData("11/2022", 0, "write 2022-11, with the year first")]
    [InlineData("20221122", 0, "write 2022-11-22, with hyphens")]
    [InlineData("22 November 2022", 0, "write 2022-11-22")]
    [InlineData("November 22nd, 2022", 0, "write 2022-11-22")]
    [InlineData("November 2022", 0, "write 2022-11")]
    [InlineData("30 Feb 2022", 0, "February 2022 has 28 days, so there is no 30 February")]
    [InlineData("spring 2001", 0, "write 2001-21")]
    [InlineData("c. 1984", 0, "write 1984~")]
    [InlineData("the 1960s", 4, "write 196X")]
    [InlineData("1960s", 0, "write 196X")]
    [InlineData("500 BC", 0, "write -0499; year 0000 is 1 BCE, so 500 BCE is -0499")]
    [InlineData("44 BCE", 0, "write -0043; year 0000 is 1 BCE, so 44 BCE is -0043")]
    [InlineData("1984?~", 4, "write 1984%, where % means both uncertain and approximate")]
    [InlineData("201x", 3, "write 201X, with a capital X for each digit that is not known")]
    [InlineData("1985-uu-uu", 5, "write 1985-XX-XX, with a capital X for each digit that is not known")]
    [InlineData("y17e7", 0, "write Y17E7, with capital letters")]
    [InlineData(" 2022-11-22", 0, "write 2022-11-22, without spaces")]
    [InlineData("[1667, 1668]", 6, "write [1667,1668], without spaces")]
    [InlineData("2022–11–22", 4, "write 2022-11-22, with hyphens")]
    [InlineData("2019–2022", 4, "write 2019/2022, with a slash between the two ends")]
    [InlineData("2019-2022", 4, "write 2019/2022, with a slash between the two ends")]
    [InlineData("2022-11-22 to 2022-11-27", 10, "write 2022-11-22/2022-11-27, with a slash between the two ends")]
    [InlineData("2022-11-22..2022-11-27", 10, "write 2022-11-22/2022-11-27, with a slash between the two ends")]
    [InlineData("22-Nov-2022", 0, "write 2022-11-22")]
    [InlineData("2022-Nov-22", 0, "write 2022-11-22")]
    [InlineData("unknown/2006", 0, "write /2006, with .. for an end that is open and nothing for one that is unknown")]
    [InlineData("2004-06-01/open", 11, "write 2004-06-01/.., with .. for an end that is open and nothing for one that is unknown")]
    [InlineData("2022-11-22/27", 11, "write the end of the interval in full: 2022-11-22/2022-11-27")]
    [InlineData("2022-10-15/12-01", 11, "write the end of the interval in full: 2022-10-15/2022-12-01")]
    [InlineData("2022/23", 5, "write 2022/2023 if it lasted over both years, [2022,2023] if it was in one of them")]
    [InlineData("2019/22", 5, "write the end of the interval in full: 2019/2022")]
    [InlineData("2022-11-22/2022-11-7", 11, "the interval ends before it starts; write 2022-11-07/2022-11-22")]
    [InlineData("2022-11-22/2022-12-7", 11, "write 2022-11-22/2022-12-07")]
    [InlineData("2022-11-22/27 November 2022", 11, "write 2022-11-22/2022-11-27")]
    public void Slips_of_the_pen(string text, int offset, string message) => Check(text, offset, message);

    [Fact]
    public void A_long_text_is_refused_without_guessing()
    {
        Check(new string('x', 100_000), 0, NotADate);
        Check(new string('1', 100_000), 0, "a year of more than four digits begins with Y and stands alone, without a month");
    }

    private static void Check(string text, int offset, string message)
    {
        Assert.False(WrittenDate.TryParse(text, out var date, out var problem));
        Assert.Null(date);
        Assert.Equal(new EdtfProblem(offset, message), problem);
    }
}
