namespace Annals.Render.Search;

/// <summary>A word of the site.</summary>
/// <param name="In">The portions that have it, in their order, and its number in each.</param>
internal readonly record struct FoundWord(string Word, IReadOnlyList<(Portion Portion, int Number)> In);
