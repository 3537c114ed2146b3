namespace Annals.Fix;

/// <summary>A line as it was and as it is now, both without its end.</summary>
/// <param name="Number">From one.</param>
internal sealed record FixedLine(int Number, string Before, string After);
