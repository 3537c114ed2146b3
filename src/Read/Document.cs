namespace Annals.Read;

/// <summary>A Markdown file of the input and what it is.</summary>
/// <param name="Slug">From its name; with the kind it makes the permalink.</param>
/// <param name="File">Its text; null where it cannot be read, which has been reported.</param>
/// <param name="Words">The file of a source's words that stands beside it; null where there is none.</param>
public sealed record Document(DocumentKind Kind, string Slug, string Path, TextFile? File, TextFile? Words);
