using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Annals.Tests.Support;

namespace Annals.Tests.Site;

/// <summary>Follows every address of a built site, down to the anchors, without a network.</summary>
/// <param name="folder">The output folder.</param>
/// <param name="root">The address that the folder is published at, with a slash at the end.</param>
internal sealed partial class LinkChecker(string folder, string root)
{
    // What a browser fetches by itself to show the page; a link that a reader may click is not among them.
    private const string Fetched = "link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], link[rel~=manifest]";

    // What a server shows in place of a page that is not there is shown at any depth.
    private const string NotFound = "404.html", Deep = "no/such/page/index.html";

    private readonly SortedDictionary<string, string> _files = TemporaryFolder.Contents(folder);
    private readonly Dictionary<string, IDocument> _pages = [];
    private readonly List<string> _problems = [];

    public int Pages => _pages.Count;

    /// <summary>How many addresses were followed.</summary>
    public int Followed { get; private set; }

    public IReadOnlyList<string> Check()
    {
        foreach (var file in _files.Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
            _pages[file == NotFound ? Deep : file] = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, file)));
        if (_files.TryGetValue(NotFound, out var notFound)) _files[Deep] = notFound;
        foreach (var (file, page) in _pages) CheckPage(file, page);
        foreach (var file in _files.Keys.Where(file => file.EndsWith(".css", StringComparison.Ordinal)))
            foreach (Match url in CssUrl().Matches(_files[file])) Follow(file, url.Groups["address"].Value, isFetched: true);
        foreach (var file in _files.Keys.Where(file => file.EndsWith(".js", StringComparison.Ordinal)))
            foreach (Match import in ScriptImport().Matches(_files[file])) Follow(file, import.Groups["address"].Value, isFetched: true);
        _files.Remove(Deep);
        foreach (var (file, address) in MachineAddresses.In(folder, _files.Keys, root)) Follow(file, address, isFetched: false);
        return _problems;
    }

    private void CheckPage(string file, IDocument page)
    {
        foreach (var same in page.QuerySelectorAll("[id]").GroupBy(element => element.Id!).Where(same => same.Count() > 1))
            _problems.Add($"{file}: the id “{same.Key}” stands {same.Count()} times");
        foreach (var element in page.QuerySelectorAll("[href]"))
            Follow(file, element.GetAttribute("href")!, isFetched: element.Matches(Fetched));
        foreach (var name in new[] { "src", "poster", "data", "action", "formaction", "background" })
            foreach (var element in page.QuerySelectorAll($"[{name}]")) Follow(file, element.GetAttribute(name)!, isFetched: true);
        foreach (var element in page.QuerySelectorAll("[srcset]"))
            foreach (var candidate in element.GetAttribute("srcset")!.Split(','))
                Follow(file, candidate.Trim().Split(' ')[0], isFetched: true);
        foreach (var element in page.QuerySelectorAll("[style], style"))
            foreach (Match url in CssUrl().Matches(element.GetAttribute("style") ?? element.TextContent)) Follow(file, url.Groups["address"].Value, isFetched: true);
        // Cards and feeds name full addresses of this site.
        foreach (var element in page.QuerySelectorAll("meta[content]"))
            if (element.GetAttribute("content")!.StartsWith(root, StringComparison.Ordinal)) Follow(file, element.GetAttribute("content")!, isFetched: false);
    }

    private void Follow(string file, string written, bool isFetched)
    {
        Followed++;
        if (!Uri.TryCreate(new Uri(root + file), written, out var address))
        {
            _problems.Add($"{file}: “{written}” is no address");
            return;
        }
        var (place, fragment) = (address.GetLeftPart(UriPartial.Query), address.Fragment);
        if (!place.StartsWith(root, StringComparison.Ordinal))
        {
            if (isFetched) _problems.Add($"{file}: “{written}” is fetched from elsewhere");
            else if (address.Scheme is not ("http" or "https" or "mailto" or "tel")) _problems.Add($"{file}: “{written}” has the scheme {address.Scheme}");
            else if (address.Scheme == new Uri(root).Scheme && address.Host == new Uri(root).Host) _problems.Add($"{file}: “{written}” is outside the site");
            return;
        }
        var target = Uri.UnescapeDataString(place[root.Length..]);
        if (target.Length == 0 || target.EndsWith('/')) target += "index.html";
        if (!_files.ContainsKey(target)) _problems.Add($"{file}: “{written}” leads to {target}, which is not there");
        else if (fragment.Length > 1 && _pages.TryGetValue(target, out var page) && page.GetElementById(Uri.UnescapeDataString(fragment[1..])) is null)
            _problems.Add($"{file}: “{written}” leads to an id that {target} does not have");
    }

    [GeneratedRegex("""url\(\s*['"]?(?<address>[^'")]+)['"]?\s*\)|@import\s+['"](?<address>[^'"]+)['"]""")]
    private static partial Regex CssUrl();

    [GeneratedRegex(@"\b(?:from|import)\s*\(?\s*'(?<address>\.{1,2}/[^']+)'")]
    private static partial Regex ScriptImport();
}
