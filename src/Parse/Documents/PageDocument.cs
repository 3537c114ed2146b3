using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>A plain page, such as the one about the timeline.</summary>
public sealed record PageDocument(DocumentHead Head, AliasForms WrittenAliases) : ParsedDocument(Head, WrittenAliases)
{
    /// <summary>Its place in the menu; those without one come last.</summary>
    public required int? Order { get; init; }

    internal static PageDocument Read(DocumentHead head, AliasForms written, Fields fields) => new(head, written) { Order = fields.Read(PageKeys.Order) };
}
