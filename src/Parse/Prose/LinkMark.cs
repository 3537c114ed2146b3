using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary><c>[[target#anchor|words]]</c>.</summary>
/// <param name="Words">The author's words for the link, plain text; null for the target's own title.</param>
public sealed record LinkMark(int Offset, Position At, string Target, string? Anchor, string? Words) : Mark(Offset, At);
