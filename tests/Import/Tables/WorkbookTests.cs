using System.IO.Compression;
using System.Text;
using Annals.Import.Drafts;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Tables;

/// <summary>Workbooks, as ExcelJS writes them (<c>Workbooks/make.cjs</c>), and such as nobody should.</summary>
public class WorkbookTests
{
    private const string Map = "entry: {date: When, title: What, text: Details}\nignore: [Number, Link, Sure]";

    [Theory]
    [InlineData("events.xlsx")]
    [InlineData("events-1904.xlsx")]
    public void The_first_sheet_that_is_seen_comes_in_with_its_dates_as_they_are_shown(string name)
    {
        using var made = ImportedTimeline.ByMap(Map, (name, Workbook(name))).AssertSound();
        Assert.Equal(
            ["Ferry delayed | 2022-11-27", "Ferry sails | 2022-11-27T09:05:00", "Great fire | 1902-08-12", "Harbour built | 1851", "Quay rebuilt | 1922-05"],
            made.Drafts);
        Assert.EndsWith("---\nThree hours,\n\nthe office said.\n", made["entries/ferry-delayed.md"], StringComparison.Ordinal);
        Assert.EndsWith("---\nIt sailed at last.\n", made["entries/ferry-sails.md"], StringComparison.Ordinal);
        Assert.EndsWith("---\nAll the quays.\n", made["entries/great-fire.md"], StringComparison.Ordinal);
        Assert.StartsWith($"{name}(9,1): warning AN170: left out (“A storm”)", Assert.Single(made.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Contains(made.Findings, finding => finding is { First: 4, Last: 4, What: "Details → text" });
        Assert.Contains(made.Findings, finding => finding is { First: 0, Outcome: Outcome.LeftOut } && finding.What.StartsWith("the sheet “More”", StringComparison.Ordinal));
        Assert.Contains(made.Findings, finding => finding.What == "1 cell shows an error such as #N/A");
    }

    [Fact]
    public void Another_sheet_is_named()
    {
        using var made = ImportedTimeline.ByMap(Map, "More", ("events.xlsx", Workbook("events.xlsx"))).AssertSound();
        Assert.Equal(["Another | 2020-01-02"], made.Drafts);
        using var none = ImportedTimeline.ByMap(Map, "Other", ("events.xlsx", Workbook("events.xlsx")));
        Assert.Equal("events.xlsx(1,1): error AN051: there is no sheet “Other” in this workbook; it has “Lists”, “Events”, “More”", Assert.Single(none.Diagnostics).ToString());
    }

    [Fact]
    public void Links_of_cells_are_a_column_and_a_cell_over_several_rows_counts_for_each()
    {
        const string map = "entry: {date: When, title: What}\nsources: {title: Paper, url: Paper (link)}";
        // As LibreOffice 7.4.7 writes them: soffice --headless --calc --convert-to xlsx links.html
        using var made = ImportedTimeline.ByMap(map, ("links.xlsx", Workbook("links.xlsx"))).AssertSound();
        Assert.Equal(["Great fire | 1902-08-12", "Quay rebuilt | 1903-01", "The mayor speaks | 1902-08-12"], made.Drafts);
        Assert.Contains("url: \"https://post.example/fire\"\n", made["sources/harbour-post.md"], StringComparison.Ordinal);
        Assert.Contains("url: \"https://herald.example/mayor?a=1&b=2\"\n", made["sources/harbour-herald.md"], StringComparison.Ordinal);
        Assert.Contains(made.Findings, finding => finding is { First: 2, Last: 3, Outcome: Outcome.Inferred, What: "“1902-08-12” stands in one cell over these rows, and counts for each" });
        var suggested = ImportedTimeline.Suggested("links.xlsx", Workbook("links.xlsx"));
        Assert.Contains("Paper (link)", suggested, StringComparison.Ordinal);
        // As ExcelJS writes them.
        using var other = ImportedTimeline.ByMap("entry: {date: When, title: What, text: Details}\nsources: {title: Link, url: Link (link)}\nignore: [Number, Sure]", ("events.xlsx", Workbook("events.xlsx"))).AssertSound();
        Assert.Contains("url: \"https://post.example/a\"\n", other["sources/the-harbour-post.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HYPERLINK(&quot;https://post.example/a&quot;,&quot;Post&quot;)", "url: \"https://post.example/a\"\n")]
    [InlineData("hyperlink( &quot;https://post.example/a&quot; )", "url: \"https://post.example/a\"\n")]
    [InlineData("HYPERLINK(A1,&quot;Post&quot;)", "title: Post\n")]
    public void A_link_that_is_a_formula_is_one(string formula, string expected)
    {
        var sheet = "<worksheet><sheetData><row><c t=\"str\"><v>When</v></c><c t=\"str\"><v>What</v></c><c t=\"str\"><v>Paper</v></c></row>"
            + $"<row><c><v>2022</v></c><c t=\"str\"><v>A</v></c><c t=\"str\"><f>{formula}</f><v>Post</v></c></row></sheetData></worksheet>";
        var columns = formula.Contains("https", StringComparison.Ordinal) ? "sources: {title: Paper, url: Paper (link)}" : "sources: {title: Paper}";
        using var made = ImportedTimeline.ByMap("entry: {date: When, title: What}\n" + columns, ("a.xlsx", Made(sheet))).AssertSound();
        Assert.Contains(expected, made["sources/post.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_suggested_for_a_workbook_imports_it()
    {
        using var made = ImportedTimeline.ByMap(ImportedTimeline.Suggested("events.xlsx", Workbook("events.xlsx"))!, ("events.xlsx", Workbook("events.xlsx"))).AssertSound();
        Assert.Equal(5, made.Drafts.Count());
    }

    [Theory]
    [InlineData("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>When</t></is></c><c t=\"str\"><v>What</v></c></row><row><c><v>2022</v></c><c t=\"inlineStr\"><is><r><t>A</t></r><r><t>B</t></r><rPh><t>x</t></rPh></is></c></row></sheetData></worksheet>", "AB | 2022")]
    [InlineData("<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"5\"><x:c r=\"B5\" t=\"str\"><x:v>When</x:v></x:c><x:c r=\"D5\" t=\"str\"><x:v>What</x:v></x:c></x:row><x:row r=\"9\"><x:c r=\"B9\"><x:v>1902</x:v></x:c><x:c r=\"C9\"/><x:c r=\"D9\" t=\"str\"><x:v>C</x:v></x:c></x:row></x:sheetData></x:worksheet>", "C | 1902")]
    public void Strings_in_their_cells_prefixes_and_gaps_are_read(string sheet, string draft)
    {
        using var made = ImportedTimeline.ByMap(Map, ("a.xlsx", Made(sheet))).AssertSound();
        Assert.Equal([draft], made.Drafts);
    }

    [Theory]
    [InlineData("<worksheet><sheetData><row>", "this workbook is broken")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>", "this workbook is broken")]
    [InlineData("<worksheet><sheetData/></worksheet>", "there is no row in the sheet “S”")]
    [InlineData("<worksheet><sheetData><row><c r=\"ZZZZZZ1\" t=\"str\"><v>When</v></c></row></sheetData></worksheet>", "there is no entry in this file")]
    public void A_broken_one_is_told(string sheet, string says)
    {
        using var made = ImportedTimeline.ByMap(Map, ("a.xlsx", Made(sheet)));
        Assert.Contains(says, made.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Empty(made.Entries);
    }

    [Fact]
    public void Cut_off_or_changed_anywhere_it_is_told_and_nothing_else_happens()
    {
        var whole = Workbook("events.xlsx");
        var random = new Random(7);
        for (var number = 0; number < 60; number++)
        {
            var bytes = number < 20 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            if (number >= 20) for (var flip = 0; flip < 3; flip++) bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
            using var made = ImportedTimeline.ByMap(Map, ("a.xlsx", bytes)).AssertSound();
            Assert.True(made.Entries.Length > 0 || made.Diagnostics.Length > 0);
        }
    }

    private static byte[] Workbook(string name) => File.ReadAllBytes(Repository.PathOf("tests", "Import", "Tables", "Workbooks", name));

    private static byte[] Made(string sheet)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var (part, text) in new[]
            {
                ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"worksheets/s.xml\"/></Relationships>"),
                ("xl/worksheets/s.xml", sheet),
            })
            {
                using var stream = zip.CreateEntry(part).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }
}
