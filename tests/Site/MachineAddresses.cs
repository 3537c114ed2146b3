using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Annals.Tests.Site;

/// <summary>The addresses of this site in what machines read: feeds, site maps, robots.txt, and any other XML or JSON.</summary>
internal static class MachineAddresses
{
    /// <param name="root">The address that the folder is published at, with a slash at the end.</param>
    public static IEnumerable<(string File, string Address)> In(string folder, IEnumerable<string> files, string root)
    {
        foreach (var file in files)
            foreach (var text in Texts(Path.Combine(folder, file)))
                if (text.StartsWith(root, StringComparison.Ordinal) || text + "/" == root) yield return (file, text + "/" == root ? root : text);
    }

    private static IEnumerable<string> Texts(string path) => Path.GetExtension(path) switch
    {
        ".xml" or ".atom" => InXml(XDocument.Load(path, LoadOptions.None).Root!),
        ".json" or ".jsonld" => InJson(JsonDocument.Parse(File.ReadAllText(path)).RootElement),
        ".txt" => File.ReadLines(path).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim()),
        _ => [],
    };

    private static IEnumerable<string> InXml(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)) yield return attribute.Value;
        // An id names what a feed has and is not followed.
        if (!element.HasElements && element.Name.LocalName != "id") yield return element.Value.Trim();
        if (element.Attribute("type")?.Value == "html")
            foreach (var address in InHtml(element.Value)) yield return address;
        foreach (var address in element.Elements().SelectMany(InXml)) yield return address;
    }

    private static IEnumerable<string> InJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(member => member.Name != "id").SelectMany(member =>
            member.Name == "content_html" ? InHtml(member.Value.GetString()!) : InJson(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(InJson),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    private static IEnumerable<string> InHtml(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
}
