using Annals.Tests.Support;

namespace Annals.Tests.Import.Mapped;

/// <summary>What sort of files are read, what is said of the others, and what a second run does.</summary>
public class FileTests
{
    private const string Good = "---\ntitle: Good\ndate: 2022\n---\n";

    [Theory]
    [InlineData("a.md", "+++\ntitle = \"A\"\n+++\n", "a.md(1,1): error AN050: this front matter is TOML; write it as YAML, between lines ---, and import the file again")]
    [InlineData("a.md", "{\"title\": \"A\"}\n", "a.md(1,1): error AN050: this front matter is JSON; write it as YAML, between lines ---, and import the file again")]
    [InlineData("a.md", "\nJust a text.\n", "a.md(2,1): error AN004: the first line must be ---, followed by keys, and --- again; a file of YAML alone must end in .yml or .yaml")]
    [InlineData("a.md", "---\ntitle: A\n", "a.md(1,1): error AN004: the front matter that starts here does not end; put a line --- behind its last key")]
    [InlineData("a.md", "---\ntitle: A: b\n---\n", "a.md(2,9): error AN003: a value with a colon in it must be quoted: put it between \"…\"")]
    [InlineData("a.yml", "title: [...\ndate: 2022\n", "a.yml(1,8): error AN003: this is not YAML: what follows here does not belong to what stands above it; see that all keys start in one column and that brackets and quotation marks are closed")]
    [InlineData("a.md", "---\ntitle: &x A\ndate: *x\n---\n", "a.md(3,7): error AN003: aliases such as *x are not used here; write the value out, or quote the text if it starts with *")]
    [InlineData("a.md", "---\ntitle: A\ntitle: B\ndate: 2022\n---\n", "a.md(3,1): error AN003: “title” stands here twice; keep one")]
    [InlineData("a.md", "---\ntitle: A\n---\n", "a.md(2,1): error AN007: this entry has no date; write one, or name its key in the map")]
    [InlineData("a.yml", "- B\n- C\n", "a.yml(1,3): error AN003: an entry is expected here, as lines of the form “key: value”\na.yml(2,3): error AN003: an entry is expected here, as lines of the form “key: value”")]
    [InlineData("a.yml", "- {date: 2022}\n", "a.yml(1,1): error AN051: nothing of this file can be an entry by this map; what is missing is told above\na.yml(1,3): warning AN170: left out: this entry has no title; write one, or name its key in the map")]
    [InlineData("a.yml", "# nothing\n", "a.yml(1,1): error AN051: there is no entry in this file")]
    [InlineData("a.md", " \n", "a.md(1,1): error AN051: there is no text in this file")]
    [InlineData("a.md", "---\na: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}}}}}}}}}}\n---\n", "a.md(2,65): error AN021: values nest more than 16 deep here")]
    public void A_file_that_cannot_be_read_has_one_diagnostic_and_the_others_are_imported(string path, string text, string says)
    {
        using var made = MappedCase.With(MappedCase.PlainMap, (path, text), ("good.md", Good));
        Assert.Equal((1, says + "\n"), (made.Command.ExitCode, made.Command.Error));
        Assert.Equal(["entries/good.md"], made.Files);
        made.Check();
    }

    [Fact]
    public void A_second_run_imports_nothing_and_says_so()
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("a.md", Good), ("b.yml", "- {title: B, date: 2022}\n- {title: C, date: 2022}\n"));
        var files = made.Files;
        made.Write("a-copy.md", Good);
        made.Import("a.md", "b.yml", "a-copy.md");
        Assert.Equal(
            (0, "a-copy.md: by a map\n  2  left out  already here: “Good”, entries/a.md\n\na.md: already imported, see entries/a.md\nb.yml: already imported, see entries/b.md\n", ""),
            (made.Command.ExitCode, made.Command.Output, made.Command.Error));
        Assert.Equal(files, made.Files);
    }

    [Fact]
    public void Nothing_that_is_there_is_written_over()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap,
            ("input/entries/good.md", "---\ntitle: Mine\ndate: 2021\n---\n"),
            ("input/sources/s.md", "---\ntitle: Another\n---\n"),
            ("good.md", "---\ntitle: Good\ndate: 2022\nsources: [S]\n---\n"));
        Assert.Equal(["entries/good-2.md", "entries/good.md", "sources/s-2.md", "sources/s.md"], made.Files);
        Assert.Contains("Mine", made.Read("entries/good.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_of_the_input_still_leads_where_it_led()
    {
        using var made = MappedCase.Imported(
            MappedCase.PlainMap,
            ("input/sources/fire.md", "---\ntitle: Fire\n---\n"),
            ("input/pages/about.md", "---\ntitle: About\n---\nSee [[fire]].\n"),
            ("fire.md", "---\ntitle: A fire\ndate: 2022\n---\n"));
        Assert.Equal(["entries/fire-2.md", "pages/about.md", "sources/fire.md"], made.Files);
    }

    [Fact]
    public void Comments_among_the_keys_are_reported()
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("a.md", "---\n# Ask Ada\ntitle: A # or B\nsummary: \"#1\"\ndate: 2022\n---\n# Heading\n"), ("b.yml", "#x\n- {title: B, date: 2022}\n"));
        made.Says("2", "left out", "# Ask Ada: a comment");
        made.Says("3", "left out", "# or B: a comment");
        made.Says("1", "left out", "# x: a comment");
        Assert.Equal(3, made.Command.Output.Split(": a comment").Length - 1);
    }

    [Fact]
    public void Many_of_one_name_are_numbered()
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("all.yml", string.Concat(Enumerable.Repeat("- {title: A, date: 2022}\n", 5))));
        Assert.Equal(["entries/a-2.md", "entries/a-3.md", "entries/a-4.md", "entries/a-5.md", "entries/a.md"], made.Files);
    }

    [Fact]
    public void Of_a_file_of_several_entries_those_come_in_that_can()
    {
        using var made = MappedCase.With(MappedCase.PlainMap, ("b.yml", "- {title: B, date: 2022, sources: [S]}\n- {title: C, date: unknown}\n- {date: 2022}\n- D\n"));
        Assert.Collection(
            made.Command.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("b.yml(2,20): warning AN170: left out (“C”): “unknown” is no date that can be told for sure", line, StringComparison.Ordinal),
            line => Assert.StartsWith("b.yml(3,3): warning AN170: left out: this entry has no title", line, StringComparison.Ordinal),
            line => Assert.StartsWith("b.yml(4,3): warning AN170: this is left out", line, StringComparison.Ordinal));
        Assert.Equal(0, made.Command.ExitCode);
        Assert.Equal(["entries/b.md", "sources/s.md"], made.Files);
        made.Says("2", "unsure", "left out (“C”)");
        Assert.DoesNotContain("made title: C", made.Command.Output, StringComparison.Ordinal);
        made.Check();
    }

    [Theory]
    [InlineData("- {title: A, date: 2021}\n- {title: B, date: 2022}\n")]
    [InlineData("---\ntitle: A\ndate: 2021\n---\ntitle: B\ndate: 2022\n---\n")]
    [InlineData("[{\"title\": \"A\", \"date\": \"2021\"}, {\"title\": \"B\", \"date\": \"2022\"}]")]
    public void A_YAML_file_may_hold_several_entries(string yaml)
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("all.yaml", yaml));
        Assert.Equal(["entries/a.md", "entries/b.md"], made.Files);
        Assert.Contains("date: \"2022\"\n", made.Read("entries/b.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_may_be_a_list_under_a_key()
    {
        using var made = MappedCase.Imported(
            "entry: {from: timeline.events, title: title, date: date}\nignore: [timeline.id]",
            ("all.yml", "name: Ours\ntimeline:\n  id: 7\n  place: Kiel\n  events:\n    - {title: A, date: 2021}\n    - {title: B, date: 2022, x: y}\n"));
        Assert.Equal(["entries/a.md", "entries/b.md"], made.Files);
        made.Says("1", "left out", "name: the map does not name it");
        made.Says("4", "left out", "timeline.place: the map does not name it");
        made.Says("7", "left out", "x: the map does not name it");
        Assert.DoesNotContain("timeline.id", made.Command.Output, StringComparison.Ordinal);
        made.Write("none.yml", "events: []\n");
        made.Import("none.yml");
        Assert.Equal("none.yml(1,1): error AN051: there is no list “timeline.events” here, from which the map takes the entries\n", made.Command.Error);
    }

    [Theory]
    [InlineData("posts/the-fire.md", "---\ntitle: Another\ndate: 2022\n---\n", "the-fire", "Another")]
    [InlineData("posts/the-fire/index.md", "---\ntitle: Another\ndate: 2022\n---\n", "the-fire", "Another")]
    [InlineData("posts/2022-11-22-the_fire.md", "---\n---\nText\n", "the-fire", "The fire")]
    [InlineData("posts/x.md", "---\ndate: 2022\n---\n\n# The *fire* #\n\nText\n", "x", "\"The *fire*\"")]
    [InlineData("posts/x.md", "---\nslug: The Fire\ntitle: Another\ndate: 2022\n---\n", "the-fire", "Another")]
    public void The_name_and_the_title_come_from_the_file_where_no_key_gives_them(string path, string text, string slug, string title)
    {
        using var made = MappedCase.Imported("entry: {title: title, date: date, slug: slug}", (path, text));
        Assert.Contains($"title: {title}\n", made.Read($"entries/{slug}.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("# The", made.Body($"entries/{slug}.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_empty_lines_above_are_no_matter()
    {
        using var made = MappedCase.Imported(MappedCase.PlainMap, ("a.md", "\uFEFF\r\n---\r\ntitle: A\r\ndate: 2022\r\nx: y\r\n---\r\n[[z]]\r\n"));
        Assert.Equal("---\ntitle: A\ndate: \"2022\"\nstatus: draft\n---\n\\[\\[z]]\n", made.Read("entries/a.md"));
        made.Says("5", "left out", "x: the map does not name it");
        made.Says("7", "unsure", "[[z]] stays as text");
    }

    [Fact]
    public void A_dry_run_reports_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: A timeline\n");
        folder.Write("map.yml", MappedCase.PlainMap);
        folder.Write("a.md", Good);
        var import = AnnalsCommand.Run(folder.Path, "import", "--dry-run", "--map", "map.yml", "a.md");
        Assert.EndsWith("0 sources and 1 draft entry from 1 file; nothing was written\n", import.Output, StringComparison.Ordinal);
        Assert.Equal(["a.md", "input/site.yml", "map.yml"], TemporaryFolder.Contents(folder.Path).Keys);
    }
}
