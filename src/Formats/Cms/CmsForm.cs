using System.Collections.Immutable;
using Annals.Parse.Schema;
using Annals.Read;

namespace Annals.Formats.Cms;

/// <summary>One kind of file as people fill it in: its folder and its keys, which are those that the program reads.</summary>
/// <param name="Kind">Null for <c>site.yml</c>, which is one file and has no text.</param>
/// <param name="Name">Of the folder, or of the file without its ending.</param>
internal sealed record CmsForm(DocumentKind? Kind, string Name, KeySchema Keys)
{
    /// <summary>All of them, in the order of the site's menu.</summary>
    public static readonly ImmutableArray<CmsForm> All =
    [
        .. InputFolders.Documents.Select(folder => new CmsForm(folder.Kind, folder.Name, DocumentKeys.Of(folder.Kind).Schema)),
        new(null, "site", SiteKeys.Schema),
    ];

    /// <summary>Whether a key is not for people: programs keep in it what nobody reads, letter for letter.</summary>
    public static bool IsKept(Key key) => key.Shape is Shape.VerbatimText || (Of(key) is Shape.Keys keys && keys.Schema.Keys.Any(IsKept));

    /// <summary>The shape of a key's value, or of each of them.</summary>
    public static Shape Of(Key key) => key.Shape is Shape.ListOf list ? list.Of : key.Shape;
}
