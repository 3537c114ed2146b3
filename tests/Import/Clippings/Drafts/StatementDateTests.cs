using Annals.Tests.Support;

namespace Annals.Tests.Import.Clippings.Drafts;

/// <summary>When something was said: by the date that goes with the saying, and no other in its neighbourhood.</summary>
public sealed class StatementDateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("“The mill is ours and always was,” Ann Lee said on Sunday.", "2022-11-27")]
    [InlineData("“The mill is ours and always was,” said Ann Lee on Sunday.", "2022-11-27")]
    [InlineData("On Sunday, Ann Lee said: “The mill is ours and always was.”", "2022-11-27")]
    [InlineData("Ann Lee told reporters in Harby on Sunday: “The mill is ours and always was.”", "2022-11-27")]
    [InlineData("Ann Lee put out a statement on Sunday. “The mill is ours and always was,” Ann Lee said.", "2022-11-27")]
    // The date is that of something else: the words were said by the day on which they were printed, and that is all.
    [InlineData("“The mill is ours and always was,” said Ann Lee, who was elected in 2008.", "\"../2022-11-28\"")]
    [InlineData("“The mill is ours and always was,” Ann Lee said. She was elected in 2008.", "\"../2022-11-28\"")]
    [InlineData("Elected on Sunday, Ann Lee said: “The mill is ours and always was.”", "\"../2022-11-28\"")]
    [InlineData("Ann Lee said the fire on Sunday “was the worst that Harby ever saw”.", "\"../2022-11-28\"")]
    [InlineData("Ann Lee said: “The mill burnt on Sunday, and it is ours.”", "\"../2022-11-28\"")]
    [InlineData("The mill burnt on Sunday. “The mill is ours and always was,” Ann Lee said.", "\"../2022-11-28\"")]
    public void A_statement_has_the_date_of_its_saying(string text, string expected)
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        _folder.Write("a.txt", $"date 2022-11-28\n\nThe mill at Harby is in ruins, and nobody knows yet who is to pay for it.\n\n{text}\n");
        var run = AnnalsCommand.Run(_folder.Path, "import", "a.txt");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        var entry = Assert.Single(TemporaryFolder.Contents(_folder["input/entries"]).Values, text => text.Contains("by: Ann Lee,", StringComparison.Ordinal));
        Assert.Contains($"\ndate: {expected}\n", entry, StringComparison.Ordinal);
        foreach (var command in new[] { "check", "verify" })
        {
            run = AnnalsCommand.Run(_folder.Path, command, "--drafts");
            Assert.Equal(("", 0), (run.Error, run.ExitCode));
        }
    }

    [Fact]
    public void Two_doings_of_one_name_in_one_week_are_two_entries()
    {
        _folder.Write("input/site.yml", "title: A timeline\n");
        _folder.Write("a.txt", "date 2022-11-28\n\nAnn Lee sold the mill at Harby last week.\n\nNobody was told of it.\n\nLast week Ann Lee opened a school in Leeds.\n");
        var run = AnnalsCommand.Run(_folder.Path, "import", "a.txt");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(2, TemporaryFolder.Contents(_folder["input/entries"]).Count);
    }

    public void Dispose() => _folder.Dispose();
}
