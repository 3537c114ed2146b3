using System.Text.Json;
using Annals.Parse.Documents;
using Annals.Publishing;

namespace Annals.Formats.SchemaOrg;

/// <summary>The pictures of an entry, each an <c>ImageObject</c>, with who made it and under which licence.</summary>
internal static class PictureData
{
    public static void Write(Utf8JsonWriter json, EntryDocument entry, SchemaOrgReferences things)
    {
        if (!entry.Images.Any()) return;
        json.WriteStartArray("image"u8);
        foreach (var image in entry.Images) Write(json, image, things);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Image image, SchemaOrgReferences things)
    {
        var words = things.Site.Timeline.WordsOf(image);
        json.WriteStartObject();
        json.WriteString("@type"u8, "ImageObject"u8);
        json.WriteString("contentUrl"u8, things.Address(things.Site.Pictures.Plain(image.Source)));
        Text(json, "description"u8, words.Alt);
        Text(json, "caption"u8, words.Caption);
        Text(json, "creditText"u8, words.Credit);
        // An address is expected there.
        if (words.Licence.Length > 0 && Licence.Of(words.Licence).Address is { } address) json.WriteString("license"u8, address);
        Text(json, "isBasedOn"u8, words.Origin);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }
}
