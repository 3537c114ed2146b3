namespace Annals.Timelines;

/// <summary>A numbered reference of a page: one place in one source.</summary>
/// <param name="Number">From one, in the order of the page.</param>
/// <param name="Source">Index into <see cref="Timeline.Sources"/>.</param>
/// <param name="Locator">Where in the source; empty for the whole.</param>
/// <param name="Uses">How often the page refers to it.</param>
public readonly record struct Reference(int Number, int Source, string Locator, int Uses);
