using AngleSharp.Html.Parser;
using Annals.Tests.Support;

namespace Annals.EditorTests;

/// <summary>What the pages of a site show.</summary>
internal static class ShownPages
{
    private static readonly string[] Folders = ["entries", "sources", "people", "pages"];

    /// <summary>For each page what it counts of each notation, and its words.</summary>
    public static SortedDictionary<string, (string Counts, string Words)> Of(TemporaryFolder site)
    {
        var build = AnnalsCommand.Run(site.Path, "build", "--drafts");
        Assert.True(build.ExitCode == 0, build.Error + build.Output);
        var pages = new SortedDictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var file in Folders.SelectMany(folder => Directory.EnumerateFiles(site["output/" + folder], "index.html", SearchOption.AllDirectories)))
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelector("main")!;
            var counts = string.Join(' ', ((string[])["sup.cite a", "a:not([rel])", "mark", "td", "aside, .note"]).Select(each => page.QuerySelectorAll(each).Length));
            pages[Path.GetRelativePath(site["output"], file)] = (counts, string.Join(' ', page.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
        return pages;
    }
}
