using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Annals.Formats.JsonSchemas;

namespace Annals.Tests.Formats.JsonSchemas;

/// <summary>A JSON Schema of ours in the hands of a reader that is not.</summary>
internal sealed class Schema
{
    private static readonly Dictionary<string, Schema> All = SchemaFile.All.ToDictionary(file => file.Name, file => new Schema(file));

    private readonly NJsonSchema.JsonSchema _reader;

    private Schema(SchemaFile file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        file.Write(bytes);
        Text = Encoding.UTF8.GetString(bytes.WrittenSpan);
        _reader = NJsonSchema.JsonSchema.FromJsonAsync(Text).GetAwaiter().GetResult();
    }

    public string Text { get; }

    public static Schema Of(string name) => All[name];

    /// <summary>That of a file below the input, by its folder; null for what has no keys.</summary>
    public static Schema? For(string path) => path.Split('/')[0] switch
    {
        "site.yml" => Of("schema-site"),
        "media" when path.EndsWith(".yml", StringComparison.Ordinal) => Of("schema-picture"),
        "entries" when IsDocument(path) => Of("schema-entry"),
        "sources" when IsDocument(path) => Of("schema-source"),
        "pages" when IsDocument(path) => Of("schema-page"),
        "people" or "organisations" or "places" or "tags" when IsDocument(path) => Of("schema-subject"),
        _ => null,
    };

    /// <returns>What is wrong, each with its place; nothing for what is valid.</returns>
    public string[] Faults(JsonNode? keys) => [.. _reader.Validate(keys?.ToJsonString() ?? "null").Select(fault => fault.ToString())];

    private static bool IsDocument(string path) => path.EndsWith(".md", StringComparison.Ordinal);
}
