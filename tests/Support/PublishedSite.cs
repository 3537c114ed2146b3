namespace Annals.Tests.Support;

/// <summary>Timelines that are built for an address of the web.</summary>
internal static class PublishedSite
{
    public const string Url = "https://example.org/some/path";

    /// <summary>A title with every character that some format gives a meaning.</summary>
    public const string Special = "A & B <i>c</i> \"d\" 'e' ]]> --> </script> \\n ; , {{ 7*7 }} é 日本 🎉 %41 `f` end";

    /// <summary>The same as YAML.</summary>
    public static string Quoted => "'" + Special.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>Without link cards, which take their time and have tests of their own.</summary>
    public static TestSite Of(params (string Path, string Text)[] files)
    {
        var site = TestSite.With(files);
        var settings = files.LastOrDefault(file => file.Path == "site.yml").Text ?? "title: A timeline";
        site.Write("site.yml", settings.TrimEnd() + "\ncards: false\n");
        site.Build(Url);
        Assert.Empty(site.Diagnostics);
        return site;
    }

    /// <summary>Whether a file is a page for frames on other pages, which is none of the site's own.</summary>
    public static bool IsFramed(string file) => file == "embed/index.html" || (file.StartsWith("entries/", StringComparison.Ordinal) && file.EndsWith("/embed/index.html", StringComparison.Ordinal));

    public static TestSite Full() => Of(FullSite.Files);
}
