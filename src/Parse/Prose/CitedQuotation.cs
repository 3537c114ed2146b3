using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>Words that a text quotes, with a citation behind them.</summary>
/// <param name="Words">As they are shown, without markup, notes and citations.</param>
/// <param name="At">Where they start: the opening quotation mark, or the block.</param>
public sealed record CitedQuotation(string Words, Position At, ImmutableArray<Citation> Citations);
