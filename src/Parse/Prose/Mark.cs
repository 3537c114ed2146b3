using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>A place in a <see cref="Body"/> that is filled in when the page is rendered.</summary>
/// <param name="Offset">Where in the HTML, in UTF-16 units.</param>
/// <param name="At">Where in the file.</param>
public abstract record Mark(int Offset, Position At);

/// <summary><c>[[target#anchor|words]]</c>.</summary>
/// <param name="Words">The author's words for the link, plain text; null for the target's own title.</param>
public sealed record LinkMark(int Offset, Position At, string Target, string? Anchor, string? Words) : Mark(Offset, At);

/// <summary><c>[@source, locator; @source]</c>.</summary>
public sealed record CitationMark(int Offset, Position At, ImmutableArray<Citation> Citations) : Mark(Offset, At);

/// <summary>The address of a file below <c>media/</c>, within an attribute.</summary>
public sealed record MediaMark(int Offset, Position At, string Address) : Mark(Offset, At);

/// <summary>Behind annotated words: the sign that leads to the note.</summary>
/// <param name="Number">The annotation's, from one.</param>
public sealed record NoteSignMark(int Offset, Position At, int Number) : Mark(Offset, At);

/// <summary>Behind a block: the place for the notes on it.</summary>
/// <param name="First">Number of the first of these annotations.</param>
/// <param name="Last">Number of the last of them.</param>
public sealed record NotesMark(int Offset, Position At, int First, int Last) : Mark(Offset, At);
