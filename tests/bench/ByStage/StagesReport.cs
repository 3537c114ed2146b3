using System.Collections.Immutable;

namespace Annals.ByStage;

/// <summary>What a build took.</summary>
/// <param name="Files">How many the site has.</param>
/// <param name="PeakMegabytes">The largest working set of the whole run.</param>
internal sealed record StagesReport(int Entries, int Files, ImmutableArray<StageFigures> Stages, double PeakMegabytes);
