using System.Buffers;
using Annals.Formats.Common;
using Annals.Publishing;
using Annals.Work;

namespace Annals.Formats.Feeds;

/// <summary>A feed as Atom (RFC 4287).</summary>
internal static class AtomFile
{
    public static void Write(IBufferWriter<byte> buffer, Feed feed)
    {
        buffer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""u8);
        XmlText.Write(buffer, feed.Language);
        buffer.Write("\">\n"u8);
        Element(buffer, "<id>"u8, feed.Page + Feed.Atom, "</id>\n"u8);
        Element(buffer, "<title>"u8, feed.Title, "</title>\n"u8);
        if (feed.Description.Length > 0) Element(buffer, "<subtitle>"u8, feed.Description, "</subtitle>\n"u8);
        Element(buffer, "<link rel=\"self\" type=\"application/atom+xml\" href=\""u8, feed.Page + Feed.Atom, "\"/>\n"u8);
        Element(buffer, "<link rel=\"alternate\" type=\"text/html\" href=\""u8, feed.Page, "\"/>\n"u8);
        Element(buffer, "<updated>"u8, Rfc3339.Text(feed.Entries[0].Changed), "</updated>\n"u8);
        Element(buffer, "<author><name>"u8, feed.Author, "</name></author>\n<generator>Annals</generator>\n"u8);
        using var room = new PooledList<byte>(16 * 1024);
        foreach (var entry in feed.Entries) Write(buffer, entry, room);
        buffer.Write("</feed>\n"u8);
    }

    /// <param name="room">Where the HTML of the entry is written, to be escaped.</param>
    private static void Write(IBufferWriter<byte> buffer, FeedEntry entry, PooledList<byte> room)
    {
        buffer.Write(entry.Language.Length == 0 ? "<entry>\n"u8 : "<entry xml:lang=\""u8);
        if (entry.Language.Length > 0) Element(buffer, [], entry.Language, "\">\n"u8);
        Element(buffer, "<id>"u8, entry.Id, "</id>\n"u8);
        Element(buffer, "<title>"u8, entry.Title, "</title>\n"u8);
        Element(buffer, "<link rel=\"alternate\" type=\"text/html\" href=\""u8, entry.Url, "\"/>\n"u8);
        if (entry.Added is { } added) Element(buffer, "<published>"u8, Rfc3339.Text(added), "</published>\n"u8);
        Element(buffer, "<updated>"u8, Rfc3339.Text(entry.Changed), "</updated>\n"u8);
        foreach (var tag in entry.Tags)
        {
            buffer.Write("<category term=\""u8);
            XmlText.WriteAttribute(buffer, tag);
            buffer.Write("\"/>\n"u8);
        }
        if (entry.Summary.Length > 0) Element(buffer, "<summary>"u8, entry.Summary, "</summary>\n"u8);
        if (entry.Html is { } html)
        {
            room.Clear();
            html.WriteTo(room);
            buffer.Write("<content type=\"html\">"u8);
            XmlText.Write(buffer, room.Span);
            buffer.Write("</content>\n"u8);
        }
        buffer.Write("</entry>\n"u8);
    }

    private static void Element(IBufferWriter<byte> buffer, ReadOnlySpan<byte> start, string text, ReadOnlySpan<byte> end)
    {
        buffer.Write(start);
        XmlText.Write(buffer, text);
        buffer.Write(end);
    }
}
