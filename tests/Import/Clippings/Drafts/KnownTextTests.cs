using Annals.Tests.Support;

namespace Annals.Tests.Import.Clippings.Drafts;

/// <summary>A document is one source, however often it is saved.</summary>
public class KnownTextTests
{
    private const string Article = """
        date 2021-03-05 Harbour bridge closed after fire in control room

        By Ann Lee

        The harbour bridge was closed on Thursday after a fire in its control room, the Harbour Trust said.

        Nobody was hurt, and traffic was sent over the old crossing until the engineers had looked at every cable.
        """;

    [Fact]
    public void A_second_copy_of_the_same_document_is_known_by_its_words()
    {
        using var folder = Imported();
        folder.Write("copy.txt", Article.Replace("\n", "\n\n", StringComparison.Ordinal) + "\n\nCopy link\n");
        var again = AnnalsCommand.Run(folder.Path, "import", "copy.txt");
        Assert.Equal((0, "copy.txt: already imported, see input/sources/lee-2021-03-05.md\n"), (again.ExitCode, again.Output));
    }

    [Theory]
    [InlineData("2021-03-05", "2021-03-06")]
    [InlineData("Harbour bridge closed after fire in control room", "Fire closes the bridge in the harbour")]
    public void The_same_words_under_another_date_or_title_are_another_source(string stated, string otherwise)
    {
        using var folder = Imported();
        folder.Write("other.txt", Article.Replace(stated, otherwise, StringComparison.Ordinal));
        Assert.Contains("→ sources/lee-2021-03-0", AnnalsCommand.Run(folder.Path, "import", "other.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_left_behind_without_their_source_are_not_written_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: The bridge\n");
        folder.Write("input/sources/lee-2021-03-05.words", "annals-words 2\n");
        folder.Write("article.txt", Article);
        Assert.Contains("→ sources/lee-2021-03-05-2.words", AnnalsCommand.Run(folder.Path, "import", "article.txt").Output, StringComparison.Ordinal);
        Assert.Equal("annals-words 2\n", File.ReadAllText(folder["input/sources/lee-2021-03-05.words"]));
    }

    private static TemporaryFolder Imported()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: The bridge\n");
        folder.Write("article.txt", Article);
        Assert.Equal(0, AnnalsCommand.Run(folder.Path, "import", "article.txt").ExitCode);
        return folder;
    }
}
