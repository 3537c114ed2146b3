using System.Collections.Immutable;
using Annals.Read;

namespace Annals.Parse.Themes;

/// <summary>The theme, parsed once; its templates are safe to share between threads.</summary>
/// <param name="Templates">By name below the theme, as in <c>layouts/entry.html</c>.</param>
/// <param name="Fonts">What link cards are drawn with, in the order of their names.</param>
/// <param name="Words">The words of the interface in the site's language.</param>
public sealed record Theme(ImmutableSortedDictionary<string, PageTemplate> Templates, Words Words, ImmutableArray<MediaFile> Assets, ImmutableArray<FontFile> Fonts);
