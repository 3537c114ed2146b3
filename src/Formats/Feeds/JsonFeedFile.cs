using System.Buffers;
using System.Text.Json;
using Annals.Publishing;
using Annals.Text;
using Annals.Work;

namespace Annals.Formats.Feeds;

/// <summary>A feed as JSON Feed (version 1.1, jsonfeed.org).</summary>
internal static class JsonFeedFile
{
    private static readonly JsonWriterOptions Options = JsonForms.Compact with { SkipValidation = true };

    public static void Write(IBufferWriter<byte> buffer, Feed feed)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("version"u8, "https://jsonfeed.org/version/1.1"u8);
        json.WriteString("title"u8, feed.Title);
        if (feed.Description.Length > 0) json.WriteString("description"u8, feed.Description);
        json.WriteString("home_page_url"u8, feed.Page);
        json.WriteString("feed_url"u8, feed.Page + Feed.Json);
        json.WriteString("language"u8, feed.Language);
        json.WriteStartArray("authors"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, feed.Author);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items"u8);
        using var room = new PooledList<byte>(16 * 1024);
        foreach (var entry in feed.Entries) Write(json, entry, room);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="room">Where the HTML of the entry is written, to be escaped.</param>
    private static void Write(Utf8JsonWriter json, FeedEntry entry, PooledList<byte> room)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, entry.Id);
        json.WriteString("url"u8, entry.Url);
        json.WriteString("title"u8, entry.Title);
        if (entry.Language.Length > 0) json.WriteString("language"u8, entry.Language);
        if (entry.Added is { } added) json.WriteString("date_published"u8, Rfc3339.Text(added));
        json.WriteString("date_modified"u8, Rfc3339.Text(entry.Changed));
        if (entry.Summary.Length > 0) json.WriteString("summary"u8, entry.Summary);
        // One of the two must be there.
        if (entry.Html is { } html)
        {
            room.Clear();
            html.WriteTo(room);
            json.WriteString("content_html"u8, room.Span);
        }
        else
        {
            json.WriteString("content_text"u8, entry.Summary);
        }
        if (!entry.Tags.IsEmpty)
        {
            json.WriteStartArray("tags"u8);
            foreach (var tag in entry.Tags) json.WriteStringValue(tag);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
