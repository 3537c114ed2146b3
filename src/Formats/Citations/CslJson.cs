using System.Buffers;
using System.Text;
using System.Text.Json;
using Annals.Text;
using Annals.Work;

namespace Annals.Formats.Citations;

/// <summary>
/// Citations as CSL-JSON (Citation Style Language 1.0.2, csl-data.json), which Zotero, Pandoc and the like read. Names are literal:
/// which part of a name is the family's is not guessed.
/// </summary>
public static class CslJson
{
    public static string Write(IEnumerable<Citable> all, CitationWords words)
    {
        using var bytes = new PooledList<byte>(1024);
        Write(bytes, all, words);
        return Encoding.UTF8.GetString(bytes.Span);
    }

    /// <summary>The same into a buffer, one after the other.</summary>
    public static void Write(IBufferWriter<byte> buffer, IEnumerable<Citable> all, CitationWords words)
    {
        using (var json = new Utf8JsonWriter(buffer, JsonForms.Indented))
        {
            json.WriteStartArray();
            foreach (var cited in all) Write(json, cited, words);
            json.WriteEndArray();
        }
        buffer.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Citable cited, CitationWords words)
    {
        json.WriteStartObject();
        json.WriteString("id", cited.Id);
        json.WriteString("type", TypeOf(cited));
        json.WriteString("title", cited.Title);
        if (cited.Authors.Length > 0) Authors(json, cited);
        json.WriteIfSaid(HasPublisher(cited) ? "publisher" : "container-title", cited.Container);
        if (cited.Issued is { } issued) CslDate.Write(json, "issued", issued, words);
        if (cited.Event is { } happened) CslDate.Write(json, "event-date", happened, words);
        if (cited.Accessed is { } accessed) CslDate.Write(json, "accessed", accessed, words);
        json.WriteIfSaid("URL", cited.Url);
        // No place in an archive (CSL 1.0.2, appendix IV), as in a box, which styles print before the address.
        if (cited.Archived is { } archived) json.WriteString("note", words.Archived(archived));
        json.WriteIfSaid("language", cited.Language);
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, Citable cited)
    {
        json.WriteStartArray("author");
        foreach (var name in cited.Authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // A statement and a filing are papers of those who make them, which CSL calls reports.
    private static string TypeOf(Citable cited) => cited.Kind switch
    {
        Citable.Page => "webpage",
        "article" => "article-newspaper",
        "post" => "post",
        "video" => "motion_picture",
        "dataset" => "dataset",
        "statement" or "filing" => "report",
        _ => cited.Url is null ? "document" : "webpage",
    };

    // What stands in nothing larger has a publisher alone.
    private static bool HasPublisher(Citable cited) => TypeOf(cited) is "motion_picture" or "dataset" or "report" or "document";
}
