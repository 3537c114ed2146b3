namespace Annals.ByStage;

/// <summary>What a stage took.</summary>
/// <param name="Milliseconds">By the clock on the wall.</param>
/// <param name="ProcessorMilliseconds">Of all cores together.</param>
/// <param name="CollectingMilliseconds">How much of the wall time the collector of memory stopped all else.</param>
internal sealed record StageFigures(
    string Name, double Milliseconds, double ProcessorMilliseconds, double CollectingMilliseconds, double MegabytesAllocated);
