using Annals.Reporting;
using Annals.Tests.Support;

namespace Annals.Tests.Write;

/// <summary>What Annals did not make it neither replaces nor removes, whatever the folder looks like.</summary>
public sealed class StrangerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StrangerTests()
    {
        _folder.Write("input/site.yml", "title: A timeline\ncards: false\n");
        Assert.Empty(Build());
        _folder.Write("input/entries/second.md", "---\ntitle: Second\ndate: 2022\n---\n");
        _folder.Write("input/media/x", "a picture");
    }

    [Theory]
    [InlineData("entries/second/index.html", "entries/second/index.html")]
    [InlineData("entries/second", "entries/second")]
    [InlineData("media", "media")]
    [InlineData("media/x/thesis.txt", "media/x")]
    public void A_file_or_folder_of_others_in_the_place_of_a_page_is_named_and_the_output_stays(string file, string named)
    {
        _folder.Write("output/" + file, "years of work");
        var before = TemporaryFolder.Contents(_folder["output"]);
        var found = Assert.Single(Build());
        Assert.Equal(Rules.OutputRefused, found.Rule);
        Assert.Contains($"“{named}”", found.Message, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Contents(_folder["output"]));
    }

    [Fact]
    public void An_empty_folder_in_the_place_of_a_page_is_named()
    {
        Directory.CreateDirectory(_folder["output/media/x"]);
        Assert.Contains("“media/x”", Assert.Single(Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_names_files_elsewhere_removes_none_of_them()
    {
        _folder.Write("thesis.txt", "years of work");
        File.AppendAllLines(_folder["output/.annals"], ["../thesis.txt", "entries/../../thesis.txt", _folder["thesis.txt"], "", ".", ".."]);
        Assert.Empty(Build());
        Assert.Equal("years of work", File.ReadAllText(_folder["thesis.txt"]));
    }

    public void Dispose() => _folder.Dispose();

    private Diagnostic[] Build()
    {
        var diagnostics = new Reporting.Diagnostics();
        Annals.Build.Run(new BuildOptions(_folder["input"], null, _folder["output"], null, Drafts: false), diagnostics);
        return [.. diagnostics.Sorted()];
    }
}
