using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>Text that looks like one of our notations and is not read as one. Whether it was meant as one depends on what it names.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Written">As it is shown, on one line.</param>
/// <param name="Names">The ids that a citation has; for a link the names that it may have, the likeliest first; none for an annotation.</param>
/// <param name="Why">What stands in the way, as the end of a sentence.</param>
/// <param name="Escapes">The backslashes and entities without which it would be one; none where the cause is another.</param>
public sealed record NearMiss(NearMissKind Kind, Position At, string Written, ImmutableArray<string> Names, string Why, ImmutableArray<Escape> Escapes);

/// <summary>Which notation a text looks like.</summary>
public enum NearMissKind
{
    /// <summary><c>[[name]]</c>.</summary>
    Link,
    /// <summary><c>![[name]]</c>, by which Obsidian shows a page or a picture within the text.</summary>
    Embed,
    /// <summary><c>[@id]</c>.</summary>
    Citation,
    /// <summary><c>@id</c> without square brackets, as Pandoc has it within a sentence; it may be a name on another site.</summary>
    PlainCitation,
    /// <summary><c>{==words==}</c> or <c>{&gt;&gt;note&lt;&lt;}</c>.</summary>
    Annotation,
    /// <summary><c>[^1]</c>.</summary>
    Footnote,
    /// <summary>A tag of HTML.</summary>
    RawHtml,
    /// <summary>What other programs read and Annals does not.</summary>
    Other,
}

/// <summary>A character that is escaped, so that it is plain text.</summary>
/// <param name="Length">In the file: two for <c>\[</c>, four for <c>&amp;gt;</c>.</param>
/// <param name="Character">The character itself.</param>
public readonly record struct Escape(Position At, int Length, char Character);
