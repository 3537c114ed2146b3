namespace Annals.Tests.Import.Mapped;

/// <summary>Dates as other generators write them.</summary>
public class DateTests
{
    [Theory]
    [InlineData("2022-11-22 10:05:00 +0100", "2022-11-22T10:05:00+01:00")]
    [InlineData("2022-11-22T10:05:00.123Z", "2022-11-22T10:05:00Z")]
    [InlineData("2022-11-22 10:05", "2022-11-22T10:05:00")]
    [InlineData("2022-11-22T10:05:00+0530", "2022-11-22T10:05:00+05:30")]
    [InlineData("2022-11-22 9:05:00 -05", "2022-11-22T09:05:00-05:00")]
    [InlineData("2022-11-22 10:05:00 +0000", "2022-11-22T10:05:00Z")]
    [InlineData("2022-11-22 00:00:00 +0100", "2022-11-22")]
    [InlineData("Tue, 22 Nov 2022 10:05:00 GMT", "2022-11-22T10:05:00Z")]
    [InlineData("Tuesday, November 22, 2022", "2022-11-22")]
    [InlineData("22 November 2022", "2022-11-22")]
    [InlineData("22 November 2022 at 10:05", "2022-11-22T10:05:00")]
    [InlineData("November 2022", "2022-11")]
    [InlineData("2022/11/22", "2022-11-22")]
    [InlineData("22.11.2022", "2022-11-22")]
    [InlineData("20221122", "2022-11-22")]
    [InlineData("c. 1984", "1984~")]
    [InlineData("2019-2022", "2019/2022")]
    public void A_date_that_can_mean_only_one_is_written_as_EDTF_and_reported_as_worked_out(string theirs, string ours)
    {
        using var made = MappedCase.Imported("entry: {title: title, date: date}", ("a.md", $"---\ntitle: A\ndate: \"{theirs}\"\n---\n"));
        Assert.Equal(ours, made.Read("entries/a.md").Split('\n')[2]["date: ".Length..].Trim('"'));
        made.Says("3", "inferred", $"date: {ours}, from “{theirs}”");
    }

    [Theory]
    [InlineData("04/05/2022", "if it is 4 May, or 2022-04-05 if it is 5 April")]
    [InlineData("yesterday", "")]
    [InlineData("2022-11-22 25:00", "")]
    [InlineData("2022-02-30", "February 2022 has 28 days")]
    public void A_date_that_is_none_or_could_be_two_is_not_guessed(string theirs, string why)
    {
        using var made = MappedCase.With("entry: {title: title, date: date}", ("a.md", $"---\ntitle: A\ndate: {theirs}\n---\n"), ("b.md", "---\ntitle: B\ndate: 2022\n---\n"));
        Assert.StartsWith($"a.md(3,7): error AN008: “{theirs}” is no date that can be told for sure: ", made.Command.Error, StringComparison.Ordinal);
        Assert.Contains(why, made.Command.Error, StringComparison.Ordinal);
        Assert.Equal((1, "entries/b.md"), (made.Command.ExitCode, Assert.Single(made.Files)));
    }

    [Fact]
    public void The_name_of_the_file_gives_the_date_that_the_keys_do_not()
    {
        using var made = MappedCase.Imported(
            "entry: {title: title, date: date}",
            ("_posts/2022-11-22-the-fire.md", "---\ntitle: The fire\n---\n"),
            ("_posts/2022-11-23-the-flood.md", "---\ntitle: The flood\ndate: soon\n---\n"));
        Assert.Equal(["entries/the-fire.md", "entries/the-flood.md"], made.Files);
        Assert.Contains("date: 2022-11-22\n", made.Read("entries/the-fire.md"), StringComparison.Ordinal);
        made.Says("all", "inferred", "date: 2022-11-22, from the file’s name");
        made.Says("3", "unsure", "date: “soon” is not taken: ");
    }

    [Theory]
    [InlineData("start: 2022-11-22\nend: 2022-11-27", "2022-11-22/2022-11-27")]
    [InlineData("start: 2022-11-22 10:00\nend: 27 November 2022", "2022-11-22/2022-11-27")]
    [InlineData("start: 2022-11-22\nend: 2022-11-22", "2022-11-22")]
    [InlineData("start: 2022-11-22", "2022-11-22")]
    [InlineData("end: 2022-11-22", "../2022-11-22")]
    [InlineData("start: 2022-11-22\nend: 2022-11-01", "2022-11-22")]
    public void A_start_and_an_end_become_a_span(string keys, string date)
    {
        using var made = MappedCase.Imported("entry: {title: title, date: {from: start, to: end}}", ("a.md", $"---\ntitle: A\n{keys}\n---\n"));
        Assert.Equal(date, made.Read("entries/a.md").Split('\n')[2]["date: ".Length..].Trim('"'));
    }
}
