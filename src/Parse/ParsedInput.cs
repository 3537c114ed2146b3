using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.Themes;
using Annals.Read;

namespace Annals.Parse;

/// <summary>Everything that was read, as records; each document still stands alone.</summary>
public sealed record ParsedInput(
    SiteSettings Settings,
    ImmutableArray<ParsedDocument> Documents,
    ImmutableSortedDictionary<string, MediaFile> Media,
    Theme Theme);
