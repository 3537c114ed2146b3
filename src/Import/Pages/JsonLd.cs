using System.Text.Json;
using AngleSharp.Dom;

namespace Annals.Import.Pages;

/// <summary>The article that a page describes in JSON-LD (schema.org), if it does.</summary>
internal static class JsonLd
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    // The types that search engines ask of publishers, and the ones they are kinds of.
    private static readonly string[] Types =
        ["Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "VideoObject", "Dataset"];

    /// <returns>Null where none of the page's scripts holds one that can be read.</returns>
    public static JsonElement? Article(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Options);
                if (Find(json.RootElement, 0) is { } found) return found.Clone();
            }
            catch (JsonException)
            {
                // Broken for the page's own readers too: the other elements still say something.
            }
        }
        return null;
    }

    /// <summary>A string, or the name of the object in its place; of several, the first.</summary>
    public static string? Text(JsonElement? element, string name) => Texts(element, name).FirstOrDefault();

    public static IEnumerable<string> Texts(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } holder && Member(holder, name) is { } value ? Texts(value) : [];

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => String(value) is { } text ? [text] : [],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => (Member(value, "name") ?? Member(value, "@id")) is { } name ? Texts(name) : [],
        _ => [],
    };

    /// <returns>Null for a string with half of a surrogate pair in it, which JSON can write and .NET cannot decode.</returns>
    private static string? String(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <returns>Of several of one name the last; null where there is none.</returns>
    private static JsonElement? Member(JsonElement holder, string name)
    {
        try
        {
            return holder.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // Another key has half of a surrogate pair in it, which ends the lookup of this one.
            JsonElement? found = null;
            foreach (var member in holder.EnumerateObject())
                if (IsCalled(member, name)) found = member.Value;
            return found;
        }
    }

    private static bool IsCalled(JsonProperty member, string name)
    {
        try
        {
            return member.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonElement? Find(JsonElement element, int depth)
    {
        if (depth > 6) return null;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in element.EnumerateArray())
                if (Find(each, depth + 1) is { } found) return found;
            return null;
        }
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (Member(element, "@type") is { } type && Texts(type).Any(Types.Contains)) return element;
        foreach (var name in new[] { "@graph", "mainEntity", "mainEntityOfPage" })
            if (Member(element, name) is { } inner && Find(inner, depth + 1) is { } found) return found;
        return null;
    }
}
