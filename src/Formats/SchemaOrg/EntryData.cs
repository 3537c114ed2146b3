using System.Text.Json;
using Annals.Formats.Common;
using Annals.Publishing;
using Annals.Read;
using Annals.Timelines;

namespace Annals.Formats.SchemaOrg;

/// <summary>An entry: its page with what it cites, quotes and corrects, and the event that the page is about.</summary>
internal static class EntryData
{
    /// <summary>What the page says of itself beyond what every page does.</summary>
    public static void Page(Utf8JsonWriter json, Entry entry, SchemaOrgReferences things)
    {
        var publication = things.Site.Timeline.Publications[entry.Index];
        if (publication.Added is { } added) json.WriteString("datePublished"u8, Rfc3339.Text(added));
        if (publication.Changed is { } changed) json.WriteString("dateModified"u8, Rfc3339.Text(changed));
        SpanData.Coverage(json, entry.When);
        Citations(json, entry.Text, things);
        Quotations(json, entry, things);
        Corrections(json, entry);
    }

    public static void Event(Utf8JsonWriter json, Entry entry, SchemaOrgReferences things)
    {
        json.WriteString("name"u8, entry.Title);
        if (entry.Summary.Length > 0) json.WriteString("description"u8, entry.Summary);
        if (entry.When.IsQualified) json.WriteString("disambiguatingDescription"u8, things.Site.Label(entry));
        SpanData.StartAndEnd(json, entry.When);
        Subjects(json, "about"u8, new SubjectsOfKind(things.Site.Timeline, entry, DocumentKind.Person, DocumentKind.Organisation), things);
        Subjects(json, "location"u8, new SubjectsOfKind(things.Site.Timeline, entry, DocumentKind.Place), things);
        Subjects(json, "keywords"u8, new SubjectsOfKind(things.Site.Timeline, entry, DocumentKind.Tag), things);
        PictureData.Write(json, entry.Document, things);
    }

    /// <summary>The sources of a text, each once.</summary>
    public static void Citations(Utf8JsonWriter json, LinkedText text, SchemaOrgReferences things)
    {
        if (text.Sources.IsEmpty) return;
        json.WriteStartArray("citation"u8);
        foreach (var source in text.Sources) things.Source(json, source);
        json.WriteEndArray();
    }

    private static void Quotations(Utf8JsonWriter json, Entry entry, SchemaOrgReferences things)
    {
        if (entry.Quotes.IsEmpty) return;
        json.WriteStartArray("hasPart"u8);
        foreach (var quote in entry.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "Quotation"u8);
            json.WriteString("text"u8, quote.Said);
            json.WritePropertyName("spokenByCharacter"u8);
            things.Named(json, quote.By);
            json.WriteStartArray("citation"u8);
            foreach (var source in quote.In.Select(use => entry.Text.References[use.Number - 1].Source).Distinct()) things.Source(json, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Corrections(Utf8JsonWriter json, Entry entry)
    {
        if (entry.Document.Corrections.IsEmpty) return;
        json.WriteStartArray("correction"u8);
        foreach (var correction in entry.Document.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "CorrectionComment"u8);
            json.WriteString("text"u8, correction.Note);
            if (correction.Date?.HtmlDateTime is { } date) json.WriteString("datePublished"u8, date);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Subjects(Utf8JsonWriter json, ReadOnlySpan<byte> name, SubjectsOfKind subjects, SchemaOrgReferences things)
    {
        var isOpen = false;
        foreach (var subject in subjects)
        {
            if (!isOpen) json.WriteStartArray(name);
            isOpen = true;
            things.Subject(json, subject.Index);
        }
        if (isOpen) json.WriteEndArray();
    }
}
