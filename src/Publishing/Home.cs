namespace Annals.Publishing;

/// <summary>What the home page is about.</summary>
/// <param name="IsLong">Whether the timeline is too long for one page.</param>
internal sealed record Home(bool IsLong);
