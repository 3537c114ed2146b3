using System.Buffers;
using System.Text.Json;
using Annals.Formats.Common;
using Annals.Parse.Prose;
using Annals.Publishing.Texts;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Formats.Annotations;

/// <summary>
/// All annotations as one AnnotationPage (W3C Web Annotation Data Model and Vocabulary, 23 February 2017; JSON-LD). The target is the page, with
/// the words as a TextQuoteSelector; the bodies are the note, its kind as a tag, and the pages of the sources that it cites. Without an address
/// of the site its addresses are relative, and count from the file.
/// </summary>
internal static class AnnotationsJson
{
    public static void Write(IBufferWriter<byte> buffer, DataScope scope)
    {
        var timeline = scope.Timeline;
        var (places, text) = (new QuotedPlaces(scope.AnyPage), new TextContent(scope.AnyPage));
        using (var json = new Utf8JsonWriter(buffer, JsonForms.Compact))
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", scope.File(DataScope.Folder + "annotations.jsonld"));
            json.WriteString("type", "AnnotationPage");
            json.WriteStartArray("items");
            foreach (var entry in timeline.Entries) All(entry.Permalink, entry.Text, entry.Language);
            foreach (var source in timeline.Sources) All(source.Permalink, source.Text, "");
            foreach (var subject in timeline.Subjects) All(subject.Permalink, subject.Text, "");
            foreach (var page in timeline.Pages) All(page.Permalink, page.Text, "");
            json.WriteEndArray();
            json.WriteEndObject();

            void All(Permalink permalink, LinkedText linked, string language)
            {
                foreach (var footnote in linked.Body.Body.Footnotes) Footnote(json, footnote, linked, permalink, language, text, scope);
                if (linked.Body.Body.Annotations.IsEmpty) return;
                foreach (var place in places.In(linked.Body)) Annotation(json, place, linked, permalink, language, text, scope);
            }
        }
        buffer.Write("\n"u8);
    }

    private static void Annotation(
        Utf8JsonWriter json, QuotedPlace place, LinkedText linked, Permalink permalink, string language, TextContent text, DataScope scope)
    {
        var (annotation, note) = (linked.Body.Body.Annotations[place.Number - 1], linked.Body.Notes[place.Number - 1]);
        var address = scope.Page(permalink);
        json.WriteStartObject();
        json.WriteString("id", $"{address}#note_{place.Number}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", Motivation(annotation.Kind));
        json.WriteStartArray("body");
        Note(json, text.Of(note), language.Length > 0 ? language : scope.Timeline.Settings.Language.Value, Motivation(annotation.Kind));
        Kind(json, annotation.KindName);
        Sources(json, note, linked, scope);
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", address);
        json.WriteStartObject("selector");
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", place.Exact);
        if (place.Prefix.Length > 0) json.WriteString("prefix", place.Prefix);
        if (place.Suffix.Length > 0) json.WriteString("suffix", place.Suffix);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // It is about a place, not about words: the target is the sign that refers to it (section 4.2.1, “Fragment Selector”).
    private static void Footnote(
        Utf8JsonWriter json, Footnote footnote, LinkedText linked, Permalink permalink, string language, TextContent text, DataScope scope)
    {
        var (address, note) = (scope.Page(permalink), linked.Body.Footnotes[footnote.Number - 1]);
        json.WriteStartObject();
        json.WriteString("id", $"{address}#{FootnoteHtml.Id(footnote.Number)}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "commenting");
        json.WriteStartArray("body");
        Note(json, text.Of(note), language.Length > 0 ? language : scope.Timeline.Settings.Language.Value, "commenting");
        Sources(json, note, linked, scope);
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", address);
        json.WriteStartObject("selector");
        json.WriteString("type", "FragmentSelector");
        json.WriteString("value", FootnoteHtml.PlaceId(footnote.Number, 1));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter json, LinkedBody note, LinkedText linked, DataScope scope)
    {
        foreach (var use in note.Resolutions.OfType<Resolution.References>().SelectMany(cited => cited.Uses))
            Source(json, scope.Page(scope.Timeline.Sources[linked.References[use.Number - 1].Source].Permalink));
    }

    private static void Note(Utf8JsonWriter json, string note, string language, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", note);
        json.WriteString("format", "text/plain");
        json.WriteString("language", language);
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    private static void Kind(Utf8JsonWriter json, string kind)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", kind);
        json.WriteString("purpose", "tagging");
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, string address)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", address);
        json.WriteString("purpose", "linking");
        json.WriteEndObject();
    }

    // The vocabulary’s nearest (section 3.3.5 of the data model); the kind itself stands beside it as a tag.
    private static string Motivation(AnnotationKind kind) => kind switch
    {
        AnnotationKind.Caveat => "assessing",
        AnnotationKind.Dispute => "questioning",
        AnnotationKind.Correction => "editing",
        AnnotationKind.Translation => "describing",
        _ => "commenting",
    };
}
