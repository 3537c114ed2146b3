namespace Annals.Import.Clippings;

/// <summary>A line of the original, or several where one paragraph was broken over them.</summary>
/// <param name="First">Line, from one.</param>
/// <param name="Last">The last line; the first again for one line.</param>
/// <param name="FollowsBlank">Whether an empty line, or nothing, stands before it.</param>
internal sealed record Passage(int First, int Last, string Text, bool FollowsBlank);
