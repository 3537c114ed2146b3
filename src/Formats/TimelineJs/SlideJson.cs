using System.Buffers;
using System.Text.Json;
using Annals.Parse.Documents;
using Annals.Text;

namespace Annals.Formats.TimelineJs;

/// <summary>Slides as TimelineJS’s JSON, without keys that say nothing; the parts of dates are numbers.</summary>
internal static class SlideJson
{
    public static void Write(IBufferWriter<byte> buffer, Slide title, IEnumerable<Slide> events, IReadOnlyCollection<Slide> eras, string? scale)
    {
        using (var writer = new Utf8JsonWriter(buffer, JsonForms.Indented))
        {
            writer.WriteStartObject();
            writer.WriteIfSaid("scale", scale);
            writer.WritePropertyName("title");
            Slide(writer, title);
            writer.WriteStartArray("events");
            foreach (var slide in events) Slide(writer, slide);
            writer.WriteEndArray();
            if (eras.Count > 0)
            {
                writer.WriteStartArray("eras");
                foreach (var era in eras) Slide(writer, era);
                writer.WriteEndArray();
            }
            writer.WriteEndObject();
        }
        buffer.Write("\n"u8);
    }

    private static void Slide(Utf8JsonWriter writer, Slide slide)
    {
        writer.WriteStartObject();
        Date(writer, "start_date", slide.Start);
        Date(writer, "end_date", slide.End);
        Texts(writer, "text", ("headline", slide.Headline), ("text", slide.Text));
        Texts(
            writer,
            "media",
            ("url", slide.Media.Url), ("caption", slide.Media.Caption), ("credit", slide.Media.Credit), ("alt", slide.Media.Alt),
            ("thumbnail", slide.Media.Thumbnail), ("title", slide.Media.Title), ("link", slide.Media.Link), ("link_target", slide.Media.LinkTarget));
        writer.WriteIfSaid("group", slide.Group);
        writer.WriteIfSaid("display_date", slide.DisplayDate);
        Texts(writer, "background", ("url", slide.Background.Url), ("color", slide.Background.Color), ("alt", slide.Background.Alt));
        if (slide.Autolink is "true" or "false") writer.WriteBoolean("autolink", slide.Autolink == "true");
        else writer.WriteIfSaid("autolink", slide.Autolink);
        writer.WriteIfSaid("unique_id", slide.UniqueId);
        writer.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter writer, string key, SlideDate? date)
    {
        if (date is null) return;
        writer.WriteStartObject(key);
        writer.WriteNumber("year", date.Year);
        Number(writer, "month", date.Month);
        Number(writer, "day", date.Day);
        Number(writer, "hour", date.Hour);
        Number(writer, "minute", date.Minute);
        Number(writer, "second", date.Second);
        Number(writer, "millisecond", date.Millisecond);
        writer.WriteIfSaid("display_date", date.DisplayDate);
        writer.WriteIfSaid("format", date.Format);
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, string key, int? number)
    {
        if (number is { } value) writer.WriteNumber(key, value);
    }

    private static void Texts(Utf8JsonWriter writer, string key, params ReadOnlySpan<(string Key, string? Text)> texts)
    {
        var any = false;
        foreach (var (inner, text) in texts)
        {
            if (string.IsNullOrEmpty(text)) continue;
            if (!any) writer.WriteStartObject(key);
            any = true;
            writer.WriteString(inner, text);
        }
        if (any) writer.WriteEndObject();
    }
}
