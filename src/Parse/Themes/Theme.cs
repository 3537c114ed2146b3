using System.Collections.Immutable;
using Annals.Read;

namespace Annals.Parse.Themes;

/// <summary>The theme, parsed once; its templates are safe to share between threads.</summary>
/// <param name="Templates">By name below the theme, as in <c>layouts/entry.html</c>.</param>
/// <param name="Fonts">What link cards are drawn with, in the order of their names.</param>
/// <param name="Words">The words of the interface in the site's language.</param>
public sealed record Theme(ImmutableSortedDictionary<string, PageTemplate> Templates, Words Words, ImmutableArray<MediaFile> Assets, ImmutableArray<FontFile> Fonts);

/// <summary>The words of the interface in one language.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Path">The file they come from.</param>
/// <param name="Texts">
/// By dotted key, as in <c>nav.people</c>; the values of a list are <c>key.1</c>, <c>key.2</c> and so on. In the order of the file, then those of the
/// default theme that it leaves as they are: a template that loops over them writes the same bytes each time.
/// </param>
public sealed record Words(string Language, string Path, IReadOnlyDictionary<string, string> Texts);
