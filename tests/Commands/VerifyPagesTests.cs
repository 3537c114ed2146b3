using Annals.Tests.Import.Pdf;
using Annals.Tests.Support;
using static Annals.Tests.Import.Pdf.PrintedPdf;

namespace Annals.Tests.Commands;

/// <summary><c>annals verify --clippings D</c> with PDFs: the words, and the pages on which they stand.</summary>
public sealed class VerifyPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public VerifyPagesTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        _folder.Write("input/sources/report.md", "---\ntitle: The report\n---\n");
        _folder.Write("texts/report.pdf", new PrintedPdf { Catalog = "/PageLabels << /Nums [0 << /S /r >> 1 << /S /D >>] >>" }
            .Page(Flow(60, 700, "The inquiry into the \uFB01re was opened in May."), Flow(60, 60, 7, 8, "Printed at the o\uFB03ce of the harbour."))
            .Page(Flow(60, 700, "The old bridge was closed at noon because the river had risen over its piers, and it was closed for good when", "the water had gone down and the damage could be seen by all who came to the"), [new(255, 692, 6, "1")], Flow(60, 60, 8, 9, "1 A note on the damage to the bridge."))
            .Page(Flow(60, 740, "bank in the evening of that day. The inquiry into the fire was opened in May."))
            .Page(Flow(60, 740, "Nobody had seen the steam-", "engine since then.")).Bytes());
    }

    [Theory]
    [InlineData("The old bridge was closed at noon", "p. 1")]
    [InlineData("The old bridge was closed at noon", "pp. i–1")]
    [InlineData("The old bridge was closed at noon", "p. 1, para. 2")]
    [InlineData("The old bridge was closed at noon", "para. 9")]
    [InlineData("The old bridge was closed at noon", "")]
    [InlineData("all who came to the bank in the evening", "p. 1")]
    [InlineData("all who came to the bank in the evening", "p. 2")]
    [InlineData("all who came to the bank in the evening", "pp. 1–2")]
    [InlineData("The old bridge was closed … in the evening of that day", "pp. 1–2")]
    [InlineData("The inquiry into the fire was opened", "p. i")]
    [InlineData("The inquiry into the fire was opened", "p. 2")]
    [InlineData("A note on the damage", "p. 1")]
    [InlineData("at the office of the harbour", "p. i")]
    [InlineData("seen the steam-engine since then", "p. 3")]
    [InlineData("seen the steamengine since then", "p. 3")]
    public void Words_stand_on_the_page_that_is_cited(string words, string at)
    {
        var run = Verify(words, at);
        Assert.StartsWith("input/entries/e.md(5,21): verbatim report ", run.Output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Theory]
    [InlineData("The old bridge was closed at noon", "p. 3", "these words stand on p. 1 of “report”; the citation says p. 3")]
    [InlineData("The old bridge was closed at noon", "p. i", "these words stand on p. 1 of “report”; the citation says p. i")]
    [InlineData("all who came to the bank in the evening", "p. 3", "these words stand on pp. 1–2 of “report”; the citation says p. 3")]
    [InlineData("The old bridge was closed … in the evening of that day", "p. 1", "these words stand on p. 2 of “report”; the citation says p. 1")]
    [InlineData("The inquiry into the fire was opened", "p. 3", "these words stand on p. i and p. 2 of “report”; the citation says p. 3")]
    [InlineData("A note on the damage", "p. 2", "these words stand on p. 1 of “report”; the citation says p. 2")]
    [InlineData("The old bridge was closed at noon", "p. 99", "these words stand on p. 1 of “report”, which has no page 99; the citation says p. 99")]
    public void A_page_on_which_they_do_not_stand_is_a_warning_that_names_the_right_one(string words, string at, string message)
    {
        var run = Verify(words, at);
        Assert.StartsWith($"input/entries/e.md(5,21): warning AN122: {message}\ninput/entries/e.md(5,21): verbatim report ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Citations_in_a_text_are_checked_too()
    {
        Entry("---\n“The old bridge was closed at noon” [@report, p. 2]. “The old bridge was closed at noon” [@report, p. 1; @report, p. 3].\n\n> The old bridge was closed at noon [@report, p. i]\n");
        var run = AnnalsCommand.Run(_folder.Path, "verify", "--clippings", "texts");
        Assert.Equal(
            ["input/entries/e.md(5,1): warning AN122: these words stand on p. 1 of “report”; the citation says p. 2", "input/entries/e.md(7,3): warning AN122: these words stand on p. 1 of “report”; the citation says p. i"],
            run.Output.Split('\n').Where(line => line.Contains("AN122", StringComparison.Ordinal)));
    }

    [Fact]
    public void Altered_words_are_shown_as_they_stand_and_words_files_are_made_of_a_PDF()
    {
        var run = Verify("old bridge was opened at noon", "p. 3", "--words");
        Assert.Contains("    old bridge was [-opened-]{+closed+} at noon\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("input/sources/report.words: written\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AN122", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_without_text_is_told_and_the_others_are_used()
    {
        _folder.Write("texts/scan.pdf", new PrintedPdf().Drawn("q 500 0 0 700 50 50 cm /X1 Do Q\n").Bytes());
        _folder.Write("texts/broken.pdf", "%PDF-1.7\n"u8.ToArray());
        var run = Verify("The old bridge was closed at noon", "p. 1");
        Assert.StartsWith(
            "texts/broken.pdf(1,1): warning AN010: this PDF is broken; open it and print it to a new PDF, or save its text, and use that\n"
            + "texts/scan.pdf(1,1): warning AN010: there is no text in this PDF, only pictures of pages; recognise their text, as by ocrmypdf IN.pdf OUT.pdf, and use that\n"
            + "input/entries/e.md(5,21): verbatim report", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private AnnalsCommand Verify(string words, string at, params string[] options)
    {
        Entry($"quotes:\n  - {{by: She, said: \"{words}\", in: report{(at.Length > 0 ? $", at: \"{at}\"" : "")}}}\n---\n");
        return AnnalsCommand.Run(_folder.Path, ["verify", "--clippings", "texts", .. options]);
    }

    private void Entry(string rest) => _folder.Write("input/entries/e.md", $"---\ntitle: e\ndate: 1850\n{rest}");
}
