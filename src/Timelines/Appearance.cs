namespace Annals.Timelines;

/// <summary>An entry's place among those about one subject.</summary>
/// <param name="Subject">Index into <see cref="Timeline.Subjects"/>.</param>
/// <param name="Earlier">The entry before it about the same, or null at the start.</param>
/// <param name="Later">The entry after it about the same, or null at the end.</param>
public readonly record struct Appearance(int Subject, int? Earlier, int? Later);
