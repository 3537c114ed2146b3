using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Annals.Import.TimelineJs;
using Annals.Render;
using Annals.Timelines;

namespace Annals.Tests.Site;

/// <summary>What must hold for every page, whatever an author wrote.</summary>
internal static class HostilePages
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "file"];

    /// <summary>Renders every page in memory, as a preview does even where there are errors, and asserts that none of them can do harm.</summary>
    /// <returns>The pages by path.</returns>
    public static Dictionary<string, IDocument> AssertHarmless(Timeline timeline)
    {
        var made = Renderer.Render(timeline, SlideReader.Read, new Reporting.Diagnostics()).Pages;
        Assert.All(made, file => AssertStaysInside(file.Path));
        var pages = made.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(
            page => page.Path, page => (IDocument)new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Render())));
        foreach (var (path, page) in pages)
            AssertHarmless(path, page);
        return pages;
    }

    private static void AssertHarmless(string path, IDocument page)
    {
        Assert.True(page.QuerySelector("main h1") is not null, $"{path} is whole");
        Assert.Empty(page.QuerySelectorAll("iframe, frame, object, embed, base, style, svg script, math"));
        Assert.All(page.QuerySelectorAll("video, audio"), player => Assert.True(player.Closest(".player") is not null && player.HasAttribute("controls") && !player.HasAttribute("autoplay"), $"{path} plays by itself"));
        // What the theme has of these, and nothing else.
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Matches(@"^<script type=""module"" src=""(\.\./)*assets/[a-z]+\.js""></script>$", script.OuterHtml));
        Assert.Equal("search/index.html", Assert.Single(page.QuerySelectorAll("form")).GetAttribute("action")!.Replace("../", "", StringComparison.Ordinal));
        Assert.Equal("Content-Security-Policy", Assert.Single(page.QuerySelectorAll("meta[http-equiv]")).GetAttribute("http-equiv"));
        foreach (var element in page.All)
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{path}: {attribute.Name}=“{attribute.Value}”");
                Assert.False(attribute.Name is "style" or "srcdoc", $"{path}: {attribute.Name}=“{attribute.Value}”");
                if (attribute.Name is "href" or "src" or "action" or "formaction" or "data" or "poster") AssertAddress(path, element, attribute.Value);
            }
    }

    private static void AssertAddress(string path, IElement element, string written)
    {
        // Browsers drop these before they look for the scheme.
        var address = new string([.. written.Where(character => character is not ('\t' or '\n' or '\r'))]).Trim(' ', '\0');
        Assert.True(Uri.TryCreate(new Uri("file:///site/" + path), address, out var resolved), $"{path}: “{written}”");
        Assert.True(Schemes.Contains(resolved.Scheme), $"{path}: “{written}” has the scheme {resolved.Scheme}");
        if (resolved.IsFile) Assert.True(resolved.Host.Length == 0, $"{path}: “{written}” leads to the host {resolved.Host}");
        if (element.LocalName != "a") Assert.True(resolved.IsFile, $"{path}: {element.LocalName} fetches “{written}”");
    }

    public static void AssertStaysInside(string path)
    {
        Assert.False(Path.IsPathRooted(path), path);
        Assert.DoesNotContain(path.Split('/', Path.DirectorySeparatorChar), part => part is "" or "." or "..");
        Assert.DoesNotContain(path, character => char.IsControl(character) || character is '<' or '>' or '"' or '\u202e' or '\u200b');
    }
}
