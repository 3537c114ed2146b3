using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Annals.TrustTests.HostileTexts;

/// <summary>Every text and attribute of a page, read by the rules of HTML with nothing forgiven, and what stands in it in other formats.</summary>
internal static class HtmlLeaves
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    public static IEnumerable<Leaf> OfPage(string output, string html) => Below(output, "", Parse(html).DocumentElement);

    // AngleSharp 1.10.3 takes the end of an element of SVG with a capital letter for one of another element, and no browser does.
    private static IDocument Parse(string html) => Parser.ParseDocument(html.Replace("linearGradient", "g", StringComparison.Ordinal));

    /// <summary>HTML that stands within a body.</summary>
    public static IEnumerable<Leaf> OfPart(string output, string path, string html) =>
        Below(output, path, Parse($"<!doctype html><html><head><title>a</title></head><body>{html}</body></html>").Body!);

    /// <returns>Null for what is more than text.</returns>
    public static string? Text(string html) => OfPart("", "", html).ToArray() is [{ Path: "/body/#text", Text: var text }] ? text : null;

    private static IEnumerable<Leaf> Below(string output, string above, IElement element)
    {
        var path = $"{above}/{element.LocalName}";
        if (path.EndsWith("/html/head", StringComparison.Ordinal) && output == "page") output = "head";
        // Where a label of the drawing stands depends on how long it is.
        if (!path.EndsWith("/svg/a/text", StringComparison.Ordinal))
            foreach (var attribute in element.Attributes) yield return new Leaf(output, $"{path}@{attribute.Name}", attribute.Value);
        if (element.LocalName == "script" && element.GetAttribute("type") == "application/ld+json")
        {
            foreach (var leaf in JsonLeaves.Of("JSON-LD", path, element.TextContent)) yield return leaf;
            yield break;
        }
        if (element.LocalName == "pre" && element.ClassList.Contains("cited"))
        {
            foreach (var leaf in Quoted(path, element.TextContent)) yield return leaf;
            yield break;
        }
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
                foreach (var leaf in Below(output, path, child)) yield return leaf;
            else yield return new Leaf(output, $"{path}/{node.NodeName}", node.NodeValue ?? "");
        }
    }

    // What a page shows to be copied.
    private static IEnumerable<Leaf> Quoted(string path, string text) => text[0] switch
    {
        '@' => OtherLeaves.OfBibTex(path, text),
        '[' => JsonLeaves.Of("CSL-JSON", path, text),
        _ => OfPart("frame", path, text),
    };
}
