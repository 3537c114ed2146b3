using Annals.Dates.Labels;

namespace Annals.Tests.Dates.Labels;

public sealed class LabelTests
{
    [Theory]
    [InlineData("2022-11-22", "22 November 2022")]
    [InlineData("2022-11", "November 2022")]
    [InlineData("2022", "2022")]
    [InlineData("2022-11-22~", "c. 22 November 2022")]
    [InlineData("2022-11-22?", "22 November 2022 (uncertain)")]
    [InlineData("2022-11-22%", "c. 22 November 2022 (uncertain)")]
    [InlineData("../2022-11-28", "by 28 November 2022")]
    [InlineData("[..1760-12-03]", "by 3 December 1760")]
    [InlineData("2022-11-22/..", "from 22 November 2022")]
    [InlineData("/2022-11-28", "until 28 November 2022 (start not known)")]
    [InlineData("2022-11-22/", "from 22 November 2022 (end not known)")]
    [InlineData("[2022-11-22,2022-11-23]", "22 or 23 November 2022")]
    [InlineData("{1960,1961-12}", "1960 and December 1961")]
    [InlineData("196X", "the 1960s")]
    [InlineData("-0499", "500 BCE")]
    [InlineData("2022-11-22/2022-11-27", "22–27 November 2022")]
    [InlineData("2022-10-15/2022-12-01", "15 October – 1 December 2022")]
    [InlineData("2022-10-15/2023-01-03", "15 October 2022 – 3 January 2023")]
    [InlineData("2019/2022", "2019–2022")]
    [InlineData("2022-11/2022-12", "November–December 2022")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2004-XX", "2004 (month not known)")]
    [InlineData("1985-04-XX", "April 1985 (day not known)")]
    [InlineData("Y-17E7", "170,000,001 BCE")]
    [InlineData("2004-06~-11", "11 June 2004 (year and month approximate)")]
    [InlineData("19XX", "between 1900 and 1999")]
    [InlineData("-0499/-0399", "500–400 BCE")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC")]
    public void As_designed(string text, string label) => Assert.Equal(label, Words.LabelOf(text));

    [Theory]
    [InlineData("0000", "1 BCE")]
    [InlineData("-0499-03-15", "15 March 500 BCE")]
    [InlineData("-0043/0014", "44 BCE – 14 CE")]
    [InlineData("0014", "14 CE")]
    [InlineData("0014/0037", "14–37 CE")]
    [InlineData("0050/0150", "50–150 CE")]
    [InlineData("0476", "476")]
    [InlineData("-196X", "between 1970 BCE and 1961 BCE")]
    [InlineData("005X", "between 50 CE and 59 CE")]
    [InlineData("XXXX", "date not known")]
    [InlineData("XXXX-XX-XX", "date not known")]
    [InlineData("XXXX-12-25", "25 December (year not known)")]
    [InlineData("1985-XX-25", "between 25 January and 25 December 1985")]
    [InlineData("1985-04-1X", "between 10 and 19 April 1985")]
    [InlineData("156X-XX", "the 1560s (month not known)")]
    [InlineData("1985-04-XX~", "c. April 1985 (day not known)")]
    [InlineData("2001-24~", "c. winter 2001")]
    [InlineData("2001-~21", "spring 2001 (season approximate)")]
    [InlineData("2001-25", "spring 2001 (northern hemisphere)")]
    [InlineData("2001-32", "winter 2001 (southern hemisphere)")]
    [InlineData("2001-38", "the middle four months of 2001")]
    [InlineData("2001-40", "the first half of 2001")]
    [InlineData("156X-29", "spring (southern hemisphere), year between 1560 and 1569")]
    [InlineData("2001-21/2001-22", "spring 2001 – summer 2001")]
    [InlineData("1984~/2004~", "c. 1984 – c. 2004")]
    [InlineData("196X/197X", "the 1960s – the 1970s")]
    [InlineData("2022-11-22/2022-11-22", "22 November 2022")]
    [InlineData("2004%-~06-~11", "c. 11 June 2004 (year uncertain)")]
    [InlineData("2004~-06-11", "11 June 2004 (year approximate)")]
    [InlineData("[1667..1672]", "between 1667 and 1672")]
    [InlineData("{1667..1672}", "1667–1672")]
    [InlineData("[2022-11,2022-12]", "November or December 2022")]
    [InlineData("{2022-11-22,2022-11-24,2022-11-26}", "22, 24 and 26 November 2022")]
    [InlineData("[2022-11-22,2022-12-01]", "22 November 2022 or 1 December 2022")]
    [InlineData("[2022-11-22,2022-11-23?]", "22 November 2022 or 23 November 2022 (uncertain)")]
    [InlineData("{1984..}", "1984 and all after it")]
    [InlineData("[1984]", "1984")]
    [InlineData("1985-04-12T03:05:00-00:30", "12 April 1985, 03:05 UTC−00:30")]
    [InlineData("1985-04-12T03:05:00+00:00", "12 April 1985, 03:05 UTC")]
    [InlineData("Y12345/Y23456", "12,345–23,456")]
    public void Other_forms(string text, string label) => Assert.Equal(label, Words.LabelOf(text));

    [Fact]
    public void The_theme_has_each_key_and_no_other()
    {
        Assert.Equal(DateWords.Keys.Count, DateWords.Keys.Distinct().Count());
        var keys = Words.EnglishKeys.Where(key => key.StartsWith("dates.", StringComparison.Ordinal));
        Assert.Equal(DateWords.Keys.Order(), keys.Order());
    }

    [Fact]
    public void A_pattern_keeps_braces_that_are_no_slots() =>
        Assert.Equal("{x} 5 {", Pattern.Of("{x} {d} {", "d").Fill("5"));
}
