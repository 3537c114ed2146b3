using Annals.Tests.Support;
using static Annals.Tests.Import.Pdf.PrintedPdf;

namespace Annals.Tests.Import.Pdf;

/// <summary>A PDF as it comes in: a source, and drafts that say on which page their words stand.</summary>
public class PdfImportTests
{
    private const string Labels = "/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 12 >>] >> /Lang (en-GB)";

    private static PrintedPdf Report(string information = "/Title (Microsoft Word - ferry_final.docx) /CreationDate (D:20230102030405Z)") => new PrintedPdf { Information = information, Catalog = Labels }
        .Page([new(60, 780, 20, "The ferry of the Harbour Trust")], Flow(60, 740, "By Mara Quill"), Flow(60, 720, "London, 14 June 2021"), Flow(60, 690, "Two stalls burned at the lantern fair on 5 June 2021, as the Harbour Trust wrote to its members", "after the fair had been closed for good."))
        .Page(Flow(60, 780, "“We are very sorry that nobody was there to put out the fire,” said Ada Fenn on 7 June 2021. The", "“members of the trust have asked us to find out how it could come about, and we shall do so, all of us"))
        .Page(Flow(60, 780, "together, before the year is over,” she said on 9 June 2021.", "The harbour was closed on 10 June 2021, when the pilots went on strike for a day or two."));

    [Fact]
    public void Drafts_name_the_printed_page_on_which_their_words_stand()
    {
        using var folder = Timeline(Report());
        var import = AnnalsCommand.Run(folder.Path, "import", "a.pdf");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Equal(
            "---\ntitle: The ferry of the Harbour Trust\nbyline: [Mara Quill]\npublished: 2021-06-14\nlanguage: en-GB\n---\n",
            File.ReadAllText(folder["input/sources/quill-2021-06-14.md"]));
        var drafts = string.Concat(Directory.EnumerateFiles(folder["input/entries"]).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        Assert.Contains("after the fair had been closed for good. [@quill-2021-06-14, p. i]", drafts, StringComparison.Ordinal);
        Assert.Contains("""{by: Ada Fenn, said: We are very sorry that nobody was there to put out the fire, in: quill-2021-06-14, at: p. 12}""", drafts, StringComparison.Ordinal);
        Assert.Contains("at: \"pp. 12–13\"}", drafts, StringComparison.Ordinal);
        Assert.Contains("went on strike for a day or two. [@quill-2021-06-14, p. 13]", drafts, StringComparison.Ordinal);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check", "--drafts").ExitCode);

        // What the import wrote, verify finds right.
        folder.Write("texts/quill-2021-06-14.pdf", Report().Bytes());
        var verify = AnnalsCommand.Run(folder.Path, "verify", "--drafts", "--clippings", "texts");
        Assert.DoesNotContain("AN122", verify.Output, StringComparison.Ordinal);
        Assert.Contains(" 0 altered, ", verify.Output, StringComparison.Ordinal);
        Assert.Equal(0, verify.ExitCode);
    }

    [Fact]
    public void The_report_says_what_was_left_out_and_what_the_file_says_of_itself()
    {
        using var folder = Timeline(Report("/Title (The accounts of the year) /Author (Lee, Ann) /CreationDate (D:20230102030405Z)"));
        var output = AnnalsCommand.Run(folder.Path, "import", "a.pdf", "--dry-run").Output;
        Assert.StartsWith("a.pdf: PDF\n", output, StringComparison.Ordinal);
        Assert.Contains("  title: The ferry of the Harbour Trust\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Lee", output, StringComparison.Ordinal);
        Assert.Contains("  pp. i–13\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Title (The accounts of the year)", "title: The accounts of the year")]
    [InlineData("/Title (Microsoft Word - The accounts of the year)", "title: The accounts of the year")]
    [InlineData("/Title (accounts_2021.docx)", "title: \"“Two stalls burned at the lantern fair on 5 …” (untitled)\"")]
    [InlineData("/Title (a)", "title: \"“Two stalls burned at the lantern fair on 5 …” (untitled)\"")]
    [InlineData("", "title: \"“Two stalls burned at the lantern fair on 5 …” (untitled)\"")]
    [InlineData("/Author (Lee, Ann)", "byline: [Ann Lee]")]
    [InlineData("/Author (Ann Lee; Bo Ray)", "byline: [Ann Lee, Bo Ray]")]
    [InlineData("/CreationDate (D:20230102030405Z)", "---\ntitle: ")]
    public void What_a_first_page_does_not_say_the_file_may(string information, string expected)
    {
        using var folder = Timeline(new PrintedPdf { Information = information }.Page(Flow(60, 690, "Two stalls burned at the lantern fair on 5 June 2021, as the trust wrote to its members.")));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "import", "a.pdf").ExitCode);
        var source = File.ReadAllText(Assert.Single(Directory.EnumerateFiles(folder["input/sources"], "*.md")));
        Assert.Contains(expected, source, StringComparison.Ordinal);
        Assert.DoesNotContain("published", source, StringComparison.Ordinal);
        Assert.DoesNotContain("Lee, Ann", source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_on_which_the_file_was_made_is_told_and_is_no_date_of_publication()
    {
        using var folder = Timeline(new PrintedPdf { Information = "/CreationDate (D:20230102030405Z)" }.Page(Flow(60, 690, "Two stalls burned at the lantern fair on 5 June 2021, as the trust wrote to its members.")));
        Assert.Contains("unsure    the file was made on 2023-01-02, which says little of when the document was published\n", AnnalsCommand.Run(folder.Path, "import", "a.pdf").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_is_imported_once_and_needs_no_map()
    {
        using var folder = Timeline(Report());
        folder.Write("map.yml", "entry: {title: title}\n");
        Assert.Contains("a.pdf: PDF\n", AnnalsCommand.Run(folder.Path, "import", "--map", "map.yml", "a.pdf", "--dry-run").Output, StringComparison.Ordinal);
        var suggested = AnnalsCommand.Run(folder.Path, "import", "a.pdf", "--suggest");
        Assert.Contains("this is a PDF, which is imported without a map\n", suggested.Error + suggested.Output, StringComparison.Ordinal);
        AnnalsCommand.Run(folder.Path, "import", "a.pdf");
        folder.Write("b.pdf", [.. Report().Bytes(), (byte)'\n']);
        Assert.Contains("already", AnnalsCommand.Run(folder.Path, "import", "a.pdf").Output, StringComparison.Ordinal);
        Assert.Contains("already", AnnalsCommand.Run(folder.Path, "import", "b.pdf").Output, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "no more than a head", "%PDF-1.7\n"u8.ToArray(), "AN171: this PDF is broken; " },
        { "cut off", Report().Bytes()[..700], "AN171: this PDF " },
        { "a scan", new PrintedPdf().Drawn("q 500 0 0 700 50 50 cm /X1 Do Q\n").Bytes(), "AN051: there is no text in this PDF, only pictures of pages; recognise their text, as by ocrmypdf IN.pdf OUT.pdf, and use that" },
        { "empty pages", new PrintedPdf().Drawn("").Drawn("").Bytes(), "AN051: there is no text in this PDF" },
        { "locked", Locked(), "AN171: this PDF is locked by a password; open it with that, save or print it without one, and use that" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_has_no_text_is_refused_by_a_sentence(string what, byte[] bytes, string message)
    {
        Assert.NotEmpty(what);
        using var folder = Timeline(Report());
        folder.Write("b.pdf", bytes);
        var import = AnnalsCommand.Run(folder.Path, "import", "b.pdf", "a.pdf");
        Assert.Contains($"b.pdf(1,1): error {message}", import.Error + import.Output, StringComparison.Ordinal);
        Assert.Equal(1, import.ExitCode);
        Assert.True(File.Exists(folder["input/sources/quill-2021-06-14.md"]));
    }

    // Encrypted by the standard handler, revision 2 (ISO 32000-1, section 7.6.3), with keys that no empty password opens.
    private static byte[] Locked()
    {
        var text = System.Text.Encoding.Latin1.GetString(Report().Bytes());
        var key = string.Concat(Enumerable.Range(1, 32).Select(number => number.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        return System.Text.Encoding.Latin1.GetBytes(text.Replace("/Root 1 0 R", $"/Root 1 0 R /ID [<{key[..32]}> <{key[..32]}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>", StringComparison.Ordinal));
    }

    private static TemporaryFolder Timeline(PrintedPdf pdf)
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("a.pdf", pdf.Bytes());
        return folder;
    }
}
