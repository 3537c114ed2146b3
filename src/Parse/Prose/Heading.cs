namespace Annals.Parse.Prose;

/// <summary>A heading of a text, to which links may lead.</summary>
/// <param name="Id">In the page, behind a #.</param>
/// <param name="Words">As they are read, without those of a note in it.</param>
public readonly record struct Heading(string Id, string Words);
