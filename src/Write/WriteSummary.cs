using System.Collections.Immutable;

namespace Annals.Write;

/// <summary>What a build did to the output folder.</summary>
/// <param name="Made">Every file of the site, in no order.</param>
/// <param name="Changed">How many of them were written, the others being there already.</param>
/// <param name="Removed">How many files of an earlier build were taken away.</param>
public sealed record WriteSummary(ImmutableArray<MadeFile> Made, int Changed, int Removed);
