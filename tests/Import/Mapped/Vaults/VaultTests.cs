using Annals.Tests.Support;

namespace Annals.Tests.Import.Mapped.Vaults;

/// <summary>Folders of notes, as Obsidian keeps them.</summary>
public sealed class VaultTests
{
    private const string Map = "entry:\n  date: date\n  people: [people, who]\n  places: place\n  tags: [tags, \"#tags\"]\n";

    private static readonly byte[]
        Red = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4wcAAAAJcAMlDyBJGAAAAAElFTkSuQmCC"),
        Blue = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPgYmAAAAAiAAsOcuwrAAAAAElFTkSuQmCC");

    [Fact]
    public void A_note_with_links_comments_and_a_picture_is_what_its_writer_meant()
    {
        using var vault = Vault(("Notes/note.md", """
            ---
            date: 1944-10
            people:
              - "[[Ann Lee]]"
              - "[[People/Bo Marsh|Marsh]]"
            tags: ["#fire", harbour]
            ---
            The store burnt. %%ask Ann whether Bo lied%%

            ![[fire.png|300]]

            ==The roof fell== at noon.[^1]

            [^1]: From the log.
            """));
        vault.Write("vault/attachments/deep/fire.png", Red);
        vault.Write("vault/list.txt", "ropes");
        vault.Write("input/media/fire.png", Blue);
        var import = AnnalsCommand.Run(vault.Path, "import", "vault", "--map", "map.yml");
        Assert.Equal(0, import.ExitCode);
        Assert.Equal(
            """
            ---
            title: Note
            date: "1944-10"
            people: [Ann Lee, Bo Marsh]
            tags: [fire, harbour]
            status: draft
            ---
            The store burnt. %%ask Ann whether Bo lied%%

            ![fire](<media/fire-2.png>)

            ==The roof fell== at noon.[^1]

            [^1]: From the log.

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(vault["input/entries/note.md"]));
        Assert.Equal(Red, File.ReadAllBytes(vault["input/media/fire-2.png"]));
        Assert.Equal(Blue, File.ReadAllBytes(vault["input/media/fire.png"]));
        Assert.Contains("left out  1 other file of the folder “vault”, such as “list.txt”: neither notes nor pictures; to import one, name it", import.Output, StringComparison.Ordinal);
        Assert.Contains("unsure    ![[fire.png|300]] → media/fire-2.png, and its name for those who do not see it: write what it shows; the size 300 is left out", import.Output, StringComparison.Ordinal);
        Assert.Equal(0, AnnalsCommand.Run(vault.Path, "build", "--drafts").ExitCode);
        Assert.DoesNotContain("lied", File.ReadAllText(vault["output/entries/note/index.html"]), StringComparison.Ordinal);
        Assert.Contains("fire-2", File.ReadAllText(vault["output/entries/note/index.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cover: \"[[attachments/fire.png]]\"", "{src: \"media/fire.png\", alt: fire}")]
    [InlineData("cover: \"![[fire.png|300]]\"", "{src: \"media/fire.png\", alt: fire}")]
    [InlineData("cover: attachments/fire.png\nwords: The store in flames", "{src: \"media/fire.png\", alt: The store in flames}")]
    [InlineData("cover: media/fire.png\nwords: Of the input", "{src: \"media/fire.png\", alt: Of the input}")]
    public void A_picture_in_a_key_is_copied_like_one_in_the_text(string keys, string image)
    {
        using var vault = Vault(("a.md", $"---\ndate: 1944\n{keys}\n---\nA"), ("b.md", "---\ncover: other.png\n---\nNo date."));
        vault.Write("map.yml", "entry:\n  date: date\n  image: {src: cover, alt: words}\n");
        vault.Write("vault/attachments/fire.png", Red);
        vault.Write("vault/other.png", Blue);
        if (keys.Contains("Of the input", StringComparison.Ordinal)) vault.Write("input/media/fire.png", Red);
        var import = AnnalsCommand.Run(vault.Path, "import", "vault", "--map", "map.yml");
        Assert.Equal(0, import.ExitCode);
        Assert.Contains($"\nimage: {image}\n", File.ReadAllText(vault["input/entries/a.md"]), StringComparison.Ordinal);
        Assert.Equal(Red, File.ReadAllBytes(vault["input/media/fire.png"]));
        Assert.False(File.Exists(vault["input/media/other.png"]));
        Assert.Equal(!keys.Contains("words", StringComparison.Ordinal), import.Output.Contains("and its name for those who do not see it: write what it shows", StringComparison.Ordinal));
        Assert.Equal(0, AnnalsCommand.Run(vault.Path, "build", "--drafts").ExitCode);
    }

    [Fact]
    public void Hidden_folders_links_and_the_timeline_itself_are_no_notes()
    {
        using var vault = Vault(("a.md", "---\ndate: 2022\n---\nA"), (".obsidian/b.md", "---\ndate: 2022\n---\nB"), (".trash/c.md", "---\ndate: 2022\n---\nC"), ("notes.canvas", "{}"));
        vault.Write("elsewhere.md", "---\ndate: 2022\n---\nSecret");
        File.CreateSymbolicLink(vault["vault/link.md"], vault["elsewhere.md"]);
        Directory.Move(vault["input"], vault["vault/input"]);
        var import = AnnalsCommand.Run(vault.Path, "import", "vault/", "--map", "map.yml", "--input", "vault/input");
        Assert.Contains("vault/link.md(1,1): warning AN010: this is a symbolic link", import.Error, StringComparison.Ordinal);
        Assert.Equal(["a.md"], Directory.GetFiles(vault["vault/input/entries"]).Select(Path.GetFileName));
        var again = AnnalsCommand.Run(vault.Path, "import", "vault", "--map", "map.yml", "--input", "vault/input");
        Assert.Contains("vault/a.md: already imported, see entries/a.md", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AN010: this line is not read", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Notations_of_Obsidian_become_ours_or_are_told()
    {
        using var vault = Vault(
            ("2022-11-27.md", """
            #fire #harbour/quay

            See [[Other#Roof|what fell]] and [[Nobody]]. A #sad day. ^block1

            - who:: [[Ann Lee]], [[Bo Marsh]]
            place:: Kiel

            > [!question]- Who did it?
            > Nobody knows.

            > [!warning] Ours
            > Stays.

            > [!quote] Ann
            > So she said.

            ![[Other]] and ![[report.pdf|The report]] and ![A map|200](att/My%20Map.PNG) at noon^[So the log says.] (mood:: bleak).

            ```dataview
            LIST FROM #fire
            ```

            `#code ![[x.png]]`
            """),
            ("Other.md", "---\ndate: 1944\n---\n## Roof\n"));
        vault.Write("vault/att/My Map.PNG", Red);
        var import = AnnalsCommand.Run(vault.Path, "import", "vault", "--map", "map.yml");
        Assert.Equal(0, import.ExitCode);
        var text = File.ReadAllText(vault["input/entries/2022-11-27.md"]);
        Assert.StartsWith("---\ntitle: 2022-11-27\ndate: 2022-11-27\npeople: [Ann Lee, Bo Marsh]\nplaces: [Kiel]\ntags: [fire, \"harbour/quay\", sad]\nstatus: draft\n---\nSee [[entries/other|what fell]] and \\[\\[Nobody]]. A sad day.\n", text, StringComparison.Ordinal);
        Assert.Contains("> [!note] Who did it?\n> Nobody knows.\n\n> [!warning] Ours\n> Stays.\n\n> **Ann**\n> So she said.\n\n[[entries/other|Other]] and The report and ![A map](<media/my-map.png>) at noon[^n1] (mood:: bleak).\n", text, StringComparison.Ordinal);
        Assert.EndsWith("`#code ![[x.png]]`\n\n[^n1]: So the log says.\n", text, StringComparison.Ordinal);
        foreach (var line in (string[])["3  left out  ^block1: the id of a block", "17  unsure    (mood:: bleak) stays as text; “mood” in the map takes it", "8  inferred  [!question] → [!note]", "LIST FROM #fire ```: a query, which asks Obsidian"])
            Assert.Contains(line, import.Output, StringComparison.Ordinal);
        Assert.Equal(0, AnnalsCommand.Run(vault.Path, "check", "--drafts").ExitCode);
    }

    [Fact]
    public void A_note_that_is_broken_or_has_no_date_takes_no_other_with_it()
    {
        using var vault = Vault(("a.md", "---\ndate: 2022\n---\nA"), ("broken.md", "---\ndate: {{date}}\n---\nx"), ("plain.md", "No keys."), ("empty.md", ""));
        var import = AnnalsCommand.Run(vault.Path, "import", "vault", "--map", "map.yml");
        Assert.Equal(0, import.ExitCode);
        Assert.Equal(["a.md"], Directory.GetFiles(vault["input/entries"]).Select(Path.GetFileName));
        Assert.Contains("vault/broken.md(2,8): warning AN170: this note is left out", import.Error, StringComparison.Ordinal);
        Assert.Contains("vault/plain.md(1,1): warning AN170: this note is left out: this entry has no date", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_which_nothing_is_an_entry_says_so()
    {
        using var vault = Vault(("plain.md", "No keys."));
        Directory.CreateDirectory(vault["none"]);
        Assert.Contains("vault(1,1): error AN051: nothing in this folder can be an entry by this map", AnnalsCommand.Run(vault.Path, "import", "vault", "--map", "map.yml").Error, StringComparison.Ordinal);
        Assert.Contains("none(1,1): error AN051: there is no Markdown and no YAML in this folder", AnnalsCommand.Run(vault.Path, "import", "none", "--map", "map.yml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_map_one_is_suggested_that_works()
    {
        using var vault = Vault(("2022-11-27.md", "A #fire, as [[Ann Lee]] said.\nplace:: Kiel"), ("2022-11-28.md", "---\npeople: [\"[[Ann Lee|Ann]]\"]\n---\nB"));
        var refused = AnnalsCommand.Run(vault.Path, "import", "vault");
        Assert.Contains("vault(1,1): error AN050: this is a folder of notes, and a map says which of their keys is what", refused.Error, StringComparison.Ordinal);
        vault.Write("map.yml", AnnalsCommand.Run(vault.Path, "import", "vault", "--suggest").Output);
        Assert.Equal(0, AnnalsCommand.Run(vault.Path, "import", "vault", "--map", "map.yml").ExitCode);
        Assert.Contains("date: 2022-11-27\nplaces: [Kiel]\ntags: [fire]\n", File.ReadAllText(vault["input/entries/2022-11-27.md"]), StringComparison.Ordinal);
        Assert.Contains("people: [Ann Lee]\n", File.ReadAllText(vault["input/entries/2022-11-28.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_there_already_is_not_copied_again()
    {
        using var vault = Vault(("a.md", "---\ndate: 2022\n---\n![[fire.png|The fire]]"), ("b.md", "---\ndate: 2023\n---\n![[FIRE.png|The fire]] and ![none](gone.png)"));
        vault.Write("vault/fire.png", Red);
        vault.Write("input/media/fire.png", Red);
        var import = AnnalsCommand.Run(vault.Path, "import", "vault", "--map", "map.yml");
        Assert.Equal(["fire.png"], Directory.GetFiles(vault["input/media"]).Select(Path.GetFileName));
        Assert.EndsWith("---\n![The fire](<media/fire.png>)\n", File.ReadAllText(vault["input/entries/a.md"]), StringComparison.Ordinal);
        Assert.EndsWith("---\n![The fire](<media/fire.png>) and none\n", File.ReadAllText(vault["input/entries/b.md"]), StringComparison.Ordinal);
        Assert.Contains("![none](gone.png): this picture is in no folder here", import.Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Vault(params (string Path, string Text)[] notes)
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: T\n");
        folder.Write("map.yml", Map);
        foreach (var (path, text) in notes) folder.Write("vault/" + path, text.ReplaceLineEndings("\n"));
        return folder;
    }
}
