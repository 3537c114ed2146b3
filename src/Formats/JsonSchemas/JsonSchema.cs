using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Annals.Parse.Schema;
using Annals.Text;

namespace Annals.Formats.JsonSchemas;

/// <summary>
/// Keys as a JSON Schema, by which editors complete and check. It is of draft 7, the newest that the YAML server of most editors knows whole.
/// It refuses nothing that the parser takes, but for a key that is empty in the way of another kind, as in <c>date: []</c>, and not all that the
/// parser refuses: no pattern knows how long February is.
/// </summary>
/// <remarks>
/// An editor reads YAML by its core schema: 1984 is a number there, yes and true are not the same, and a key without a value is null. All of it is
/// text for the parser, except that null is no value; the one thing that must be quoted for an editor alone is a title that reads Null or NULL.
/// </remarks>
internal static class JsonSchema
{
    public static void Write(IBufferWriter<byte> buffer, KeySchema schema)
    {
        using (var json = new Utf8JsonWriter(buffer, JsonForms.Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema"u8, "http://json-schema.org/draft-07/schema#"u8);
            json.WriteString("title"u8, $"The keys of {schema.Name}");
            Keys(json, schema, isNeeded: true);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
    }

    private static void Keys(Utf8JsonWriter json, KeySchema schema, bool isNeeded)
    {
        Types(json, isNeeded, "object");
        json.WriteStartObject("properties"u8);
        foreach (var key in schema.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description"u8, key.Meaning);
            Value(json, key.Shape, key.Required);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (schema.Keys.Any(key => key.Required) || !schema.OneOf.IsEmpty)
        {
            if (isNeeded) Required(json, schema);
            else
            {
                json.WriteStartArray("anyOf"u8);
                json.WriteStartObject();
                json.WriteBoolean("additionalProperties"u8, false);
                json.WriteEndObject();
                json.WriteStartObject();
                Required(json, schema);
                json.WriteEndObject();
                json.WriteEndArray();
            }
        }
        json.WriteBoolean("additionalProperties"u8, false);
    }

    private static void Required(Utf8JsonWriter json, KeySchema schema)
    {
        if (schema.Keys.Any(key => key.Required)) Names(json, schema.Keys.Where(key => key.Required));
        if (schema.OneOf.IsEmpty) return;
        // Not that there is only one: a key without a value is there for an editor.
        json.WriteStartArray("anyOf"u8);
        foreach (var key in schema.OneOf)
        {
            json.WriteStartObject();
            Names(json, [key]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, IEnumerable<Key> keys)
    {
        json.WriteStartArray("required"u8);
        foreach (var key in keys) json.WriteStringValue(key.Name);
        json.WriteEndArray();
    }

    /// <param name="isNeeded">Whether the value may neither be empty nor missing.</param>
    private static void Value(Utf8JsonWriter json, Shape shape, bool isNeeded)
    {
        switch (shape)
        {
            case Shape.ListOf list:
                List(json, list.Of, isNeeded);
                break;
            case Shape.Keys keys:
                Keys(json, keys.Schema, isNeeded);
                break;
            case Shape.Choice choice:
                Words(json, choice, isNeeded);
                break;
            case Shape.EdtfDate:
                Types(json, isNeeded, "string", "integer");
                Pattern(json, SchemaPattern.Of(shape)!, isNeeded);
                break;
            case Shape.WholeNumber:
                Types(json, isNeeded, "integer", "string");
                Pattern(json, SchemaPattern.WholeNumber, isNeeded);
                break;
            case Shape.WebAddress or Shape.Language:
                Types(json, isNeeded, "string");
                Pattern(json, SchemaPattern.Of(shape)!, isNeeded);
                break;
            default:
                Types(json, isNeeded, "string", "number", "boolean");
                if (isNeeded) Pattern(json, SchemaPattern.NotBlank, isNeeded);
                break;
        }
    }

    private static void Words(Utf8JsonWriter json, Shape.Choice choice, bool isNeeded)
    {
        json.WriteStartArray("enum"u8);
        foreach (var word in choice.Words)
        {
            json.WriteStringValue(word);
            // To an editor's YAML these are no words.
            if (word is "true" or "false") json.WriteBooleanValue(word == "true");
        }
        if (!isNeeded)
        {
            json.WriteNullValue();
            json.WriteStringValue("");
        }
        json.WriteEndArray();
    }

    private static void List(Utf8JsonWriter json, Shape of, bool isNeeded)
    {
        json.WriteStartArray("anyOf"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "array"u8);
        if (isNeeded) json.WriteNumber("minItems"u8, 1);
        json.WriteStartObject("items"u8);
        Value(json, of, isNeeded: false);
        json.WriteEndObject();
        json.WriteEndObject();
        // One value may stand for a list of one.
        json.WriteStartObject();
        Value(json, of, isNeeded);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Types(Utf8JsonWriter json, bool isNeeded, params ReadOnlySpan<string> types)
    {
        if (types.Length == 1 && isNeeded)
        {
            json.WriteString("type"u8, types[0]);
            return;
        }
        json.WriteStartArray("type"u8);
        foreach (var type in types) json.WriteStringValue(type);
        if (!isNeeded) json.WriteStringValue("null"u8);
        json.WriteEndArray();
    }

    private static void Pattern(Utf8JsonWriter json, SchemaPattern pattern, bool isNeeded)
    {
        json.WriteString("pattern"u8, isNeeded ? pattern.Expression : $"^[ \\t\\r\\n]*$|{pattern.Expression}");
        // Not in the standard, and known to the language servers of JSON and YAML, which would show the pattern otherwise.
        json.WriteString("patternErrorMessage"u8, pattern.Expected);
    }
}

/// <summary>The keys of one kind of file, for editors. It belongs to the program and not to a timeline, so that no site has it.</summary>
/// <param name="Name">What <c>annals export</c> calls it.</param>
public sealed record SchemaFile(string Name, KeySchema Keys)
{
    public static readonly ImmutableArray<SchemaFile> All =
    [
        new("schema-entry", EntryKeys.All.Schema),
        new("schema-source", SourceKeys.All.Schema),
        new("schema-subject", SubjectKeys.All.Schema),
        new("schema-page", PageKeys.All.Schema),
        new("schema-picture", PictureKeys.Schema),
        new("schema-site", SiteKeys.Schema),
    ];

    public void Write(IBufferWriter<byte> buffer) => JsonSchema.Write(buffer, Keys);
}
