using System.Collections.Immutable;

namespace Annals.Parse.Themes;

/// <summary>The words of the interface in one language.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Path">The file they come from.</param>
/// <param name="Texts">By dotted key, as in <c>nav.people</c>; the values of a list are <c>key.1</c>, <c>key.2</c> and so on.</param>
public sealed record Words(string Language, string Path, ImmutableDictionary<string, string> Texts);
