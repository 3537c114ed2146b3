using Annals.Quotations;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Gazette = "The old bridge was closed at noon, because the river had risen over its piers, the mayor said.";
    private const string Herald = "“The new bridge is open,” the engineer told this paper, “and it will stay so until the spring.”";

    private readonly TemporaryFolder _folder = new();

    public VerifyCommandTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        Source("gazette");
        Source("herald");
        Entry("""{by: The mayor, said: "The old bridge was closed", in: gazette, at: p. 1}""");
    }

    [Fact]
    public void A_line_for_each_quotation_and_source_and_a_summary()
    {
        Words("gazette", Gazette);
        Entry(
            """{by: The mayor, said: "The old bridge was closed", in: [herald, gazette]}""",
            """{by: The mayor, said: "old … piers", in: gazette}""");
        var run = Run();
        Assert.Equal("""
            input/entries/e.md(5,27): verbatim gazette “The old bridge was closed”
            input/entries/e.md(5,27): no-text herald “The old bridge was closed”
            input/entries/e.md(6,27): too-short gazette “old … piers”
            1 verbatim, 0 altered, 1 too short, 1 without text

            """, run.Output);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Altered_words_are_said_once_with_the_source_that_has_them_and_end_with_exit_code_1()
    {
        Words("gazette", Gazette);
        Words("herald", Herald);
        Entry("""{by: The mayor, said: "the new bridge is open", in: gazette}""", """{by: The mayor, said: "the river had dried", in: gazette}""");
        var run = Run();
        Assert.Equal("""
            input/entries/e.md(5,27): altered gazette “the new bridge is open”; these words stand in herald
            input/entries/e.md(6,27): altered gazette “the river had dried”
            0 verbatim, 2 altered, 0 too short, 0 without text

            """, run.Output);
        Assert.Equal(("", 1), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Nothing_is_written()
    {
        Words("gazette", Gazette);
        Clipping("gazette.txt", Gazette);
        var before = TemporaryFolder.Contents(_folder.Path);
        Assert.Equal(0, Run("--clippings", "texts").ExitCode);
        Assert.Equal(before, TemporaryFolder.Contents(_folder.Path));
    }

    [Fact]
    public void A_words_file_of_an_earlier_version_is_made_anew_and_another_is_not_touched()
    {
        _folder.Write("input/sources/gazette.words", "annals-words 1\n7e3297\n");
        _folder.Write("input/sources/herald.words", "annals-words 2\n7e3297\n");
        Clipping("gazette.txt", Gazette);
        Clipping("herald.txt", Herald);
        Assert.StartsWith("input/sources/gazette.words(1,14): warning AN120: ", Run("--clippings", "texts").Output, StringComparison.Ordinal);
        var run = Run("--clippings", "texts", "--words");
        Assert.DoesNotContain("AN120", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("input/sources/gazette.words: made anew\ninput/sources/herald.words: there already\n", run.Output, StringComparison.Ordinal);
        var files = TemporaryFolder.Contents(_folder.Path);
        Assert.Equal(Fingerprint.Of([Gazette]).ToString(), File.ReadAllText(_folder["input/sources/gazette.words"]));
        Assert.Equal("annals-words 2\n7e3297\n", File.ReadAllText(_folder["input/sources/herald.words"]));
        Assert.DoesNotContain(files.Keys, file => file.EndsWith(".new", StringComparison.Ordinal));
        Assert.DoesNotContain("AN120", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_of_drafts_are_verified_when_they_are_asked_for()
    {
        Words("gazette", Gazette);
        _folder.Write("input/entries/draft.md", """
            ---
            title: draft
            date: 1850
            status: draft
            ---
            “The old bridge was open” [@gazette]
            """);
        Assert.DoesNotContain("draft.md", Run().Output, StringComparison.Ordinal);
        var run = Run("--drafts");
        Assert.Contains("input/entries/draft.md(6,1): altered gazette “The old bridge was open”\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Faults_of_the_input_are_said_as_check_says_them()
    {
        Words("gazette", Gazette);
        _folder.Write("input/entries/f.md", "---\ntitle: f\ndate: 1850\n---\n[@nothing]\n");
        var run = Run();
        Assert.StartsWith("input/entries/f.md(5,2): error AN013: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 verbatim, 0 altered, 0 too short, 0 without text\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Long_words_are_shortened_and_no_control_character_reaches_the_terminal()
    {
        Entry("{by: x, said: \"\\e[31mRed words\\nthat go on and on and on for longer than anyone would want to read\", in: gazette}");
        Assert.Contains("no-text gazette “␛[31mRed words that go on and on and on for longer than…”\n", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Full_texts_are_used_in_place_of_the_words_and_show_what_differs()
    {
        Words("gazette", "Another text altogether.");
        Clipping("gazette.txt", Gazette);
        Clipping("Herald.html", $"<html><head><title>The old bridge was shut</title><style>p {{}}</style></head><body><p>{Herald}</p></body></html>");
        Entry(
            """{by: The mayor, said: "The old stone bridge was shut at noon", in: gazette}""",
            """{by: The mayor, said: "risen over piers", in: gazette}""",
            """{by: The mayor, said: "The bridge is open … until spring", in: herald}""",
            """{by: The mayor, said: "Closed at noon", in: gazette}""",
            """{by: The mayor, said: "The old bridge was shut", in: herald}""");
        var run = Run("--clippings", "texts");
        Assert.Equal("""
            input/entries/e.md(5,27): altered gazette “The old stone bridge was shut at noon”
                The old [-stone-] bridge was [-shut-]{+closed+} at noon
            input/entries/e.md(6,27): altered gazette “risen over piers”
                risen over {+its+} piers
            input/entries/e.md(7,27): altered herald “The bridge is open … until spring”
                The {+new+} bridge is open
            input/entries/e.md(8,27): verbatim gazette “Closed at noon”
            input/entries/e.md(9,27): altered herald “The old bridge was shut”
                The [-old-]{+new+} bridge [-was shut-]{+is open+}
            1 verbatim, 4 altered, 0 too short, 0 without text

            """, run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_file_of_another_name_belongs_to_the_source_whose_words_it_has()
    {
        Words("gazette", Gazette);
        Words("herald", Herald);
        Clipping("scan 1.txt", "Page 3. " + Gazette + " More news below.");
        Clipping("scan 2", string.Join(' ', Herald.Split(' ').Take(8)));
        Entry("""{by: The mayor, said: "The old bridge was shut", in: gazette}""", """{by: The engineer, said: "will stay so", in: herald}""");
        var run = Run("--clippings", "texts");
        Assert.Equal("""
            input/entries/e.md(5,27): altered gazette “The old bridge was shut”
                The old bridge was [-shut-]{+closed+}
            input/entries/e.md(6,30): verbatim herald “will stay so”
            texts/scan 2: text of no source
            herald: no full text
            1 verbatim, 1 altered, 0 too short, 0 without text

            """, run.Output);
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_said_and_the_others_are_used()
    {
        Clipping("gazette.txt", Gazette);
        Clipping("empty.txt", " \n");
        Clipping("page.htm", "<script>only()</script>");
        Clipping("scan.pdf", "%PDF");
        _folder.Write("texts/zeros.txt", [(byte)'a', 0, (byte)'b']);
        var run = Run("--clippings", "texts");
        Assert.Equal("""
            texts/empty.txt(1,1): warning AN010: there is no text in this file
            texts/page.htm(1,1): warning AN010: there is no text in this file
            texts/scan.pdf(1,1): warning AN010: this PDF is broken; open it and print it to a new PDF, or save its text, and use that
            texts/zeros.txt(1,1): warning AN010: this is no text; save it as plain text
            input/entries/e.md(5,27): verbatim gazette “The old bridge was closed”
            herald: no full text
            1 verbatim, 0 altered, 0 too short, 0 without text

            """, run.Output);
        Assert.Equal(0, run.ExitCode);

        _folder.Write("texts/latin1.txt", [0xE9]);
        run = Run("--clippings", "texts");
        Assert.Contains("texts/latin1.txt(1,1): error AN002: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 verbatim", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_and_so_is_an_input_that_is_not()
    {
        var run = Run("--clippings", "nowhere");
        Assert.StartsWith("nowhere(1,1): error AN001: there is no such folder", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);

        run = AnnalsCommand.Run(_folder["input/entries"], "verify");
        Assert.StartsWith("input/site.yml(1,1): error AN040: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Words_files_are_made_of_the_texts_that_are_named_after_a_source_and_none_is_overwritten()
    {
        Words("herald", "What is there stays.");
        var kept = File.ReadAllText(_folder["input/sources/herald.words"]);
        Clipping("gazette.txt", Gazette);
        Clipping("herald.txt", Herald);
        Clipping("stranger.txt", "No source has these words.");
        var run = Run("--clippings", "texts", "--words");
        Assert.EndsWith("""
            texts/stranger.txt: text of no source
            1 verbatim, 0 altered, 0 too short, 0 without text
            input/sources/gazette.words: written
            input/sources/herald.words: there already

            """, run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Fingerprint.Of([Gazette]).ToString(), File.ReadAllText(_folder["input/sources/gazette.words"]));
        Assert.Equal(kept, File.ReadAllText(_folder["input/sources/herald.words"]));
        Assert.DoesNotContain("bridge", File.ReadAllText(_folder["input/sources/gazette.words"]), StringComparison.Ordinal);
        Assert.Contains("verbatim gazette", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_files_need_full_texts()
    {
        var run = Run("--words");
        Assert.Contains("--clippings", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private AnnalsCommand Run(params string[] arguments) => AnnalsCommand.Run(_folder.Path, ["verify", .. arguments]);

    private void Source(string id) => _folder.Write($"input/sources/{id}.md", $"---\ntitle: {id}\n---\n");

    private void Words(string id, string text) => _folder.Write($"input/sources/{id}.words", Fingerprint.Of([text]).ToString());

    private void Clipping(string name, string text) => _folder.Write("texts/" + name, text);

    private void Entry(params string[] quotes) => _folder.Write(
        "input/entries/e.md", $"---\ntitle: e\ndate: 1850\nquotes:\n{string.Concat(quotes.Select(quote => $"  - {quote}\n"))}---\n");
}
