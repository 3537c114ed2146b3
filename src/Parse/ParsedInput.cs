using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Parse.Themes;
using Annals.Read;
using Annals.Read.History;

namespace Annals.Parse;

/// <summary>Everything that was read, as records; each document still stands alone.</summary>
/// <param name="Root">The input folder, as the paths of documents begin with it.</param>
public sealed record ParsedInput(
    string Root,
    SiteSettings Settings,
    ImmutableArray<ParsedDocument> Documents,
    Func<FileHistory> History,
    ImmutableSortedDictionary<string, MediaFile> Media,
    Theme Theme);
