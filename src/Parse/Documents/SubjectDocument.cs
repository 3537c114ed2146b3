using System.Collections.Immutable;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>What the author wrote about a person, an organisation, a place or a tag.</summary>
public sealed record SubjectDocument(DocumentHead Head, AliasForms WrittenAliases) : ParsedDocument(Head, WrittenAliases)
{
    /// <summary>Pages elsewhere about the same.</summary>
    public required ImmutableArray<string> SameAs { get; init; }

    internal static SubjectDocument Read(DocumentHead head, AliasForms written, Fields fields) => new(head, written)
    {
        SameAs = [.. fields.Read(SubjectKeys.SameAs).Select(address => address.Value)],
    };
}
