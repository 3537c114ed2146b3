namespace Annals.Publishing;

/// <summary>What the head of a page says of it.</summary>
/// <param name="Kind">The layout's name, for the style sheet.</param>
/// <param name="Number">Which part of a list that goes over several pages; one for all others.</param>
public sealed record PageHead(string Title, string Description, string Kind, int Number = 1);

/// <summary>What the home page is about.</summary>
/// <param name="IsLong">Whether the timeline is too long for one page.</param>
internal sealed record Home(bool IsLong);
