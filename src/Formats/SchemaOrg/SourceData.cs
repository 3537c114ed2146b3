using System.Text.Json;
using Annals.Timelines;

namespace Annals.Formats.SchemaOrg;

/// <summary>
/// The document that a source's page is about. What it does not state itself stays out, since schema.org cannot say that an editor
/// worked it out.
/// </summary>
internal static class SourceData
{
    public static void Write(Utf8JsonWriter json, Source source, SchemaOrgReferences things)
    {
        var document = source.Document;
        json.WriteString("name"u8, source.Title);
        if (!document.Inferred.Contains("title")) json.WriteString("headline"u8, source.Title);
        if (!document.Inferred.Contains("byline")) Authors(json, source, things);
        if (document.Publisher.Length > 0 && !document.Inferred.Contains("publisher"))
        {
            json.WriteStartObject("publisher"u8);
            json.WriteString("@type"u8, "Organization"u8);
            json.WriteString("name"u8, document.Publisher);
            json.WriteEndObject();
        }
        if (document.Published?.HtmlDateTime is { } published && !document.Inferred.Contains("published"))
        {
            json.WriteString("datePublished"u8, published);
            // Search engines show no video without it.
            if (document.Kind == "video") json.WriteString("uploadDate"u8, published);
        }
        if (document.Url is { } url && !document.Inferred.Contains("url")) json.WriteString("url"u8, url);
        if (document.Archived is { } archived) json.WriteString("archivedAt"u8, archived);
        if (document.Language.Length > 0) json.WriteString("inLanguage"u8, document.Language);
    }

    private static void Authors(Utf8JsonWriter json, Source source, SchemaOrgReferences things)
    {
        if (source.Byline.IsEmpty) return;
        json.WriteStartArray("author"u8);
        foreach (var name in source.Byline) things.Named(json, name);
        json.WriteEndArray();
    }
}
