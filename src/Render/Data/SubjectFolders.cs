using System.Collections.Immutable;
using Annals.Read;

namespace Annals.Render.Data;

/// <summary>The kinds of subject by their folders, which are also the keys of an entry.</summary>
internal static class SubjectFolders
{
    public static readonly ImmutableArray<string> All =
    [
        .. new[] { DocumentKind.Person, DocumentKind.Organisation, DocumentKind.Place, DocumentKind.Tag }.Select(InputFolders.Of),
    ];
}
