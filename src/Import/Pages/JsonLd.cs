using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Annals.Text;

namespace Annals.Import.Pages;

/// <summary>
/// What a page says of itself in JSON-LD (schema.org). All of its scripts are read together: a node may stand in one of them, and be named
/// by its <c>@id</c> in another.
/// </summary>
/// <param name="Nodes">Those that may be about the page as a whole, in the order of the page.</param>
internal sealed partial record JsonLd(ImmutableArray<JsonElement> Nodes)
{
    // Nodes within nodes: what is deeper is about parts of the page.
    private const int Deepest = 6;

    // The graph of a page has some dozens of nodes that others name.
    private const int MostNamed = 10_000;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly Dictionary<string, JsonElement> _named = [];

    public static JsonLd Read(IDocument page)
    {
        var roots = page.QuerySelectorAll("script").Where(IsData).Select(script => Parse(script.TextContent)).OfType<JsonElement>().ToArray();
        var nodes = ImmutableArray.CreateBuilder<JsonElement>();
        foreach (var root in roots) Collect(root, 0, nodes);
        var data = new JsonLd(nodes.ToImmutable());
        foreach (var root in roots) data.Name(root);
        return data;
    }

    /// <summary>A string, or the name of the object in its place; of several, the first.</summary>
    public string? Text(JsonElement? node, string name) => Texts(node, name).FirstOrDefault();

    public IEnumerable<string> Texts(JsonElement? node, string name) =>
        node is { } holder && JsonMembers.Of(holder, name) is { } value ? Texts(value, Deepest) : [];

    /// <summary>An address: a string, or the <c>@id</c> or <c>url</c> of the object in its place; of several, the first.</summary>
    public static string? Address(JsonElement? node, string name) => node is { } holder && JsonMembers.Of(holder, name) is { } value ? Address(value, Deepest) : null;

    /// <summary>The types of a node, without what stands before their names.</summary>
    public static IEnumerable<string> Types(JsonElement node) => JsonMembers.Of(node, "@type") is not { } type ? []
        : (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().AsEnumerable() : [type]).Select(JsonMembers.String).OfType<string>().Select(name => name[(name.LastIndexOfAny(['/', ':']) + 1)..]);

    private IEnumerable<string> Texts(JsonElement value, int depth) => depth == 0 ? [] : value.ValueKind switch
    {
        JsonValueKind.String => JsonMembers.String(value) is { } text ? [text] : [],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(each => Texts(each, depth - 1)),
        JsonValueKind.Object => JsonMembers.Of(value, "name") is { } name ? Texts(name, depth - 1)
            : JsonMembers.Of(value, "@id") is { } id && JsonMembers.String(id) is { } named && _named.TryGetValue(named, out var node) ? Texts(JsonMembers.Of(node, "name")!.Value, depth - 1)
            : [],
        _ => [],
    };

    private static string? Address(JsonElement value, int depth) => depth == 0 ? null : value.ValueKind switch
    {
        JsonValueKind.String => JsonMembers.String(value),
        JsonValueKind.Array => value.EnumerateArray().Select(each => Address(each, depth - 1)).FirstOrDefault(address => address is not null),
        JsonValueKind.Object => (JsonMembers.Of(value, "@id") ?? JsonMembers.Of(value, "url")) is { } inner ? Address(inner, depth - 1) : null,
        _ => null,
    };

    private static void Collect(JsonElement element, int depth, ImmutableArray<JsonElement>.Builder nodes)
    {
        if (depth > Deepest) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in element.EnumerateArray()) Collect(each, depth + 1, nodes);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (JsonMembers.Of(element, "@type") is not null) nodes.Add(element);
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                if (JsonMembers.Of(element, name) is { } inner) Collect(inner, depth + 1, nodes);
        }
    }

    // Anywhere: a person may be described within one article, and be named by another.
    private void Name(JsonElement element)
    {
        if (_named.Count >= MostNamed) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in element.EnumerateArray()) Name(each);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (JsonMembers.Of(element, "name") is not null && JsonMembers.Of(element, "@id") is { } id && JsonMembers.String(id) is { } named) _named.TryAdd(named, element);
            foreach (var member in element.EnumerateObject()) Name(member.Value);
        }
    }

    private static bool IsData(IElement script) =>
        script.GetAttribute("type") is { } type && type.AsSpan().TrimStart().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase);

    /// <returns>Null for what is broken for the page's own readers too: the other elements still say something.</returns>
    private static JsonElement? Parse(string script)
    {
        var json = Wrapping().Replace(script, " ");
        // Some programs put the line ends of a text into a string as they are.
        return Try(json) ?? Try(string.Concat(json.Select(character => char.IsControl(character) ? ' ' : character)));

        static JsonElement? Try(string json)
        {
            try
            {
                using var document = JsonDocument.Parse(json, Options);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    // What hides a script from readers of XML, and from browsers of the last century.
    [GeneratedRegex(@"\A\s*(?:(?://|/\*)?\s{0,5}<!\[CDATA\[(?:\s{0,5}\*/)?|<!--)|(?:(?://|/\*)?\s{0,5}\]\]>(?:\s{0,5}\*/)?|(?://\s{0,5})?-->)\s*;?\s*\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Wrapping();
}
