using System.Collections.Immutable;
using Annals.Read;

namespace Annals.Formats.Common;

/// <summary>The kinds of subject with their folders, which are also the keys of an entry.</summary>
internal static class SubjectFolders
{
    public static readonly ImmutableArray<(DocumentKind Kind, string Name)> All =
        [.. InputFolders.Documents.Where(folder => folder.Kind is DocumentKind.Person or DocumentKind.Organisation or DocumentKind.Place or DocumentKind.Tag)];
}
