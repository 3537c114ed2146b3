using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>A claim's source, in Pandoc's form.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Prefix">Words before it, as "see"; empty if none.</param>
/// <param name="Locator">Where in the source, as "para. 5"; empty if none.</param>
public readonly record struct Citation(string Source, string Prefix, string Locator, Position At);

/// <summary>Words that a text quotes, with a citation behind them.</summary>
/// <param name="Words">As they are shown, without markup, notes and citations.</param>
/// <param name="At">Where they start: the opening quotation mark, or the block.</param>
public sealed record CitedQuotation(string Words, Position At, ImmutableArray<Citation> Citations);
