using Annals.Dates;
using Annals.Dates.Suggestions;
using CsCheck;

namespace Annals.Tests.Dates.Suggestions;

/// <summary>What the message of a date that is not EDTF tells to write: what the words say, and nothing else.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("-12345", "a year of more than four digits begins with Y; write Y-12345")]
    [InlineData("12345/..", "write Y12345/..")]
    [InlineData("00001985", "write 1985, with four digits")]
    [InlineData("Y-1985", "write -1985, without the Y of years of more than four digits")]
    [InlineData("Y1985-06", "write 1985-06, without the Y of years of more than four digits")]
    [InlineData("20000 BC", "write Y-19999; year 0000 is 1 BCE, so 20000 BCE is Y-19999")]
    [InlineData("170000000 BCE", "write Y-169999999; year 0000 is 1 BCE, so 170000000 BCE is Y-169999999")]
    [InlineData("170,000,000 BCE", "write Y-169999999; year 0000 is 1 BCE, so 170000000 BCE is Y-169999999")]
    [InlineData("12000 AD", "write Y12000")]
    [InlineData("202211", "write 2022-11, if you mean the month, or Y202211, if you mean that year")]
    [InlineData("1648/9", "write 1648/1649 if it lasted over both years, [1648,1649] if it was in one of them, or 1648-09 for the month")]
    [InlineData("1648/49", "write 1648/1649 if it lasted over both years, [1648,1649] if it was in one of them")]
    [InlineData("1648/51", "write the end of the interval in full: 1648/1651")]
    [InlineData("1800s", "write 18XX, if you mean the century, or 180X, if you mean the ten years from 1800")]
    [InlineData("c. 1900s", "write 19XX~, if you mean the century, or 190X~, if you mean the ten years from 1900")]
    [InlineData("2000s", "write 20XX, if you mean the century, or 200X, if you mean the ten years from 2000")]
    [InlineData("1914-18", "there is no month 18; write 1914/1918, if you mean the years")]
    [InlineData("1914–18", "write 1914/1918, with a slash between the two ends")]
    [InlineData("1936–39", "write 1936/1939, with a slash between the two ends")]
    [InlineData("1909–12", "write 1909/1912, if you mean the years, or 1909-12, if you mean the month")]
    [InlineData("22/2022", null)]
    [InlineData("1984.22", null)]
    public void A_year_is_the_one_that_was_meant(string text, string? message) => Check(text, message);

    [Theory]
    [InlineData("19th century", "write 18XX; that is 1800 to 1899, which the 19th century is taken for")]
    [InlineData("the nineteenth century", "write 18XX; that is 1800 to 1899, which the nineteenth century is taken for")]
    [InlineData("3rd century BC", "write -02XX; that is 300 to 201 BCE, since year 0000 is 1 BCE")]
    [InlineData("1st century BC", "write [-0099..0000]; year 0000 is 1 BCE")]
    [InlineData("1984 or 1985", "write [1984,1985], for one of them")]
    [InlineData("22, 23 or 25 November 2022", "write [2022-11-22,2022-11-23,2022-11-25], for one of them")]
    [InlineData("22 and 24 November 2022", "write {2022-11-22,2022-11-24}, for all of them")]
    [InlineData("before 1928", "write [..1927], which is 1927 or earlier")]
    [InlineData("before 1 March 2020", "write [..2020-02-29], which is 2020-02-29 or earlier")]
    [InlineData("after December 1999", "write [2000-01..], which is 2000-01 or later")]
    [InlineData("since 1928", "write 1928/..")]
    [InlineData("until 1928", "write /1928")]
    [InlineData("by 28 November 2022", "write ../2022-11-28")]
    [InlineData("1928 or later", "write [1928..]")]
    [InlineData("2019-present", "write 2019/..")]
    [InlineData("2019 – present", "write 2019/..")]
    [InlineData("c1860", "write 1860~")]
    [InlineData("ca.1860", "write 1860~")]
    [InlineData("Q3 2022", "write 2022-35, which is that quarter of 2022")]
    [InlineData("2022-Q3", "write 2022-35, which is that quarter of 2022")]
    [InlineData("second half of 2022", "write 2022-41, which is that half of 2022")]
    [InlineData("between 1851 and 1853", "write [1851..1853], for one time of these")]
    [InlineData("22–27 November 2022", "write 2022-11-22/2022-11-27, with a slash between the two ends")]
    [InlineData("1 - 5 January 2024", "write 2024-01-01/2024-01-05, with a slash between the two ends")]
    [InlineData("November 22–27, 2022", "write 2022-11-22/2022-11-27, with a slash between the two ends")]
    [InlineData("28 November – 3 December 2022", "write 2022-11-28/2022-12-03, with a slash between the two ends")]
    [InlineData("28 December 2022 to 3 January 2023", "write 2022-12-28/2023-01-03, with a slash between the two ends")]
    [InlineData("c. 1914–18", "write 1914~/1918, with a slash between the two ends")]
    [InlineData("Tuesday, 22 November 2022", "write 2022-11-22")]
    [InlineData("Tue 22 Nov 2022", "write 2022-11-22")]
    [InlineData("Monday 22 November 2022", "write 2022-11-22, if it was a Tuesday and no Monday")]
    [InlineData("early 2020", "EDTF has no word for “early”; write 2020 alone, or the time that you mean, as in 2020-01/2020-03")]
    [InlineData("mid-1990s", "EDTF has no word for “mid”; write 199X alone, or the time that you mean")]
    [InlineData("“2022-11-22”", "write 2022-11-22, without quotation marks")]
    [InlineData("‘22 November 2022’", "write 2022-11-22")]
    [InlineData("2022-11-22 23:20", "write 2022-11-22T23:20:00 and the zone of its place behind it, such as +01:00, or Z for universal time")]
    [InlineData("22 November 2022 at 11:20 pm", "write 2022-11-22T23:20:00 and the zone of its place behind it, such as +01:00, or Z for universal time")]
    [InlineData("2022-11-22T23:20Z", "write 2022-11-22T23:20:00Z, with the seconds")]
    [InlineData("2022-11-22T23:20", "write 2022-11-22T23:20:00, with the seconds")]
    [InlineData("2022-11-22T23:20:30.000Z", "write 2022-11-22T23:20:30Z, without fractions of a second")]
    [InlineData("2022-11-22 23:20:30 +0100", "write 2022-11-22T23:20:30+01:00")]
    [InlineData("2022-11-22 25:20", null)]
    public void The_commonest_ways_to_write_a_date_are_understood(string text, string? message) => Check(text, message);

    private static readonly Gen<(string Words, string Meant)> Single =
        from year in Gen.Int[1000, 2100]
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, 28]
        from form in Gen.Int[0, 5]
        let name = System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)
        select form switch
        {
            0 => ($"{day} {name} {year}", $"{year}-{month:00}-{day:00}"),
            1 => ($"{name} {day}, {year}", $"{year}-{month:00}-{day:00}"),
            2 => ($"{name} {year}", $"{year}-{month:00}"),
            3 => ($"{year} AD", $"{year}"),
            4 => ($"{day}th of {name.Substring(0, 3)}. {year}", $"{year}-{month:00}-{day:00}"),
            _ => ($"{year} BC", $"-{year - 1:0000}"),
        };

    [Fact]
    public void What_is_advised_means_what_the_words_say() => Gen.Select(Single, Single, Gen.Int[0, 9]).Sample(
        (one, other, form) =>
        {
            var ((words, meant), (otherWords, otherMeant)) = (one, other);
            var (first, second) = (Words.Parse(meant), Words.Parse(otherMeant));
            if (first.Latest >= second.Earliest) return;
            var (text, expected) = form switch
            {
                0 => (words, meant),
                1 => ($"{words} or {otherWords}", $"[{meant},{otherMeant}]"),
                2 => ($"{words} and {otherWords}", $"{{{meant},{otherMeant}}}"),
                3 => ($"between {words} and {otherWords}", $"[{meant}..{otherMeant}]"),
                4 => ($"from {words} to {otherWords}", $"{meant}/{otherMeant}"),
                5 => ($"{words} – {otherWords}", $"{meant}/{otherMeant}"),
                6 => ($"since {words}", $"{meant}/.."),
                7 => ($"until {words}", $"/{meant}"),
                8 => ($"{words} or earlier", $"[..{meant}]"),
                _ => ($"c. {words}", $"{meant}~"),
            };
            Assert.Equal(Words.Parse(expected), Advised(text));
        },
        iter: 5_000);

    [Fact]
    public void What_is_before_or_after_ends_beside_it() => Single.Sample(
        one =>
        {
            var date = Words.Parse(one.Meant);
            Assert.Equal(date.Earliest!.Value.AddDays(-1), Advised($"before {one.Words}").Latest);
            Assert.Equal(date.Latest!.Value.AddDays(1), Advised($"after {one.Words}").Earliest);
        },
        iter: 2_000);

    [Fact]
    public void Years_of_any_length_keep_their_number() => Gen.Select(Gen.Long[10_000, EdtfYear.Limit - 1], Gen.Int[0, 2]).Sample(
        (year, form) =>
        {
            var (text, expected) = form switch
            {
                0 => ($"{year}", year),
                1 => ($"-{year}", -year),
                _ => ($"{year} BCE", 1 - year),
            };
            if (text.Length is 6 or 8) return;
            Assert.Equal(expected, Advised(text).Earliest!.Value.Year);
        },
        iter: 2_000);

    [Fact]
    public void Whatever_is_advised_can_be_read() => EdtfGen.Mutated.Sample(
        text => WrittenDate.TryParse(text, out _, out var problem) || NamedIn(problem.Message) is not { } named || Edtf.TryParse(named, out _, out _),
        iter: 50_000);

    private static Edtf Advised(string text)
    {
        Assert.False(WrittenDate.TryParse(text, out _, out var problem), text);
        return NamedIn(problem.Message) is { } named ? Words.Parse(named) : throw new Xunit.Sdk.XunitException($"{text}: {problem.Message}");
    }

    // Behind "write" stands a date, or how one is written.
    private static string? NamedIn(string message)
    {
        var at = message.IndexOf("write ", StringComparison.Ordinal);
        if (at < 0 || message.Contains("the range ends before it starts", StringComparison.Ordinal)) return null;
        var rest = message[(at + 6)..];
        var end = rest.StartsWith('[') || rest.StartsWith('{') ? rest.IndexOfAny([']', '}']) + 1 : rest.IndexOfAny([',', ';', ' ']);
        var named = end <= 0 ? rest : rest[..end];
        return named.Any(char.IsAsciiDigit) ? named : null;
    }

    private static void Check(string text, string? message)
    {
        Assert.False(WrittenDate.TryParse(text, out _, out var problem), text);
        if (message is null) Assert.DoesNotContain("; write 2", problem.Message.Replace("write it like 2022", "", StringComparison.Ordinal), StringComparison.Ordinal);
        else Assert.Equal(message, problem.Message);
    }
}
