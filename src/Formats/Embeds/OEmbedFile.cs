using System.Buffers;
using System.Text.Json;
using Annals.Text;

namespace Annals.Formats.Embeds;

/// <summary>
/// What a program asks for that turns a pasted address into what stands there (oEmbed 1.0, type rich). It is a file: a host of files cannot answer
/// to <c>maxwidth</c> and <c>maxheight</c>, and the frame takes the width that it is given.
/// </summary>
internal static class OEmbedFile
{
    /// <summary>For how many seconds a program need not ask again: a day.</summary>
    private const int CacheAge = 86_400;

    private static readonly JsonWriterOptions Options = JsonForms.Compact with { SkipValidation = true };

    /// <param name="title">Of the page alone, as the site is named beside it.</param>
    /// <param name="url">The site's own address.</param>
    public static void Write(IBufferWriter<byte> buffer, Embed embed, string title, string url)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("type"u8, "rich"u8);
        json.WriteString("version"u8, "1.0"u8);
        json.WriteString("title"u8, title);
        json.WriteString("provider_name"u8, embed.Settings.Title);
        json.WriteString("provider_url"u8, url + "/");
        json.WriteNumber("cache_age"u8, CacheAge);
        json.WriteString("html"u8, embed.Frame(url));
        json.WriteNumber("width"u8, Embed.Width);
        json.WriteNumber("height"u8, embed.Height);
        json.WriteEndObject();
    }
}
