using System.Buffers;
using System.Text;
using System.Text.Json;
using Annals.Parse.Markdown;
using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Markdown.Rendering;
using Annals.Parse.Values;
using Annals.Phrasing;
using Annals.Read;
using Annals.Read.Recordings;
using Annals.Text;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Formats.Cms;

/// <summary>
/// <c>notations.js</c>: what the preview in a CMS knows of the notations, written from where the parser has it, and the words of the interface in the site's language.
/// </summary>
internal static class NotationScript
{
    // The words that the preview shows, by their keys in the files of strings.
    private static readonly string[] Words =
    [
        "draft", "list.separator", "list.colon", "task.done", "task.open", "footnote.title", "entry.quotes", "entry.disputed", "entry.corrections", "entry.references", "entry.media",
        "entry.media_credit", "entry.image_credit", "reference.separator", "reference.end", "source.note", "source.publisher", "source.byline", "source.published", "source.original",
        .. AnnotationWriting.Kinds.Select(kind => "annotations." + kind), .. CalloutParser.Kinds.Select(kind => "callout." + kind),
        .. InputFolders.Documents.Select(folder => "kinds." + folder.Name),
    ];

    public static string Write(Phrases phrases)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForms.Indented))
        {
            json.WriteStartObject();
            Texts(json, "annotationKinds", AnnotationWriting.Kinds);
            Texts(json, "annotationWords", [AnnotationDelimiter.WordsOpening, AnnotationDelimiter.WordsClosing]);
            Texts(json, "annotationNote", [AnnotationDelimiter.NoteOpening, AnnotationDelimiter.NoteClosing]);
            Texts(json, "calloutKinds", CalloutParser.Kinds);
            json.WriteStartArray("private");
            foreach (var (opening, closing) in PrivateText.Pairs) Values(json, [opening, closing]);
            json.WriteEndArray();
            json.WriteNumber("longest", NotationText.Longest);
            json.WriteString("beforeAtSign", CitationParts.BeforeAtSign);
            json.WriteString("behindKey", CitationParts.BehindKey);
            json.WriteString("notLastOfKey", CitationParts.NotLastOfKey);
            json.WriteString("beforeLocator", CitationParts.BeforeLocator);
            json.WriteNumber("firstWithoutBlanks", PlainCharactersParser.FirstWithoutBlanks);
            json.WriteString("beforeAddress", ProseParser.BeforeAddress);
            Texts(json, "otherSchemes", WebAddresses.OtherSchemes);
            json.WriteString("media", LinkRenderer.Media);
            Texts(json, "films", RecordingName.All.Where(RecordingName.IsFilm));
            Texts(json, "sounds", RecordingName.All.Where(ending => !RecordingName.IsFilm(ending)));
            // The ends of a text, as JavaScript has them.
            json.WriteString("passage", PassageRenderer.Opening.Replace(@"\A", "^", StringComparison.Ordinal).Replace(@"\z", "$", StringComparison.Ordinal));
            Texts(json, "scriptsFromRight", LanguageTag.ScriptsFromRight.Order(StringComparer.Ordinal));
            Texts(json, "languagesFromRight", LanguageTag.LanguagesFromRight.Order(StringComparer.Ordinal));
            Texts(json, "folders", InputFolders.Documents.Select(folder => folder.Name));
            json.WriteString("language", phrases.Language);
            json.WriteStartObject("words");
            foreach (var key in Words) json.WriteString(key, phrases.Text(key));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return $"// Made by “annals export cms” from the program's own parser: what the preview knows of the notations. Make it anew with a new version of Annals.\nwindow.annalsNotations = {Encoding.UTF8.GetString(buffer.WrittenSpan)};\n";
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        Values(json, texts);
    }

    private static void Values(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
