using System.Buffers;
using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Formats.JsonSchemas;

/// <summary>The keys of one kind of file, for editors. It belongs to the program and not to a timeline, so that no site has it.</summary>
/// <param name="Name">What <c>annals export</c> calls it.</param>
public sealed record SchemaFile(string Name, KeySchema Keys)
{
    public static readonly ImmutableArray<SchemaFile> All =
    [
        new("schema-entry", Schemas.Entry),
        new("schema-source", Schemas.Source),
        new("schema-subject", Schemas.Subject),
        new("schema-page", Schemas.Page),
        new("schema-site", Schemas.Site),
    ];

    public void Write(IBufferWriter<byte> buffer) => JsonSchema.Write(buffer, Keys);
}
