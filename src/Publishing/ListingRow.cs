using Annals.Timelines;

namespace Annals.Publishing;

/// <summary>One line of a list: something on the timeline, or else another page.</summary>
public readonly record struct ListingRow(Moment? Moment, Target? Page);
