namespace Annals.Timelines;

/// <summary>A name as it is printed, and the page of that person or organisation if there is one.</summary>
public sealed record NamedSubject(string Name, Permalink? Permalink);
