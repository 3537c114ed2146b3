using System.Text;
using Annals.Import.Drafts;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Tables;

/// <summary>What a map can say of dates, of names and of sources in columns.</summary>
public class MapFormTests
{
    [Theory]
    [InlineData("[at, {from: begin, to: end}]", "at,begin,end", "2022,,", "2022")]
    [InlineData("[at, {from: begin, to: end}]", "at,begin,end", ",2021,2022", "2021/2022")]
    [InlineData("[{from: begin, to: end}, at]", "at,begin,end", "2020,2021,2022", "2021/2022")]
    [InlineData("{from: begin, to: end}", "begin,end", "2021-05-01,2021-05-03", "2021-05-01/2021-05-03")]
    [InlineData("{from: at, as: d/M/yyyy}", "at", "04/05/2022", "2022-05-04")]
    [InlineData("{from: at, as: M/d/yyyy}", "at", "04/05/2022", "2022-04-05")]
    [InlineData("{from: at, as: d-MMM-yy}", "at", "11-Mar-29", "2029-03-11")]
    [InlineData("{from: at, as: d-MMM-yy}", "at", "11-Mar-30", "1930-03-11")]
    [InlineData("at", "at", "11-Mar-29", "2029-03-11")]
    [InlineData("at", "at", "11-Mar-30", "1930-03-11")]
    [InlineData("{from: at, as: [d/M/yyyy, M/yyyy, yyyy]}", "at", "5/2022", "2022-05")]
    [InlineData("{from: at, as: yyyy}", "at", "1902", "1902")]
    [InlineData("{from: at, as: d-MMM-yy}", "at", "11-Mar-15", "2015-03-11")]
    [InlineData("{from: at, as: d/M/yyyy H:mm, zone: \"+01:00\"}", "at", "27/11/2022 9:05", "2022-11-27T09:05:00+01:00")]
    [InlineData("{from: at, as: seconds}", "at", "1669111800", "2022-11-22T10:10:00Z")]
    [InlineData("{from: at, as: milliseconds, zone: \"+01:00\"}", "at", "1669111800000", "2022-11-22T11:10:00+01:00")]
    [InlineData("{from: at, zone: UTC}", "at", "2022-11-27 09:05", "2022-11-27T09:05:00Z")]
    [InlineData("{year: y, month: m, day: d}", "y,m,d", "2022,11,7", "2022-11-07")]
    [InlineData("{year: y, month: m, day: d}", "y,m,d", "2022,11,", "2022-11")]
    [InlineData("{year: y, month: m, day: d}", "y,m,d", "618,,", "0618")]
    [InlineData("{year: y, month: m, day: d}", "y,m,d", "2022.0,November,7", "2022-11-07")]
    public void A_date_is_read_as_the_map_says(string rule, string head, string row, string date)
    {
        using var made = By($"entry: {{title: t, date: {rule}}}", $"t,{head}\nA,{row}\n").AssertSound();
        Assert.Equal([$"A | {date}"], made.Drafts);
    }

    [Theory]
    [InlineData("{from: at, as: d/M/yyyy}", "at", "2022-05-04", "it is not written as d/M/yyyy")]
    [InlineData("{from: at, as: d/M/yyyy}", "at", "31/02/2022", "it is not written as d/M/yyyy")]
    [InlineData("{from: begin, to: end}", "begin,end", "soon,2022", "this entry has no date|“soon” is no date")]
    [InlineData("at", "at", "04/05/2022", "if it is 4 May, or 2022-04-05 if it is 5 April")]
    [InlineData("{year: y, month: m, day: d}", "y,m,d", "2022,13,1", "no date")]
    public void What_is_written_otherwise_is_no_date(string rule, string head, string row, string why)
    {
        using var made = By($"entry: {{title: t, date: {rule}}}", $"t,{head}\nA,{row}\nB,{row}\n");
        Assert.Empty(made.Entries);
        Assert.Contains(why.Split('|'), words => made.Diagnostics.Any(found => found.Message.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void Numbered_columns_are_sources_each()
    {
        using var made = By("entry: {title: t, date: d}\nsources: {title: \"News#\", url: \"News# URL\"}", "t,d,News1,News1 URL,News2,News2 URL,News10\nA,2022,Post,https://post.example/a,Gazette,,Herald\nB,2021,,,,,\n").AssertSound();
        Assert.EndsWith("[@post; @gazette; @herald]\n", made["entries/a.md"], StringComparison.Ordinal);
        Assert.Contains("url: \"https://post.example/a\"\n", made["sources/post.md"], StringComparison.Ordinal);
        Assert.EndsWith("status: draft\n---\n", made["entries/b.md"], StringComparison.Ordinal);
        Assert.DoesNotContain(made.Findings, finding => finding.Outcome == Outcome.LeftOut);
    }

    [Fact]
    public void Mixed_names_are_sorted_by_the_map_and_by_the_input()
    {
        using var made = new ImportedTimeline();
        made.Write("site.yml", "title: A timeline\n");
        made.Write("organisations/doj.md", "---\ntitle: Department of Justice\naliases: [DOJ]\n---\n");
        made.Write("people/ann.md", "---\ntitle: Ann Lee\n---\n");
        made.ImportByMap(
            "entry: {title: t, date: d, names: {from: who, split: \";\", organisations: [Harbour Trust]}}", null,
            ("a.csv", Encoding.UTF8.GetBytes("t,d,who\nA,2022,\"Ann Lee; DOJ; Harbour Trust; Bo Chen\"\n"))).AssertSound();
        Assert.Contains("people: [Ann Lee, Bo Chen]\norganisations: [DOJ, Harbour Trust]\n", made["entries/a.md"], StringComparison.Ordinal);
        Assert.Contains(made.Findings, finding => finding.Outcome == Outcome.Unsure && finding.What.StartsWith("names: Bo Chen → people, since", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_the_input_has_as_an_organisation_is_no_person()
    {
        using var made = new ImportedTimeline();
        made.Write("site.yml", "title: A timeline\n");
        made.Write("organisations/doj.md", "---\ntitle: Department of Justice\naliases: [DOJ]\n---\n");
        made.ImportByMap("entry: {title: t, date: d, people: who}", null, ("a.csv", "t,d,who\nA,2022,DOJ\nB,2022,(Department of Justice)\n"u8.ToArray())).AssertSound();
        Assert.Contains("organisations: [DOJ]\n", made["entries/a.md"], StringComparison.Ordinal);
        Assert.Contains("organisations: [\"(Department of Justice)\"]\n", made["entries/b.md"], StringComparison.Ordinal);
        Assert.Contains(made.Findings, finding => finding is { Outcome: Outcome.Inferred, What: "DOJ → organisations, as the input has it" });
    }

    private static ImportedTimeline By(string map, string rows) => ImportedTimeline.ByMap(map, ("a.csv", Encoding.UTF8.GetBytes(rows)));
}
