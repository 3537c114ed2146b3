namespace Annals.Parse.Documents;

/// <summary>A document whose front matter and text have been understood.</summary>
public abstract record ParsedDocument(DocumentHead Head);
