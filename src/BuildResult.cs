using Annals.Timelines;
using Annals.Write;

namespace Annals;

/// <summary>What a build came to.</summary>
/// <param name="Written">Null where nothing was written, for errors or because nothing was to be.</param>
public sealed record BuildResult(Timeline Timeline, WriteSummary? Written);
