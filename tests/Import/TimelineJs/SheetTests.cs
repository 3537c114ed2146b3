using System.Text.Json.Nodes;
using Annals.Import.Drafts;
using Annals.Reporting;
using Annals.Tests.Support;
using Annals.Text;

namespace Annals.Tests.Import.TimelineJs;

/// <summary>TimelineJS's spreadsheet as CSV, column by column and in both of its layouts.</summary>
public class SheetTests
{
    private const string Head =
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background\n";

    [Fact]
    public void Every_column_has_its_place()
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", Head +
            "1901,2,3,13:20,1901,2,4,1:05 pm,Then,A <b>fire</b>,<p>It <i>burned</i>.</p>,https://example.org/a.jpg,B,C,d.jpg,E,,Fires,#f00\n").AssertSound();
        Assert.Equal(
            """
            ---
            title: A fire
            date: "1901-02-03/1901-02-04"
            tags: [Fires]
            status: draft
            media: {url: "https://example.org/a.jpg", caption: C, credit: B, alt: E}
            timelinejs:
              headline: "A <b>fire</b>"
              text: "<p>It <i>burned</i>.</p>"
              start_date: {year: 1901, month: 2, day: 3, hour: 13, minute: 20}
              end_date: {year: 1901, month: 2, day: 4, hour: 13, minute: 5}
              display_date: Then
              media: {thumbnail: d.jpg}
              background: {color: "#f00"}
            ---
            It *burned*.

            """.ReplaceLineEndings("\n"),
            timeline["entries/a-fire.md"]);
        SlideTree.AssertSame(
            JsonNode.Parse("""
                {"title": {"text": {"headline": "A timeline"}}, "events": [{
                  "start_date": {"year": 1901, "month": 2, "day": 3, "hour": 13, "minute": 20}, "end_date": {"year": 1901, "month": 2, "day": 4, "hour": 13, "minute": 5},
                  "display_date": "Then", "text": {"headline": "A <b>fire</b>", "text": "<p>It <i>burned</i>.</p>"}, "group": "Fires", "background": {"color": "#f00"},
                  "media": {"url": "https://example.org/a.jpg", "credit": "B", "caption": "C", "thumbnail": "d.jpg", "alt": "E"}}]}
                """),
            timeline.Exported());
    }

    [Theory]
    [InlineData("1901,,,", "1901")]
    [InlineData("1901,5,,", "1901-05")]
    [InlineData("1901,05,06,", "1901-05-06")]
    [InlineData("1901,5,6,13:20", "1901-05-06T13:20:00")]
    [InlineData("1901,5,6,1:20:07 PM", "1901-05-06T13:20:07")]
    [InlineData("1901,5,6,12:05 a.m.", "1901-05-06T00:05:00")]
    [InlineData("1901,5,6,1320", "1901-05-06T13:20:00")]
    [InlineData("-500,,,", "-0499")]
    [InlineData("-1,,,", "0000")]
    [InlineData("-44,3,15,", "-0043-03-15")]
    [InlineData("\"-13,800,000,000\",,,", "Y-13799999999")]
    [InlineData("12000,,,", "Y12000")]
    [InlineData("75,,,", "0075")]
    public void A_start(string cells, string edtf) => AssertDate("Year,Month,Day,Time,Headline\n" + cells + ",X\n", edtf);

    [Theory]
    [InlineData("1901,5,6,1902,,", "1901-05-06/1902")]
    [InlineData("-500,,,-400,,", "-0499/-0399")]
    [InlineData("1901,5,6,1901,5,6", "1901-05-06")]
    [InlineData("1901,5,6,1901,,", "1901-05-06/1901")]
    public void A_start_and_an_end(string cells, string edtf) => AssertDate("Year,Month,Day,End Year,End Month,End Day,Headline\n" + cells + ",X\n", edtf);

    [Theory]
    [InlineData("1/15/2013,", "2013-01-15")]
    [InlineData("1/2013,", "2013-01")]
    [InlineData("2013,", "2013")]
    [InlineData("-500,", "-0499")]
    [InlineData("2013-01-15,", "2013-01-15")]
    [InlineData("2013-01-15 13:20,", "2013-01-15T13:20:00")]
    [InlineData("1/15/2013 13:20:05,", "2013-01-15T13:20:05")]
    [InlineData("1/15/2013,1/17/2013", "2013-01-15/2013-01-17")]
    public void The_older_layout(string cells, string edtf) => AssertDate("Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag\n" + cells + ",X,,,,,,,A tag\n", edtf, "tags: [A tag]");

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public void Other_separators_and_a_byte_order_mark(string separator) =>
        AssertDate("\ufeffYear,Month,Headline,Text\r\n1901,5,X,\"a\r\nb\"\r\n".Replace(",", separator, StringComparison.Ordinal), "1901-05", "\na b\n");

    [Fact]
    public void The_title_and_the_eras_make_the_settings()
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", Head +
            ",,,,,,,,,The <i>whole</i>,About it.,,,,,,title,,\n1901,,,,1905,,,,,An era,Long.,,,,,,era,,\n1902,,,,,,,,,X,,,,,,,,,\n", settings: null).AssertSound();
        Assert.Equal(
            "title: The whole\ndescription: About it.\ntimelinejs: {title: {headline: \"The <i>whole</i>\"}}\nperiods:\n  - {title: An era, date: \"1901/1905\", summary: Long.}\n",
            timeline["site.yml"]);
        SlideTree.AssertSame(
            JsonNode.Parse("""
                {"title": {"text": {"headline": "The <i>whole</i>", "text": "About it."}}, "events": [{"start_date": {"year": 1902}, "text": {"headline": "X"}}],
                 "eras": [{"start_date": {"year": 1901}, "end_date": {"year": 1905}, "text": {"headline": "An era", "text": "Long."}}]}
                """),
            timeline.Exported());
    }

    [Theory]
    [InlineData(",,,X", "it has no start")]
    [InlineData("soon,,,X", "its year is “soon”, which is no whole number")]
    [InlineData("1901,2,30,X", "February")]
    [InlineData("1901,13,,X", "there is no month 13")]
    [InlineData(",5,,X", "its start has no year")]
    [InlineData("99999999999999999999,,,X", "which is no whole number")]
    [InlineData("1e999,,,X", "which is no whole number")]
    public void A_row_whose_date_cannot_be_read_is_left_out_and_the_rest_goes_on(string row, string why)
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", $"Year,Month,Day,Headline\n\"1900\",,,\"Before\nit\"\n{row}\n1902,,,After\n").AssertSound();
        Assert.Equal(["entries/after.md", "entries/before-it.md"], timeline.Entries);
        var found = Assert.Single(timeline.Diagnostics);
        Assert.Equal((Rules.SlideWithoutDate, new Position(4, 1)), (found.Rule, found.At));
        Assert.Contains("row 3 (“X”)", found.Message, StringComparison.Ordinal);
        Assert.Contains(why, found.Message, StringComparison.Ordinal);
        Assert.Contains(timeline.Findings, finding => finding is { First: 3, Outcome: Outcome.Unsure });
    }

    [Fact]
    public void An_end_before_the_start_is_said_and_left_out()
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", "Year,End Year,Headline\n1901,1900,X\n");
        Assert.Contains("ends before it starts", Assert.Single(timeline.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Empty(timeline.Entries);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_named_by_its_place_and_no_row_is_imported()
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", "Year,Headline,Text\n1901,One,\"a\nb\"\n1902,Two,\"never\n1903,Three,\n");
        var found = Assert.Single(timeline.Diagnostics);
        Assert.Equal((Rules.BrokenCsv, new Position(4, 10)), (found.Rule, found.At));
        Assert.Empty(timeline.Entries);
    }

    [Fact]
    public void Without_a_column_of_headlines_it_is_no_such_spreadsheet()
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", "Year,My Headline\n1901,X\n");
        Assert.Equal(Rules.BrokenCsv, Assert.Single(timeline.Diagnostics).Rule);
        Assert.Empty(timeline.Entries);
    }

    [Fact]
    public void What_has_no_place_here_is_listed()
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", "Year,Headline,Colour,Type,Group,Tag,Group\n1901,X,red,odd,a,b,c,beyond\n").AssertSound();
        string[] leftOut = [.. timeline.Findings.Where(finding => finding.Outcome == Outcome.LeftOut).Select(finding => finding.What)];
        Assert.Equal(["column “colour”: red", "2 cells that have no column of their own", "the tag, beside a group: b", "type: odd"], leftOut);
    }

    [Fact]
    public void A_row_without_a_headline_takes_its_title_from_its_text_or_its_date()
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", "Year,Headline,Text\n1901,,<p>It burned. Twice.</p>\n1902,,\n").AssertSound();
        Assert.Contains("title: It burned\n", timeline["entries/it-burned-twice.md"], StringComparison.Ordinal);
        Assert.Contains("title: \"1902\"\n", timeline["entries/1902.md"], StringComparison.Ordinal);
        Assert.Equal(2, timeline.Findings.Count(finding => finding.Outcome == Outcome.Inferred));
    }

    private static void AssertDate(string sheet, string edtf, string also = "")
    {
        using var timeline = ImportedTimeline.Of("sheet.csv", sheet).AssertSound();
        Assert.Empty(timeline.Diagnostics);
        var entry = timeline[Assert.Single(timeline.Entries)];
        Assert.Contains($"\ndate: {YamlText.Scalar(edtf)}\n", entry, StringComparison.Ordinal);
        Assert.Contains(also, entry, StringComparison.Ordinal);
    }
}
