using System.Text;
using Annals.Import.Drafts;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Tables;

/// <summary>Tables as text, with whatever people's programs put between and around the cells.</summary>
public class TableTests
{
    private const string Map = "entry: {date: Datum, title: Titel, text: Text, people: {from: Wer, split: \";\"}}";
    private const string Rows = "Datum,Titel,Text,Wer\n2022-11-27,\"Fähre, verspätet\",\"Drei „Stunden“.\n\nNiemand klagte.\",Ann Lee; Bo Chen\n1902-08-12,Großer Brand,,\n";

    private static readonly string[] Made = ["Fähre, verspätet | 2022-11-27", "Großer Brand | 1902-08-12"];

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16", "utf-16-bom", "utf-16BE", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_of_spreadsheets_is_read(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = encoding switch
        {
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Rows)],
            "utf-16-bom" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Rows)],
            _ => Encoding.GetEncoding(encoding).GetBytes(Rows),
        };
        using var made = ImportedTimeline.ByMap(Map, ("a.csv", bytes)).AssertSound();
        Assert.Empty(made.Diagnostics);
        Assert.Equal(Made, made.Drafts);
        Assert.Equal(encoding == "windows-1252", made.Findings.Any(finding => finding is { First: 0, Outcome: Outcome.Unsure } && finding.What.Contains("Windows-1252", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\n", ',')]
    [InlineData("\r\n", ';')]
    [InlineData("\r", '\t')]
    public void Every_line_end_and_separator_is_read(string lineEnd, char separator)
    {
        var rows = $"Datum{separator}Titel{separator}Text{separator}Wer\n2022-11-27{separator}\"Fähre, verspätet\"{separator}\"a\n\nb\"{separator}\"Ann; Bo\"\n1902-08-12{separator}Großer Brand{separator}{separator}\n";
        using var made = ImportedTimeline.ByMap(Map, ("a.txt", Bytes(rows.ReplaceLineEndings(lineEnd)))).AssertSound();
        Assert.Equal(Made, made.Drafts);
        Assert.Contains("people: [Ann, Bo]\n", made["entries/fahre-verspatet.md"], StringComparison.Ordinal);
        Assert.EndsWith("---\na\n\nb\n", made["entries/fahre-verspatet.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_row_is_left_out_with_its_place_and_the_others_come_in()
    {
        using var made = ImportedTimeline.ByMap(Map, ("a.csv", Bytes("Datum,Titel,Text\n2022-11-27,A,\"x\ny\"\nsoon,B,\n2021,,\n,C\n2020,D\n"))).AssertSound();
        Assert.Equal(["A | 2022-11-27", "D | 2020"], made.Drafts);
        Assert.Equal(
            ["a.csv(4,1): warning AN170: left out (“B”): “soon” is no date", "a.csv(5,1): warning AN170: left out: this entry has no title", "a.csv(6,1): warning AN170: left out (“C”): this entry has no"],
            made.Diagnostics.Select(found => found.ToString()[..60]));
        Assert.DoesNotContain(made.Findings, finding => finding is { First: 4, Outcome: Outcome.Made });
    }

    [Fact]
    public void Rows_above_the_head_columns_without_a_name_and_two_of_one_name_are_told_apart()
    {
        using var made = ImportedTimeline.ByMap(
            "entry: {date: when, title: name, summary: name (2), tags: column 4}",
            ("a.csv", Bytes("The harbour\n\nwhen,name,name\n1902,A,first,fire\n1903,B\n"))).AssertSound();
        Assert.Equal(["A | 1902", "B | 1903"], made.Drafts);
        Assert.Contains("summary: first\ntags: [fire]\n", made["entries/a.md"].Replace("\nstatus: draft", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(made.Findings, finding => finding is { First: 1, Outcome: Outcome.LeftOut, What: "above the head: The harbour" });
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_placed()
    {
        using var made = ImportedTimeline.ByMap(Map, ("a.csv", Bytes("Datum,Titel\n2022,A\n2021,\"B\n2020,C\n")));
        Assert.Equal("a.csv(3,6): error AN054: the quotation mark that opens here is never closed; close it, and import the file again", Assert.Single(made.Diagnostics).ToString());
        Assert.Empty(made.Entries);
    }

    [Fact]
    public void Of_very_many_bad_rows_some_are_named_and_the_report_has_all()
    {
        using var made = ImportedTimeline.ByMap(Map, ("a.csv", Bytes("Datum,Titel\n2022,A\n" + string.Concat(Enumerable.Repeat("soon,B\n", 500)))));
        Assert.Equal(21, made.Diagnostics.Length);
        Assert.Contains("480 more are left out from here on", made.Diagnostics[^1].Message, StringComparison.Ordinal);
        Assert.Equal(500, made.Findings.Count(finding => finding.Outcome == Outcome.Unsure));
    }

    [Fact]
    public void Without_a_map_the_first_lines_of_one_are_shown_and_nothing_is_made()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("t.csv", "date,event\n2022-11-27,Ferry delayed\n");
        var import = AnnalsCommand.Run(folder.Path, "import", "t.csv");
        Assert.Equal((1, "t.csv(1,1): error AN050: this is a table, and a map says which of its columns is what: annals import “t.csv” --suggest prints one\n"), (import.ExitCode, import.Error));
        Assert.Contains("    entry:\n      date: date", import.Output, StringComparison.Ordinal);
        var suggested = AnnalsCommand.Run(folder.Path, "import", "t.csv", "--suggest");
        Assert.Equal((0, ""), (suggested.ExitCode, suggested.Error));
        folder.Write("map.yml", suggested.Output);
        Assert.EndsWith("1 draft entry from 1 file\n", AnnalsCommand.Run(folder.Path, "import", "t.csv", "--map", "map.yml").Output, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
