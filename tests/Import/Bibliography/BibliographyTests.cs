using Annals.Tests.Support;

namespace Annals.Tests.Import.Bibliography;

/// <summary>Lists of literature become sources, cited by the keys that they have.</summary>
public sealed class BibliographyTests
{
    [Fact]
    public void Bibtex_with_its_accents_names_and_abbreviations()
    {
        using var timeline = Imported("lit.bib", """
            % A comment, with an @ in it.
            @string{post = "The Harbour Post"}
            @comment{ nothing }
            @article{Lee2021Bridge,
              author = {Lee, Ann and M{\"u}ller, Ça and {Harbour Trust and Sons} and others},
              title  = "The {Bridge}: {\'E}t{\'e} \& Stra{\ss}e -- ``burned''",
              journal = post # { of } # "Bergen",
              year = 2021, month = mar, day = 5,
              url = {https://post.example/a_b%20c?x=1\&y=2},
              keywords = {fire},
            }
            @book(king,
              author = "King, Jr., Martin Luther",
              title = {Why We Can't Wait},
              publisher = {Harper \& Row}, address = {New York},
              date = {1964~},
              isbn = {978-0-451-52753-0}
            )
            """, out var output);
        Assert.Equal("""
            ---
            title: "The Bridge: Été & Straße – “burned”"
            publisher: The Harbour Post of Bergen
            byline: [Ann Lee, "Ça Müller", Harbour Trust and Sons]
            published: 2021-03-05
            url: "https://post.example/a_b%20c?x=1&y=2"
            kind: article
            ---

            """, File.ReadAllText(timeline["input/sources/lee2021bridge.md"]));
        Assert.Equal("""
            ---
            title: Why We Can't Wait
            publisher: "Harper & Row"
            byline: ["Martin Luther King, Jr."]
            published: "1964~"
            ---
            - Place: New York
            - ISBN: 978-0-451-52753-0

            """, File.ReadAllText(timeline["input/sources/king.md"]));
        Assert.Contains("left out  keywords: fire", output, StringComparison.Ordinal);
        // By the key, as it was cited.
        timeline.Write("input/entries/x.md", "---\ntitle: X\ndate: 2021\n---\nIt burned [@Lee2021Bridge, p. 3] [@king].\n");
        Assert.Equal(0, AnnalsCommand.Run(timeline.Path, "check").ExitCode);
    }

    [Theory]
    [InlineData(@"100 \% of \textdollar{}5 in {C}\#\textunderscore{}1", "100 % of $5 in C#_1")]
    [InlineData(@"\DJ{}{\u {\d a}}ng and {\. Z}eromski", "Đặng and Żeromski")]
    [InlineData(@"The \enquote{old {B}ridge} \emph{of} {\em Bergen}", "The “old Bridge” of Bergen")]
    [InlineData(@"\href{https://post.example/}{The bridge} \foreignlanguage{german}{brennt}", "The bridge brennt")]
    [InlineData(@"$\alpha$ and $\Omega$, 3 \texttimes{} 4 \textless{} 20", "α and Ω, 3 × 4 < 20")]
    [InlineData(@"\textquestiondown{}Por qu{\'e}? \guillemotleft{}S{\'\i}\guillemotright", "¿Por qué? «Sí»")]
    public void What_LaTeX_prints(string latex, string title)
    {
        using var timeline = Imported("lit.bib", $"@book{{a,\n  title = {{{latex}}}\n}}\n", out var output);
        Assert.Contains($"[@a] {title}\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("not known", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_is_not_known_and_a_title_that_is_missing_are_told()
    {
        using var timeline = Imported("lit.bib", "@book{a,\n  title = {The \\bridgename{} burns},\n  author = {\\initial{} Lee}\n}\n@book{b,\n  title = {},\n  author = {Lee, Ann}\n}\n", out var output);
        Assert.Contains("title: what \\bridgename would print, which is not known here", output, StringComparison.Ordinal);
        Assert.Contains("author: what \\initial would print, which is not known here", output, StringComparison.Ordinal);
        Assert.Contains("unsure    it has no title here; write the one that the document has", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_entry_takes_no_other_with_it()
    {
        using var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write("lit.bib", "@misc{one,\n  title = {One}\n}\n@misc{two,\n  title = {Two\n}\n@misc{three,\n  title = {Three}\n}\n");
        var import = AnnalsCommand.Run(timeline.Path, "import", "lit.bib");
        Assert.Contains("lit.bib(4,1): warning AN170: this entry is left out: “=” is expected", import.Output + import.Error, StringComparison.Ordinal);
        Assert.Equal(["one.md", "three.md"], Sources(timeline));
    }

    [Fact]
    public void Ris_with_dates_in_parts_and_texts_of_several_lines()
    {
        using var timeline = Imported("lit.ris", """
            TY  - NEWS
            ID  - lee2021
            AU  - Lee, Ann
            AU  - King, Martin Luther, Jr.
            TI  - The bridge <i>burned</i>
            T2  - The Harbour Post
            DA  - 2021/03/05/
            PY  - 2021
            Y2  - 2021/03/06/10:00:00
            SP  - 3
            EP  - 5
            UR  - https://post.example/a
            AB  - The first line,
            and the second.
            KW  - fire
            ER  - 

            TY  - VIDEO
            TI  - A film
            PY  - 1999
            ER  - 
            """, out var output);
        Assert.Equal("""
            ---
            title: The bridge burned
            publisher: The Harbour Post
            byline: [Ann Lee, "Martin Luther King, Jr."]
            published: 2021-03-05
            url: "https://post.example/a"
            accessed: 2021-03-06
            kind: article
            ---
            The first line,

            and the second.

            - Pages 3–5

            """, File.ReadAllText(timeline["input/sources/lee2021.md"]));
        Assert.Contains("kind: video", File.ReadAllText(timeline["input/sources/a-film.md"]), StringComparison.Ordinal);
        Assert.Contains("left out  KW: fire", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"date-parts":[[2021,3,5]]}""", "2021-03-05")]
    [InlineData("""{"date-parts":[["2021","3"]]}""", "\"2021-03\"")]
    [InlineData("""{"date-parts":[[2001,6],[2001,8]]}""", "\"2001-06/2001-08\"")]
    [InlineData("""{"date-parts":[[-500]]}""", "\"-0499\"")]
    [InlineData("""{"date-parts":[[2001]],"season":2}""", "\"2001-22\"")]
    [InlineData("""{"date-parts":[[1850]],"circa":true}""", "\"1850~\"")]
    [InlineData("""{"raw":"early 1942"}""", "\"[1942-01~..1942-04~]\"")]
    [InlineData("""{"literal":"siglo XIX"}""", "\"18XX\"")]
    public void Dates_of_CSL(string csl, string published)
    {
        using var timeline = Imported("lit.json", $$"""[{"id":"a","type":"book","title":"A","issued":{{csl}}}]""", out _);
        Assert.Contains($"\npublished: {published}\n", File.ReadAllText(timeline["input/sources/a.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Csl_of_zotero_has_particles_and_an_id_that_is_an_address()
    {
        using var timeline = Imported("lit.json", """
            {"items":[{"id":"http://zotero.org/users/1/items/ABCD","citation-key":"berg2020","type":"chapter","title":"On <i>bridges</i>","container-title":"A book","publisher":"A house",
              "author":[{"family":"Berg","given":"Jo","non-dropping-particle":"van der","suffix":"III"}],"editor":[{"literal":"The Trust"}],"issued":{"date-parts":[[2020]]},"archive":"National Archives","archive_location":"RG 59",
              "DOI":"10.1/AB","custom":{"x":1}}]}
            """, out var output);
        Assert.Equal("""
            ---
            title: On bridges
            publisher: A book
            byline: ["Jo van der Berg, III"]
            published: "2020"
            url: "https://doi.org/10.1/AB"
            ---
            - Publisher: A house
            - Edited by The Trust
            - Archive: National Archives
            - Location: RG 59

            """, File.ReadAllText(timeline["input/sources/berg2020.md"]));
        Assert.Contains("left out  “custom”", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_that_zotero_exports()
    {
        using var timeline = Imported("zotero.csv", """"
            "Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Abstract Note","Date","Date Added","Access Date","Notes","Extra","Manual Tags"
            "ABCD1234","newspaperArticle","2021","Lee, Ann; King, Martin Luther, Jr.","The bridge","The Harbour Post","https://post.example/a","All burned.","2021-03-05","2021-03-06 09:00:00","2021-03-06 10:00:00","<p>Ask <b>Ann</b>.</p>","Citation Key: lee2021","fire"
            "EFGH5678","blogPost","2020","Berg, Bo","A post","","https://blog.example/1","","March 2020","2021-03-06 09:00:00","","","",""
            """", out _);
        Assert.Equal("""
            ---
            title: The bridge
            publisher: The Harbour Post
            byline: [Ann Lee, "Martin Luther King, Jr."]
            published: 2021-03-05
            url: "https://post.example/a"
            accessed: 2021-03-06
            kind: article
            ---
            All burned.

            Ask **Ann**.

            """, File.ReadAllText(timeline["input/sources/lee2021.md"]));
        Assert.Contains("published: \"2020-03\"", File.ReadAllText(timeline["input/sources/berg-2020-03.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_zotero_whose_quotation_mark_is_never_closed_is_refused()
    {
        using var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write("zotero.csv", "\"Key\",\"Item Type\",\"Title\"\n\"A\",\"book\",\"One\nB,book,Two\n");
        var import = AnnalsCommand.Run(timeline.Path, "import", "zotero.csv");
        Assert.Equal(1, import.ExitCode);
        Assert.Contains("error AN054: the quotation mark that opens here is never closed", import.Error, StringComparison.Ordinal);
        Assert.Single(import.Error.Trim().Split('\n'));
        Assert.False(Directory.Exists(timeline["input/sources"]));
    }

    [Fact]
    public void What_is_there_already_is_made_once_and_said()
    {
        using var timeline = Imported("lit.bib", """
            @misc{one, title = {One}, url = {https://www.post.example/a/}}
            @misc{again, title = {One again}, url = {http://post.example/a#top}}
            @article{two, title = {Two}, doi = {10.1/ABC}}
            @article{twice, title = {Two again}, url = {https://dx.doi.org/10.1/abc}}
            @book{three, title = {Three}, isbn = {978-0-451-52753-0}}
            @book{thrice, title = {Three again}, isbn = {9780451527530}}
            """, out var output);
        Assert.Equal(["one.md", "three.md", "two.md"], Sources(timeline));
        foreach (var (again, first) in (ReadOnlySpan<(string, string)>)[("One again", "one"), ("Two again", "two"), ("Three again", "three")])
            Assert.Contains($"left out  “{again}” is sources/{first}.md already", output, StringComparison.Ordinal);

        timeline.Write("other.ris", "TY  - ELEC\nTI  - Another title\nUR  - https://post.example/a\nER  - \nTY  - ELEC\nTI  - New\nUR  - https://post.example/new\nER  - \n");
        Assert.Equal(0, AnnalsCommand.Run(timeline.Path, "import", "other.ris").ExitCode);
        Assert.Equal(["new-undated.md", "one.md", "three.md", "two.md"], Sources(timeline).Select(name => name == "new.md" ? "new-undated.md" : name));
    }

    [Fact]
    public void A_date_that_cannot_be_told_stays_out_and_is_said()
    {
        using var timeline = Imported("lit.bib", "@misc{a, title = {A}, year = {in press}}\n@misc{b, title = {B}, date = {11/12/2022}}\n", out var output);
        Assert.DoesNotContain("published", File.ReadAllText(timeline["input/sources/a.md"]) + File.ReadAllText(timeline["input/sources/b.md"]), StringComparison.Ordinal);
        Assert.Contains("published: “in press” is no date that can be told for sure", output, StringComparison.Ordinal);
        Assert.Contains("published: “11/12/2022” is no date that can be told for sure", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csl", "sources.csl.json")]
    [InlineData("bibtex", "sources.bib")]
    public void Our_own_exports_come_back(string format, string file)
    {
        using var site = new TemporaryFolder();
        site.Write("input/site.yml", "title: T\n");
        site.Write("input/entries/x.md", "---\ntitle: X\ndate: 2021\n---\nIt burned [@lee-2021; @muller].\n");
        (string Name, string Text)[] sources =
        [
            ("lee-2021", "title: \"The bridge: 100% {burned} & more_less #1 ~ ^ | <live>\"\npublisher: The Harbour Post\nbyline: [Ann Lee, \"Harbour Trust, and Sons\"]\npublished: 2021-03-05\nurl: \"https://post.example/a_b?x=1&y=%20\"\narchived: \"https://web.archive.example/1\"\naccessed: 2021-03-06\nlanguage: en\nkind: article\n"),
            ("muller", "title: Straße\nbyline: [\"Ça Müller\"]\npublished: \"1990-05\"\nurl: \"https://m.example/\"\n"),
        ];
        foreach (var (name, text) in sources) site.Write($"input/sources/{name}.md", $"---\n{text}---\n");
        using var back = Imported(file, AnnalsCommand.Run(site.Path, "export", format).Output, out _);
        foreach (var (name, text) in sources)
        {
            var made = File.ReadAllText(back[$"input/sources/{name}.md"]);
            foreach (var line in text.Split('\n').Where(line => format == "csl" || !line.StartsWith("language", StringComparison.Ordinal)))
                Assert.Contains(line, made, StringComparison.Ordinal);
        }
    }

    private static string[] Sources(TemporaryFolder timeline) => [.. Directory.EnumerateFiles(timeline["input/sources"], "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static TemporaryFolder Imported(string name, string text, out string output)
    {
        var timeline = new TemporaryFolder();
        timeline.Write("input/site.yml", "title: T\n");
        timeline.Write(name, text.ReplaceLineEndings("\n"));
        var import = AnnalsCommand.Run(timeline.Path, "import", name);
        Assert.True(import.ExitCode == 0, import.Error + import.Output);
        output = import.Output;
        return timeline;
    }
}
