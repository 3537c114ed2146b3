using System.Buffers;
using Annals.Disk;
using Annals.Formats.JsonSchemas;

namespace Annals.Init;

/// <summary>What editors and git go by: line ends, what is not kept, and the keys of every kind of file as <c>annals export</c> writes them.</summary>
internal static class EditorFiles
{
    public const string SchemaFolder = "schemas";

    private const string SchemaPrefix = "schema-";

    public static IEnumerable<NewFile> All(InitOptions _) =>
    [
        CopiedFile.Of(".gitignore", "gitignore"),
        CopiedFile.Of(".editorconfig", "editors/editorconfig"),
        CopiedFile.Of(".vscode/settings.json", "editors/settings.json"),
        CopiedFile.Of(".vscode/extensions.json", "editors/extensions.json"),
        .. SchemaFile.All.Select(schema => new NewFile($"{SchemaFolder}/{schema.Name[SchemaPrefix.Length..]}.json", Bytes(schema))),
    ];

    private static ReadOnlyMemory<byte> Bytes(SchemaFile schema)
    {
        var bytes = new ArrayBufferWriter<byte>();
        schema.Write(bytes);
        return bytes.WrittenMemory;
    }
}
