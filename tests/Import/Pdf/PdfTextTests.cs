using Annals.Read.Pdf;
using static Annals.Tests.Import.Pdf.PrintedPdf;

namespace Annals.Tests.Import.Pdf;

/// <summary>What stands in a PDF, in the order in which it is read.</summary>
public class PdfTextTests
{
    private static readonly string[] Left =
    [
        "The old ferry to the island sank on", "the first of May in heavy weather.", "All who were on board were saved by", "the pilots of the harbour that night.", "The owners said that it had been too",
    ];

    private static readonly string[] Right =
    [
        "old for such a sea, and that they had", "asked for another one for many years.", "Nobody at the town hall wished to say", "anything of it to this newspaper, nor", "would the harbour office comment now.",
    ];

    [Fact]
    public void Columns_are_read_one_after_the_other_below_what_stands_across_them()
    {
        Assert.Equal(
        [
            "A ferry sinks in the harbour and all on board are saved by its pilots",
            "The old ferry to the island sank on the first of May in heavy weather. All who were on board were saved by the pilots of the harbour that night. The owners said that it had been too "
            + "old for such a sea, and that they had asked for another one for many years. Nobody at the town hall wished to say anything of it to this newspaper, nor would the harbour office comment now.",
        ],
        Read(new PrintedPdf().Page([new(60, 780, 16, "A ferry sinks in the harbour and all on board are saved by its pilots")], Flow(60, 740, Left), Flow(225, 740, Right))));
    }

    [Fact]
    public void Columns_whose_lines_are_written_across_are_parted_by_the_white_between_them()
    {
        var across = Left.Zip(Right).SelectMany((pair, index) => new PrintedLine[] { new(60, 740 - (12 * index), 10, pair.First), new(240, 740 - (12 * index), 10, pair.Second) });
        Assert.StartsWith("The old ferry to the island sank on the first of May", Assert.Single(Read(new PrintedPdf().Page(across))), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_table_are_read_across()
    {
        var rows = Enumerable.Range(1, 6).SelectMany(row => new PrintedLine[] { new(60, 740 - (20 * row), 10, $"{row} May"), new(140, 740 - (20 * row), 10, $"Ship number {row} came into the harbour.") });
        Assert.Equal(Enumerable.Range(1, 6).Select(row => $"{row} May Ship number {row} came into the harbour."), Read(new PrintedPdf().Page(rows)));
    }

    [Theory]
    [InlineData("The inter-", "national office was closed.", "The international office was closed.")]
    [InlineData("It was a well-", "known fact then.", "It was a well-known fact then.")]
    [InlineData("The Anglo-", "Saxon charter was found.", "The Anglo-Saxon charter was found.")]
    [InlineData("In the years 1914-", "18 nobody went there.", "In the years 1914-18 nobody went there.")]
    [InlineData("All pre-", "and post-war houses burnt.", "All pre- and post-war houses burnt.")]
    [InlineData("A state-of-the-", "art harbour was built.", "A state-of-the-art harbour was built.")]
    [InlineData("The harbour-master and the harbour-", "master's men left.", "The harbour-master and the harbour-master's men left.")]
    [InlineData("An \uFB01rst o\uFB03ce was \uFB02ooded and", "rebuilt there.", "An first office was flooded and rebuilt there.")]
    [InlineData("See https://example.org/a/", "b/c for all of it.", "See https://example.org/a/b/c for all of it.")]
    [InlineData("He left \u2013", "as all of them did.", "He left \u2013 as all of them did.")]
    public void Words_that_line_ends_divide_are_whole(string first, string second, string expected) =>
        Assert.Equal([expected], Read(new PrintedPdf().Page(Flow(60, 700, first, second))));

    [Fact]
    public void A_word_that_stands_elsewhere_says_what_a_hyphen_at_a_line_end_is()
    {
        var pages = Read(new PrintedPdf().Page(Flow(60, 700, "The cooperation of both was good, and their co-", "operation went on. A long-standing plan; a long-", "standing one.")));
        Assert.Equal(["The cooperation of both was good, and their cooperation went on. A long-standing plan; a long-standing one."], pages);
    }

    [Fact]
    public void Both_forms_of_a_word_that_may_be_two_are_told()
    {
        var paragraph = Assert.Single(Text(new PrintedPdf().Page(Flow(60, 700, "They bought a steam-", "engine for the new mill."))).Paragraphs);
        Assert.Equal("They bought a steamengine for the new mill.", paragraph.Text);
        Assert.Equal(["They bought a steam-engine for the new"], paragraph.Otherwise.Select(variant => variant.Words.Trim()));
    }

    [Fact]
    public void Running_heads_feet_and_numbers_of_pages_are_left_out_and_told()
    {
        string[] texts = ["Nobody was there on the first of May.", "The harbour was closed for years.", "A ferry sank.", "It was rebuilt in the end."];
        var pdf = new PrintedPdf();
        for (var page = 1; page <= 4; page++)
        {
            pdf.Page(
                [new(page % 2 == 0 ? 60 : 400, 810, 9, page % 2 == 0 ? $"{page}  Harbour Trust" : $"Annual report  {page}")],
                Flow(60, 740, texts[page - 1]),
                [new(290, 40, 9, $"\u2013 {page} \u2013")]);
        }
        var text = Text(pdf);
        Assert.Equal(texts, text.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(["Annual report 1", "\u2013 1 \u2013", "2 Harbour Trust"], text.Running);
    }

    [Fact]
    public void Paragraphs_are_told_by_white_by_indents_and_by_lines_that_end_early() => Assert.Equal(
        [
            "The first paragraph has two lines, of which the second is the shorter one.",
            "The second is set in by some points, as books have it, and goes on over two lines. ",
            "The third stands a little apart from it.",
            "The fourth begins on a new line behind one that ended early enough for more.",
        ],
        Read(new PrintedPdf().Page(Lines(
            new(60, 700, 10, "The first paragraph has two lines, of which the second is"),
            new(60, 688, 10, "the shorter one."),
            new(75, 676, 10, "The second is set in by some points, as books have"),
            new(60, 664, 10, "it, and goes on over two lines. "),
            new(60, 640, 10, "The third stands a little apart from it."),
            new(60, 628, 10, "The fourth begins on a new line behind one that ended"),
            new(60, 616, 10, "early enough for more.")))).Select((text, index) => index == 1 ? text + " " : text));

    [Fact]
    public void A_paragraph_goes_on_over_the_end_of_a_page_and_its_notes_stand_behind_all_text()
    {
        var text = Text(new PrintedPdf()
            .Page(Flow(60, 100, "The owners of the ferry said that they had asked for a new", "one for many years, and that nobody had ever given them an"), [new(322, 92, 6, "7")], Flow(60, 60, 8, 9, "7 Report of the harbour office, volume two."))
            .Page(Flow(60, 780, "answer that they could use. The town hall was silent.")));
        Assert.Equal(
            ["The owners of the ferry said that they had asked for a new one for many years, and that nobody had ever given them an answer that they could use. The town hall was silent.", "7 Report of the harbour office, volume two."],
            text.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([false, true], text.Paragraphs.Select(paragraph => paragraph.IsNote));
        Assert.Equal([new PageStart(0, 0), new PageStart(text.Paragraphs[0].Text.IndexOf("answer", StringComparison.Ordinal), 1)], text.Paragraphs[0].Pages);
        Assert.Equal((0, 1), text.Paragraphs[0].PagesOf(100, 40));
        Assert.Equal((1, 1), text.Paragraphs[0].PagesOf(130, 10));
    }

    [Fact]
    public void Raised_numbers_of_notes_are_no_part_of_a_word_and_those_of_measures_are() => Assert.Equal(
        ["The ship sank and 25 km2 of the sea were closed."],
        Read(new PrintedPdf().Page(Lines(new(60, 700, 10, "The ship sank"), new(113.6, 704, 6, "12"), new(122.1, 700, 10, "and 25 km"), new(164.6, 704, 6, "2"), new(170.1, 700, 10, "of the sea were closed.")))));

    [Fact]
    public void Letters_that_are_printed_twice_count_once() => Assert.Equal(
        ["A bold title of the report"],
        Read(new PrintedPdf().Page(Lines(new(60, 700, 14, "A bold title of the report"), new(60.4, 700, 14, "A bold title of the report")))));

    [Fact]
    public void Letters_that_are_spaced_out_are_words() => Assert.Equal(
        ["REPORT OF THE YEAR"], Read(new PrintedPdf().Drawn("BT /F1 12 Tf 4 Tc 8 Tw 60 700 Td (REPORT OF THE YEAR) Tj ET\n")));

    [Fact]
    public void What_stands_across_a_page_or_beyond_its_edges_is_left_out() => Assert.Equal(
        ["The text of the page is all that is read of it."],
        Read(new PrintedPdf().Drawn("BT /F1 10 Tf 60 700 Td (The text of the page is all that is read of it.) Tj ET\nBT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (DRAFT) Tj ET\nBT /F1 8 Tf 700 20 Td (report.indd 1) Tj ET\n")));

    [Fact]
    public void A_page_that_is_turned_is_read_as_it_is_held() => Assert.Equal(
        ["The text of a page that lies on its side is read, too."],
        Read(new PrintedPdf().Drawn("BT /F1 10 Tf 0 1 -1 0 200 100 Tm (The text of a page that lies) Tj ET\nBT /F1 10 Tf 0 1 -1 0 212 100 Tm (on its side is read, too.) Tj ET\n")));

    [Fact]
    public void A_letter_over_two_lines_begins_the_first_of_them() => Assert.Equal(
        ["The ferry to the island sank on the first of May in heavy weather and all who were on board were saved."],
        Read(new PrintedPdf().Page([new(60, 694, 27, "T")], Flow(80, 706, 10, 12, "he ferry to the island sank on the first of May", "in heavy weather and all who were on board"), Flow(60, 682, "were saved."))));

    [Theory]
    [InlineData("/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 7 >> 4 << /P (A-) /S /D >>] >>", "i ii 7 8 A-1 A-2")]
    [InlineData("/PageLabels << /Kids [<< /Nums [0 << /S /R >>] >> << /Nums [1 << /S /A >>] >>] >>", "I A B C D E")]
    [InlineData("/PageLabels << /Nums [0 << /P (Cover) >> 1 << /S /D >> 5 << >>] >>", "Cover 1 2 3 4 6")]
    [InlineData("/PageLabels << /Nums [3 << /S /D /St 50 >>] >>", "1 2 3 50 51 52")]
    [InlineData("/PageLabels << /Nums [0 << /P (a]; b) /S /D >>] >>", "1 2 3 4 5 6")]
    [InlineData("/PageLabels [1 2]", "1 2 3 4 5 6")]
    [InlineData("", "1 2 3 4 5 6")]
    public void Pages_are_called_as_they_are_printed(string catalog, string labels)
    {
        var pdf = new PrintedPdf { Catalog = catalog };
        for (var page = 0; page < 6; page++) pdf.Page(Flow(60, 700 - page, $"Text of a page, {new string('x', page + 1)}."));
        Assert.Equal(labels.Split(' '), Text(pdf).Labels);
    }

    private static PdfText Text(PrintedPdf pdf) => PdfReader.Read(pdf.Bytes());

    private static IEnumerable<string> Read(PrintedPdf pdf) => Text(pdf).Paragraphs.Select(paragraph => paragraph.Text);
}
