using System.Text.Json.Nodes;

namespace Annals.Tests.Formats.SchemaOrg;

/// <summary>What schema.org says of the types that pages use: the properties of each, its parents' included.</summary>
internal static class SchemaOrg
{
    private static readonly string[] Thing = ["@type", "@id", "name", "description", "url", "image", "alternateName", "sameAs", "disambiguatingDescription"];

    private static readonly string[] Work =
    [
        .. Thing, "inLanguage", "isPartOf", "hasPart", "citation", "correction", "datePublished", "dateModified", "temporalCoverage", "headline", "author", "publisher",
        "archivedAt", "text", "mainEntity",
    ];

    private static readonly Dictionary<string, string[]> Properties = new()
    {
        ["WebSite"] = Work,
        ["NewsArticle"] = Work,
        ["SocialMediaPosting"] = Work,
        ["VideoObject"] = Work,
        ["Dataset"] = Work,
        ["DigitalDocument"] = Work,
        ["CreativeWork"] = Work,
        ["CorrectionComment"] = Work,
        ["WebPage"] = [.. Work, "breadcrumb"],
        ["CollectionPage"] = [.. Work, "breadcrumb"],
        ["Quotation"] = [.. Work, "spokenByCharacter"],
        ["Event"] = [.. Thing, "startDate", "endDate", "about", "location", "keywords"],
        // https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata.
        ["ImageObject"] = [.. Work, "contentUrl", "caption", "creditText", "license", "isBasedOn"],
        ["Person"] = Thing,
        ["Organization"] = Thing,
        ["Place"] = Thing,
        ["DefinedTerm"] = Thing,
        ["BreadcrumbList"] = [.. Thing, "itemListElement"],
        ["ListItem"] = [.. Thing, "position", "item"],
    };

    /// <summary>Every object that is more than a reference has a type, and no property that its type has not; nothing is empty.</summary>
    public static void AssertKnown(JsonNode node, bool isRoot = true)
    {
        if (node is JsonArray array)
        {
            Assert.NotEmpty(array);
            Assert.All(array, each => AssertKnown(each!, isRoot: false));
        }
        else if (node is JsonObject thing)
        {
            // A thing that is told of elsewhere is named by its id.
            if (thing is { Count: 1 } && thing.ContainsKey("@id")) return;
            var type = (string)thing["@type"]!;
            Assert.Empty(thing.Select(property => property.Key).Except(Properties[type]).Except(isRoot ? ["@context"] : []));
            Assert.All(thing, property => AssertKnown(property.Value!, isRoot: false));
        }
        else Assert.NotEqual("", node.ToString());
    }
}
