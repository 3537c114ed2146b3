namespace Annals.Parse.Documents;

/// <summary>A plain page, such as the one about the timeline.</summary>
/// <param name="Order">Its place in the menu.</param>
public sealed record PageDocument(DocumentHead Head, int? Order) : ParsedDocument(Head);
