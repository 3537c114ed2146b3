namespace Annals.Parse.Themes;

/// <summary>The words of the interface in one language.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Path">The file they come from.</param>
/// <param name="Texts">
/// By dotted key, as in <c>nav.people</c>; the values of a list are <c>key.1</c>, <c>key.2</c> and so on. In the order of the file, then those of the
/// default theme that it leaves as they are: a template that loops over them writes the same bytes each time.
/// </param>
public sealed record Words(string Language, string Path, IReadOnlyDictionary<string, string> Texts);
