using Annals.Quotations;
using Annals.Reporting;

namespace Annals.Timelines;

/// <summary>A quotation set against a source that it cites.</summary>
/// <param name="Path">The file in which it is quoted.</param>
/// <param name="At">Where the words stand there.</param>
/// <param name="Source">Index into <see cref="Timeline.Sources"/>.</param>
/// <param name="Elsewhere">For altered words, the source nearest in time that does have them; null where none has.</param>
public sealed record Verification(string Path, Position At, string Words, int Source, QuotationStatus Status, int? Elsewhere);
