using System.Collections.Immutable;
using System.Text.Json;
using Annals.Timelines;

namespace Annals.Formats.SchemaOrg;

/// <summary>The person, organisation, place or tag that a page is about.</summary>
internal static class SubjectData
{
    public static void Write(Utf8JsonWriter json, Subject subject)
    {
        json.WriteString("name"u8, subject.Name);
        Texts(json, "alternateName"u8, subject.Aliases);
        if (subject.Summary.Length > 0) json.WriteString("description"u8, subject.Summary);
        Texts(json, "sameAs"u8, subject.SameAs);
    }

    private static void Texts(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
