using System.Collections.Immutable;

namespace Annals.Read;

/// <summary>The theme with its layers laid over each other: a later layer's file hides an earlier one's of the same name.</summary>
/// <param name="Templates">By name below the theme, as in <c>layouts/entry.html</c>.</param>
/// <param name="Strings">By language, as in <c>en</c>.</param>
/// <param name="Assets">Style sheets, scripts, pictures.</param>
/// <param name="Fonts">What link cards are drawn with, in the order of their names; not published.</param>
/// <param name="DefaultTemplates">The names of the default theme's templates: the program asks for no others by itself.</param>
/// <param name="DefaultStrings">The default theme's own words, by language; the English ones have every key that a theme may need.</param>
public sealed record ThemeFiles(
    ImmutableSortedDictionary<string, TextFile> Templates,
    ImmutableSortedDictionary<string, TextFile> Strings,
    ImmutableArray<MediaFile> Assets,
    ImmutableArray<FontFile> Fonts,
    ImmutableHashSet<string> DefaultTemplates,
    ImmutableSortedDictionary<string, TextFile> DefaultStrings);
