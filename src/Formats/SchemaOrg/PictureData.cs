using System.Text.Json;
using Annals.Parse.Documents;
using Annals.Publishing;
using Annals.Text;

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
        json.WriteIfSaid("description", words.Alt);
        json.WriteIfSaid("caption", words.Caption);
        json.WriteIfSaid("creditText", words.Credit);
        // An address is expected there.
        if (words.Licence.Length > 0 && Licence.Of(words.Licence).Address is { } address) json.WriteString("license"u8, address);
        json.WriteIfSaid("isBasedOn", words.Origin);
        json.WriteEndObject();
    }
}
