namespace Annals.Tests.Dates;

/// <summary>Every example of the Library of Congress EDTF Specification of 4 February 2019, in its order.</summary>
public sealed class SpecificationTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", "12 April 1985")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", "April 1985")]
    [InlineData("1985", "1985-01-01", "1985-12-31", "1985")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30 UTC−04:00")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30 UTC+04:30")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", "1964–2008")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", "June 2004 – August 2006")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", "1 February 2004 – 8 February 2005")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", "1 February 2004 – February 2005")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", "1 February 2004 – 2005")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", "2005 – February 2006")]
    public void Level_0(string text, string earliest, string latest, string label) => Check(text, earliest, latest, label);

    [Theory]
    [InlineData("Y170000002", "170000002-01-01", "170000002-12-31", "170,000,002")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31", "170,000,003 BCE")]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", "spring 2001")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31", "summer 2001")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30", "autumn 2001")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28", "winter 2001")]
    [InlineData("1984?", "1984-01-01", "1984-12-31", "1984 (uncertain)")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", "c. June 2004")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", "c. 11 June 2004 (uncertain)")]
    [InlineData("201X", "2010-01-01", "2019-12-31", "the 2010s")]
    [InlineData("20XX", "2000-01-01", "2099-12-31", "between 2000 and 2099")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", "2004 (month not known)")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", "April 1985 (day not known)")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", "1985 (month and day not known)")]
    [InlineData("1985-04-12/..", "1985-04-12", null, "from 12 April 1985")]
    [InlineData("1985-04/..", "1985-04-01", null, "from April 1985")]
    [InlineData("1985/..", "1985-01-01", null, "from 1985")]
    [InlineData("../1985-04-12", null, "1985-04-12", "by 12 April 1985")]
    [InlineData("../1985-04", null, "1985-04-30", "by April 1985")]
    [InlineData("../1985", null, "1985-12-31", "by 1985")]
    [InlineData("1985-04-12/", "1985-04-12", null, "from 12 April 1985 (end not known)")]
    [InlineData("1985-04/", "1985-04-01", null, "from April 1985 (end not known)")]
    [InlineData("1985/", "1985-01-01", null, "from 1985 (end not known)")]
    [InlineData("/1985-04-12", null, "1985-04-12", "until 12 April 1985 (start not known)")]
    [InlineData("/1985-04", null, "1985-04-30", "until April 1985 (start not known)")]
    [InlineData("/1985", null, "1985-12-31", "until 1985 (start not known)")]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30", "c. 1984 – June 2004")]
    [InlineData("1984/2004-06~", "1984-01-01", "2004-06-30", "1984 – c. June 2004")]
    [InlineData("1984?/2004%", "1984-01-01", "2004-12-31", "1984 (uncertain) – c. 2004 (uncertain)")]
    [InlineData("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", "2 June 1984 (uncertain) – c. 8 August 2004")]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31", "1986 BCE")]
    public void Level_1(string text, string? earliest, string? latest, string label) => Check(text, earliest, latest, label);

    [Theory]
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31", "170,000,001 BCE")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31", "1950 (estimate; between 1900 and 1999)")]
    [InlineData("Y171010000S3", "171000000-01-01", "171999999-12-31", "171,010,000 (estimate; between 171,000,000 and 171,999,999)")]
    [InlineData("Y3388E2S3", "338000-01-01", "338999-12-31", "338,800 (estimate; between 338,000 and 338,999)")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30", "the second quarter of 2001")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "1667, 1668 or 1670–1672")]
    [InlineData("[..1760-12-03]", null, "1760-12-03", "by 3 December 1760")]
    [InlineData("[1760-12..]", "1760-12-01", null, "from December 1760")]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", null, "January 1760, February 1760 or from December 1760")]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", "1667 or December 1760")]
    [InlineData("[..1984]", null, "1984-12-31", "by 1984")]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", "1667, 1668 and 1670–1672")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31", "1960 and December 1961")]
    [InlineData("{..1984}", null, "1984-12-31", "1984 and all before it")]
    [InlineData("2004-06~-11", "2004-06-11", "2004-06-11", "11 June 2004 (year and month approximate)")]
    [InlineData("2004?-06-11", "2004-06-11", "2004-06-11", "11 June 2004 (year uncertain)")]
    [InlineData("?2004-06-~11", "2004-06-11", "2004-06-11", "11 June 2004 (day approximate; year uncertain)")]
    [InlineData("2004-%06-11", "2004-06-11", "2004-06-11", "11 June 2004 (month approximate and uncertain)")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25", "25 December, year between 1560 and 1569")]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25", "25 December, year between 1500 and 1599")]
    [InlineData("XXXX-12-XX", null, null, "December (year and day not known)")]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31", "between 1000 and 1999 (month not known)")]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31", "December, year between 1000 and 1999")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31", "between October and December 1984")]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", "1 June 2004 (day approximate) – 20 June 2004 (day approximate)")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", "June 2004 (day not known) – 3 July 2004")]
    public void Level_2(string text, string? earliest, string? latest, string label) => Check(text, earliest, latest, label);

    private static void Check(string text, string? earliest, string? latest, string label)
    {
        var date = Words.Parse(text);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
        Assert.Equal(label, Words.English.Label(date));
        Assert.Equal(date, Words.Parse(date.ToString()));
    }
}
