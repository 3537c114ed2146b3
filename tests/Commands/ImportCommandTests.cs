using System.Text;
using Annals.Tests.Support;

namespace Annals.Tests.Commands;

/// <summary><c>annals import</c>, run as a user does.</summary>
public class ImportCommandTests
{
    private const string Clipping = """
        date 2021-06-14

        Harbour trust apologises for its fair

        By Mara Quill

        Two stalls burned at the lantern fair on 5 June 2021, the Harbour Trust wrote to its members.
        """;

    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><meta charset="windows-1252"><title>Café</title></head><body><article><h1>The café on the quay</h1>
        <p>The café on the quay was closed on 7 June 2021, two days after the stalls had burned there at the lantern fair.</p></article></body></html>
        """;

    [Fact]
    public void Says_line_by_line_what_became_of_a_file()
    {
        using var folder = Timeline(("a.txt", Clipping));
        var import = AnnalsCommand.Run(folder.Path, "import", "a.txt");
        Assert.Equal("", import.Error);
        Assert.Equal(
            """
            a.txt: clipping
              → sources/quill-2021-06-14.md
              → sources/quill-2021-06-14.words
              → entries/two-stalls-burned-at-the-lantern-fair-on-5-june-2021.md
              1  made  date: date 2021-06-14
              3  made  title: Harbour trust apologises for its fair
              5  made  byline: By Mara Quill
              7  made  para. 1
              7  made  “5 June 2021” is 2021-06-05 → entries/two-stalls-burned-at-the-lantern-fair-on-5-june-2021.md

            1 source and 1 draft entry from 1 file

            """,
            import.Output);
        Assert.Equal(0, import.ExitCode);
        Assert.Contains("status: draft\n", File.ReadAllText(Assert.Single(Entries(folder))), StringComparison.Ordinal);
        Assert.Equal("1 entry and 1 source: no errors\n", AnnalsCommand.Run(folder.Path, "check", "--drafts").Output);
        Assert.Equal("0 entries and 1 source: no errors\n1 draft is not shown: “Two stalls burned at the lantern fair on 5 June 2021 …”; --drafts shows it\n", AnnalsCommand.Run(folder.Path, "check").Output);
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        using var folder = Timeline(("a.txt", Clipping));
        var before = TemporaryFolder.Contents(folder.Path);
        var dry = AnnalsCommand.Run(folder.Path, "import", "a.txt", "--dry-run");
        Assert.Equal(before, TemporaryFolder.Contents(folder.Path));
        var import = AnnalsCommand.Run(folder.Path, "import", "a.txt");
        Assert.Equal(import.Output, dry.Output.Replace("; nothing was written", "", StringComparison.Ordinal));
        Assert.EndsWith("from 1 file; nothing was written\n", dry.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_imported_once_whatever_it_is_called()
    {
        using var folder = Timeline(("a.txt", Clipping), ("b.txt", Clipping));
        var both = AnnalsCommand.Run(folder.Path, "import", "a.txt", "b.txt");
        Assert.Contains("b.txt: already imported, see a.txt\n", both.Output, StringComparison.Ordinal);
        Assert.Contains("1 source and 1 draft entry from 1 file\n", both.Output, StringComparison.Ordinal);
        var before = TemporaryFolder.Contents(folder.Path);
        var again = AnnalsCommand.Run(folder.Path, "import", "b.txt");
        Assert.Equal((0, "b.txt: already imported, see sources/quill-2021-06-14.md\n"), (again.ExitCode, again.Output));
        Assert.Equal(before, TemporaryFolder.Contents(folder.Path));
    }

    [Fact]
    public void A_file_is_imported_again_when_all_that_was_made_of_it_is_gone()
    {
        using var folder = Timeline(("a.txt", Clipping));
        AnnalsCommand.Run(folder.Path, "import", "a.txt");
        var made = TemporaryFolder.Contents(folder["input/sources"]);
        Directory.Delete(folder["input/sources"], recursive: true);
        Directory.Delete(folder["input/entries"], recursive: true);
        Assert.Contains("1 source and 1 draft entry", AnnalsCommand.Run(folder.Path, "import", "a.txt").Output, StringComparison.Ordinal);
        Assert.Equal(made, TemporaryFolder.Contents(folder["input/sources"]));
    }

    [Fact]
    public void A_name_that_is_taken_gets_a_number_and_no_file_is_written_over()
    {
        using var folder = Timeline(
            ("a.txt", Clipping),
            ("input/sources/quill-2021-06-14.md", "---\ntitle: Mine\n---\n"),
            ("input/entries/old/two-stalls-burned-at-the-lantern-fair-on-5-june-2021.md", "---\ntitle: Mine too\ndate: 1900\n---\n"));
        var before = TemporaryFolder.Contents(folder.Path);
        var import = AnnalsCommand.Run(folder.Path, "import", "a.txt");
        Assert.Contains("→ sources/quill-2021-06-14-2.md\n", import.Output, StringComparison.Ordinal);
        Assert.Contains("→ entries/two-stalls-burned-at-the-lantern-fair-on-5-june-2021-2.md\n", import.Output, StringComparison.Ordinal);
        var after = TemporaryFolder.Contents(folder.Path);
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check", "--drafts").ExitCode);
    }

    [Fact]
    public void An_entry_of_the_day_and_subject_is_not_made_again_and_the_report_says_what_to_cite_there()
    {
        using var folder = Timeline(
            ("a.txt", Clipping),
            ("input/entries/fire.md", "---\ntitle: A fire\ndate: 2021-06-05\norganisations: [Harbour Trust]\n---\n"));
        var import = AnnalsCommand.Run(folder.Path, "import", "a.txt");
        Assert.Contains("→ input/entries/fire.md tells of that day: cite [@quill-2021-06-14, para. 1] there\n", import.Output, StringComparison.Ordinal);
        Assert.Equal(folder["input/entries/fire.md"], Assert.Single(Entries(folder)));
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty.txt", [], "AN051" },
        { "blank.txt", " \n\t\n\u00a0\n"u8.ToArray(), "AN051" },
        { "headline.txt", "Just a few words\n"u8.ToArray(), "AN051" },
        { "picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2], "AN050" },
        { "paper.pdf", "%PDF-1.7\n%text\n"u8.ToArray(), "AN171" },
        { "all.zip", [(byte)'P', (byte)'K', 3, 4, 0, 0], "AN050" },
        { "page.mht", "MIME-Version: 1.0\nContent-Type: multipart/related\n"u8.ToArray(), "AN051" },
        { "feed.xml", "<?xml version=\"1.0\"?>\n<rss/>\n"u8.ToArray(), "AN051" },
        { "post.md", "---\ntitle: Theirs\n---\nText.\n"u8.ToArray(), "AN050" },
        { "latin.txt", Encoding.Latin1.GetBytes("Le café du port a brûlé.\n"), "AN002" },
        { "deep.html", Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000))), "AN021" },
        { "other.json", "{\"a\": 1}"u8.ToArray(), "AN050" },
        { "broken.json", "{\"events\": ["u8.ToArray(), "AN055" },
        { "table.csv", "date,event,source\n2022-11-27,\"The ferry was delayed for three hours, the harbour office said to all passengers.\",The Harbour Post\n"u8.ToArray(), "AN050" },
        { "report.pdf", [.. "%PDF-1.7\n"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n'], "AN171" },
        { "sheet.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "AN050" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_imported_has_one_diagnostic_and_the_rest_is_imported(string name, byte[] bytes, string code)
    {
        using var folder = Timeline(("a.txt", Clipping));
        folder.Write(name, bytes);
        AssertRefused(AnnalsCommand.Run(folder.Path, "import", name, "a.txt"), name, code);
        Assert.Single(Entries(folder));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "check", "--drafts").ExitCode);
    }

    [Fact]
    public void A_folder_a_file_that_is_not_there_and_a_huge_one_are_told()
    {
        using var folder = Timeline(("a.txt", Clipping), ("folder/b.txt", Clipping));
        using (var huge = File.Create(folder["huge.txt"])) huge.SetLength(50_000_000);
        foreach (var (name, code) in new[] { ("folder", "AN051"), ("nothing.txt", "AN001"), ("huge.txt", "AN052") })
            AssertRefused(AnnalsCommand.Run(folder.Path, "import", "--dry-run", name, "a.txt"), name, code);
    }

    [Fact]
    public void Other_encodings_that_a_file_names_are_read()
    {
        using var folder = Timeline();
        folder.Write("wide.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Clipping.Replace("Quill", "Élan", StringComparison.Ordinal))]);
        folder.Write("old.html", Encoding.Latin1.GetBytes(Page));
        var import = AnnalsCommand.Run(folder.Path, "import", "wide.txt", "old.html");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Contains("byline: [Mara Élan]\n", File.ReadAllText(folder["input/sources/elan-2021-06-14.md"]), StringComparison.Ordinal);
        Assert.Contains("title: The café on the quay\n", File.ReadAllText(folder["input/sources/the-cafe-on-the-quay.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-thing")]
    public void A_page_that_names_an_encoding_nobody_reads_is_read_as_UTF_8(string encoding)
    {
        using var folder = Timeline(("a.html", Page.Replace("windows-1252", encoding, StringComparison.Ordinal)));
        var import = AnnalsCommand.Run(folder.Path, "import", "a.html");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.True(File.Exists(folder["input/sources/the-cafe-on-the-quay.md"]));
    }

    [Fact]
    public void A_text_that_shares_no_words_with_any_source_is_a_new_source()
    {
        using var folder = Timeline(("a.txt", Clipping), ("input/sources/other.md", "---\ntitle: Other\n---\n"), ("input/sources/other.words", Markdown.Words("other", "Something else was told here.").Text));
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "import", "a.txt").ExitCode);
        Assert.True(File.Exists(folder["input/sources/quill-2021-06-14.md"]));
    }

    [Theory]
    [InlineData("٣ June 2021")]
    [InlineData("June ३, 2021")]
    [InlineData("in June 2٠21")]
    [InlineData("٣ days ago")]
    public void Digits_of_other_scripts_make_no_English_date(string date)
    {
        using var folder = Timeline(("a.txt", Clipping.Replace("5 June 2021", date, StringComparison.Ordinal)));
        var import = AnnalsCommand.Run(folder.Path, "import", "a.txt");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.True(File.Exists(folder["input/sources/quill-2021-06-14.md"]));
    }

    [Theory]
    [InlineData("with space.txt")]
    [InlineData("tab\tand\nline.txt")]
    [InlineData("ночь 夜.txt")]
    [InlineData("-dash.txt")]
    [InlineData(".hidden")]
    public void A_file_may_be_called_anything(string name)
    {
        using var folder = Timeline((name, Clipping));
        var import = AnnalsCommand.Run(folder.Path, "import", "--", name);
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.EndsWith(": already imported, see sources/quill-2021-06-14.md\n", AnnalsCommand.Run(folder.Path, "import", "--", name).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_timeline_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Clipping);
        var import = AnnalsCommand.Run(folder.Path, "import", "a.txt");
        AssertRefused(import, "input/site.yml", "AN040");
        Assert.Equal(["a.txt"], TemporaryFolder.Contents(folder.Path).Keys);
    }

    [Theory]
    [InlineData("input/entries")]
    [InlineData("input/sources")]
    [InlineData("input/entries/two-stalls-burned-at-the-lantern-fair-on-5-june-2021.md/x")]
    public void Where_the_disk_refuses_no_half_of_the_drafts_is_left(string inTheWay)
    {
        using var folder = Timeline(("a.txt", Clipping), (inTheWay, "mine"));
        var before = TemporaryFolder.Contents(folder.Path);
        var import = AnnalsCommand.Run(folder.Path, "import", "a.txt");
        Assert.Equal(before, TemporaryFolder.Contents(folder.Path));
        AssertRefused(import, "input", "AN042");
        Assert.EndsWith("; nothing could be written\n", import.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/.imported/x")]
    [InlineData("input/.imported-intent/x")]
    [InlineData("input/.annals-lock/x")]
    public void A_folder_where_a_list_is_kept_stays_and_nothing_is_imported(string inTheWay)
    {
        using var folder = Timeline(("a.txt", Clipping), (inTheWay, "mine"));
        var before = TemporaryFolder.Contents(folder.Path);
        var import = AnnalsCommand.Run(folder.Path, "import", "a.txt");
        Assert.Equal((1, ""), (import.ExitCode, import.Output));
        Assert.Matches(@"\Ainput\(1,1\): error AN0(01|42): [^\n]+\n\z", import.Error);
        Assert.Equal(before, TemporaryFolder.Contents(folder.Path));
    }

    [Fact]
    public void Many_files_show_no_progress_where_the_output_goes_to_another_program()
    {
        using var folder = Timeline([.. Enumerable.Range(0, 40).Select(day => ($"{day}.txt", Clipping.Replace("2021-06-14", $"2021-07-{day % 28 + 1:00}", StringComparison.Ordinal) + $" It was fair number {day}."))]);
        var import = AnnalsCommand.Run(folder.Path, ["import", .. Enumerable.Range(0, 40).Select(day => $"{day}.txt")]);
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.DoesNotContain('\u001b', import.Output);
        Assert.Equal(40, Directory.GetFiles(folder["input/sources"], "*.md").Length);
    }

    private static void AssertRefused(AnnalsCommand run, string file, string code)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"\A{System.Text.RegularExpressions.Regex.Escape(file)}\(\d+,\d+\): error {code}: [^\n]+\n\z", run.Error);
    }

    private static string[] Entries(TemporaryFolder folder) => Directory.GetFiles(folder["input/entries"], "*", SearchOption.AllDirectories);

    private static TemporaryFolder Timeline(params (string Path, string Text)[] files)
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        foreach (var (path, text) in files) folder.Write(path, text);
        return folder;
    }
}
