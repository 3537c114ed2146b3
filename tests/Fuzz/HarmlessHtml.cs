using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Annals.Fuzz;

/// <summary>Whether a page has no script, handler or address that the theme did not put there.</summary>
internal static partial class HarmlessHtml
{
    private static readonly string[] Addresses = ["href", "src", "srcset", "action", "formaction", "data", "poster", "cite", "background", "ping", "xlink:href"];
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];
    private static readonly string[] Risky = ["script", "link", "meta", "iframe", "frame", "object", "embed", "applet", "video", "audio", "base", "style", "math", "form", "input", "button", "template", "noscript", "svg", "foreignObject"];

    // What the theme itself has, from a timeline whose texts say nothing.
    private static readonly Lazy<FrozenSet<string>> Known = new(() =>
        Corpus.Of("plain").SelectMany(text => SiteProperties.Build(text, drafts: true).Pages)
            .Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(page => Found(new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Value))))
            // A page has only those of its scripts that it needs.
            .Concat(DefaultTheme.In("en").Assets.Where(asset => asset.Address.EndsWith(".js", StringComparison.Ordinal)).Select(asset => $"script module {asset.Address} "))
            .ToFrozenSet());

    public static void AssertPage(string path, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        Broken.Unless(page.QuerySelector("body h1") is not null && html.TrimEnd().EndsWith("</html>", StringComparison.Ordinal), $"{path} is not whole");
        foreach (var found in Found(page)) Broken.Unless(Known.Value.Contains(found), $"{path} has what the theme has not: {found}");
        var ids = new HashSet<string>();
        foreach (var element in page.All)
        {
            AssertAddresses(path, element);
            if (element.GetAttribute("id") is { } id) Broken.Unless(ids.Add(id), $"{path} has an id twice: {id}");
        }
    }

    /// <summary>The text of an entry by itself, in which nothing of the kind may stand.</summary>
    public static void AssertText(string html)
    {
        if (html.Length == 0) return;
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.Body!.QuerySelectorAll("*").Concat(page.Head!.Children))
        {
            Broken.Unless(!Risky.Contains(element.LocalName), $"a text has the element {element.LocalName}");
            Broken.Unless(!element.Attributes.Any(attribute => IsRisky(attribute.Name)), $"a text has a handler in {element.OuterHtml}");
            AssertAddresses("a text", element);
        }
    }

    private static IEnumerable<string> Found(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (Risky.Contains(element.LocalName)) yield return Said(element);
            foreach (var attribute in element.Attributes.Where(attribute => IsRisky(attribute.Name))) yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
        }
    }

    // With all that a browser would act on; what differs from page to page is data, and is looked at by itself.
    private static string Said(IElement element) => element.LocalName switch
    {
        "script" when element.GetAttribute("type") == "application/ld+json" => IsJson(element.TextContent) ? "data" : "data that is none",
        "script" => $"script {element.GetAttribute("type")} {Up(element.GetAttribute("src"))} {element.TextContent}",
        "link" => $"link {element.GetAttribute("rel")}",
        "meta" => $"meta {element.GetAttribute("http-equiv")} {(element.HasAttribute("http-equiv") ? element.GetAttribute("content") : "")}",
        "style" => $"style {element.TextContent}",
        "form" => $"form {element.GetAttribute("method")} {Up(element.GetAttribute("action")).Replace("index.html", "", StringComparison.Ordinal)}",
        "input" or "button" => $"{element.LocalName} {element.GetAttribute("type")}",
        var name => name,
    };

    private static bool IsRisky(string attribute) => attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute is "style" or "srcdoc";

    private static bool IsJson(string text)
    {
        try
        {
            System.Text.Json.JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    // The same file from every page, and on a site under a path.
    private static string Up(string? address) => address is null || address.Contains(':', StringComparison.Ordinal) ? address ?? "" : OwnFile().Replace(address, "");

    private static void AssertAddresses(string path, IElement element)
    {
        foreach (var attribute in element.Attributes.Where(attribute => Addresses.Contains(attribute.Name)))
        {
            // Browsers drop these before they look for the scheme.
            var address = Dropped().Replace(attribute.Value, "").TrimStart([.. Enumerable.Range(0, 33).Select(code => (char)code)]);
            var scheme = Scheme().Match(address);
            Broken.Unless(!scheme.Success || Schemes.Contains(scheme.Groups[1].Value.ToLowerInvariant()), $"{path} has the address “{attribute.Value}” in {element.LocalName}");
            Broken.Unless(!address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) && !address.StartsWith('\\'), $"{path} has “{attribute.Value}”, another host, in {element.LocalName}");
            if (element.LocalName is not ("a" or "link" or "blockquote" or "q")) Broken.Unless(!scheme.Success || element.LocalName == "form", $"{path}: {element.LocalName} fetches “{attribute.Value}”");
        }
    }

    [GeneratedRegex(@"^(?!//)[^?#]*?(?=(assets/[a-z.]+|search/(index\.html)?)$)")]
    private static partial Regex OwnFile();

    [GeneratedRegex("[\t\n\r]")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"^([a-zA-Z][a-zA-Z0-9+.\-]*):")]
    private static partial Regex Scheme();
}
