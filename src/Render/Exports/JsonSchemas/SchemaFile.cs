using System.Buffers;
using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Render.Exports.JsonSchemas;

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
        new("schema-site", SiteKeys.Schema),
    ];

    public void Write(IBufferWriter<byte> buffer) => JsonSchema.Write(buffer, Keys);
}
