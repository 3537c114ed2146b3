using System.Text.Json;

namespace Annals.TrustTests.HostileTexts;

/// <summary>Every value of JSON (RFC 8259), with no name twice in an object.</summary>
internal static class JsonLeaves
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static IEnumerable<Leaf> Of(string output, string path, string text)
    {
        using var json = JsonDocument.Parse(text, Strict);
        return [.. Below(output, path, json.RootElement)];
    }

    private static IEnumerable<Leaf> Below(string output, string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(each => Below(output, $"{path}.{each.Name}", each.Value)).Prepend(new Leaf(output, path, "{}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(each => Below(output, path + "[]", each)).Prepend(new Leaf(output, path, "[]")),
        JsonValueKind.String => OfText(output, path, value.GetString()!),
        _ => [new Leaf(output, path, value.GetRawText())],
    };

    private static IEnumerable<Leaf> OfText(string output, string path, string text) => IsHtml(output, path) ? HtmlLeaves.OfPart(output, path, text) : [new Leaf(output, path, text)];

    // By jsonfeed.org, oembed.com, TimelineJS's documentation, and theme/assets/search.js. What was kept from TimelineJS is somebody else's HTML, and compared as text.
    private static bool IsHtml(string output, string path) => output switch
    {
        "JSON Feed" => path.EndsWith(".content_html", StringComparison.Ordinal),
        "oEmbed" => path.EndsWith(".html", StringComparison.Ordinal),
        "search" => path == "[]",
        "TimelineJS" => path.EndsWith(".text.headline", StringComparison.Ordinal) || path.EndsWith(".text.text", StringComparison.Ordinal),
        _ => false,
    };
}
