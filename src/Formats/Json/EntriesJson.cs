using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Annals.Dates;
using Annals.Formats.Common;
using Annals.Parse.Documents;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Formats.Json;

/// <summary>
/// All entries as JSON (RFC 8259), in the order of time, without keys that say nothing. Dates are EDTF, with the first and last day that
/// they may mean (ISO 8601, year 0 is 1 BCE) and in words; names are the canonical ones; a source is its id, for the files of sources. The text
/// is not in it: it is most of a long timeline, and stands on the page and in the file for TimelineJS.
/// </summary>
internal static class EntriesJson
{
    public static void Write(IBufferWriter<byte> buffer, DataScope scope)
    {
        var settings = scope.Timeline.Settings;
        using (var json = new Utf8JsonWriter(buffer, JsonForms.Compact))
        {
            json.WriteStartObject();
            json.WriteString("title", settings.Title);
            json.WriteIfSaid("description", settings.Description);
            json.WriteString("language", settings.Language.Value);
            json.WriteIfSaid("url", settings.Url is { } url ? url + "/" : null);
            json.WriteStartArray("entries");
            foreach (var entry in scope.Timeline.Entries) Entry(json, entry, scope);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
    }

    private static void Entry(Utf8JsonWriter json, Entry entry, DataScope scope)
    {
        var document = entry.Document;
        json.WriteStartObject();
        json.WriteString("id", entry.Permalink.Slug);
        json.WriteString("url", scope.Page(entry.Permalink));
        json.WriteString("title", entry.Title);
        Date(json, entry.When, scope.Site.Label(entry));
        json.WriteIfSaid("summary", entry.Summary);
        json.WriteIfSaid("language", entry.Language);
        foreach (var (kind, folder) in SubjectFolders.All) Names(json, folder, new SubjectsOfKind(scope.Timeline, entry, kind));
        if (document.Image is { } image)
        {
            json.WritePropertyName("image");
            Picture(json, image, scope);
        }
        if (document.Gallery.Length > 0)
        {
            json.WriteStartArray("gallery");
            foreach (var picture in document.Gallery) Picture(json, picture, scope);
            json.WriteEndArray();
        }
        if (document.Media is { } media)
        {
            json.WritePropertyName("media");
            Texts(json, ("url", media.Url), ("caption", media.Caption), ("credit", media.Credit), ("alt", media.Alt));
        }
        if (document.Recording is { } recording) Recording(json, recording, scope);
        if (entry.Quotes.Length > 0) Quotes(json, entry, scope.Timeline);
        if (entry.Disputed.Length > 0) Disputed(json, entry, scope.Timeline);
        if (document.Corrections.Length > 0) Corrections(json, document.Corrections);
        if (entry.Text.References.Length > 0)
        {
            json.WriteStartArray("sources");
            foreach (var reference in entry.Text.References) Reference(json, reference, scope.Timeline);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Picture(Utf8JsonWriter json, Image image, DataScope scope)
    {
        var words = scope.Timeline.WordsOf(image);
        Texts(json, ("src", scope.File(image.Source)), ("alt", words.Alt), ("caption", words.Caption), ("credit", words.Credit), ("licence", words.Licence), ("source", words.Origin));
    }

    private static void Date(Utf8JsonWriter json, Edtf date, string label)
    {
        json.WriteStartObject("date");
        json.WriteString("edtf", date.ToString());
        if (date.Earliest is { } first) json.WriteString("earliest", first.ToString());
        if (date.Latest is { } last) json.WriteString("latest", last.ToString());
        if (date.IsApproximate) json.WriteBoolean("approximate", true);
        if (date.IsUncertain) json.WriteBoolean("uncertain", true);
        json.WriteString("label", label);
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string folder, SubjectsOfKind subjects)
    {
        var any = false;
        foreach (var subject in subjects)
        {
            if (!any) json.WriteStartArray(folder);
            any = true;
            json.WriteStringValue(subject.Name);
        }
        if (any) json.WriteEndArray();
    }

    private static void Recording(Utf8JsonWriter json, Recording recording, DataScope scope)
    {
        json.WriteStartObject("media");
        json.WriteString("src", scope.File(recording.Source));
        if (scope.Timeline.Media.GetValueOrDefault(recording.Source)?.Recording.Value.Length is { } length) json.WriteNumber("seconds", Math.Round(length.TotalSeconds, 1));
        if (recording.Poster is { } poster) json.WriteString("poster", scope.File(poster.Value));
        json.WriteIfSaid("caption", recording.Caption);
        json.WriteIfSaid("credit", recording.Credit);
        json.WriteIfSaid("alt", recording.Alt);
        json.WriteEndObject();
    }

    private static void Quotes(Utf8JsonWriter json, Entry entry, Timeline timeline)
    {
        json.WriteStartArray("quotes");
        foreach (var quote in entry.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("by", quote.By.Name);
            json.WriteString("said", quote.Said);
            In(json, quote.In, entry, timeline);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Disputed(Utf8JsonWriter json, Entry entry, Timeline timeline)
    {
        json.WriteStartArray("disputed");
        foreach (var dispute in entry.Disputed)
        {
            json.WriteStartObject();
            json.WriteString("point", dispute.Point);
            json.WriteStartArray("accounts");
            foreach (var account in dispute.Accounts)
            {
                json.WriteStartObject();
                json.WriteString("says", account.Says);
                In(json, account.In, entry, timeline);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Corrections(Utf8JsonWriter json, ImmutableArray<Correction> corrections)
    {
        json.WriteStartArray("corrections");
        foreach (var correction in corrections)
        {
            json.WriteStartObject();
            json.WriteIfSaid("date", correction.Date?.ToString());
            json.WriteString("note", correction.Note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void In(Utf8JsonWriter json, ImmutableArray<ReferenceUse> uses, Entry entry, Timeline timeline)
    {
        json.WriteStartArray("in");
        foreach (var use in uses) Reference(json, entry.Text.References[use.Number - 1], timeline);
        json.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter json, Reference reference, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("source", timeline.Sources[reference.Source].Permalink.Slug);
        json.WriteIfSaid("at", reference.Locator);
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, params ReadOnlySpan<(string Key, string Text)> texts)
    {
        json.WriteStartObject();
        foreach (var (inner, text) in texts) json.WriteIfSaid(inner, text);
        json.WriteEndObject();
    }
}
