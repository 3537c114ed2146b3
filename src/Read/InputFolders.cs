using System.Collections.Immutable;

namespace Annals.Read;

/// <summary>The folders of the input, in the order of the site's menu; their names are the first part of the permalinks, too.</summary>
public static class InputFolders
{
    public const string Media = "media";

    /// <summary>The page on which people edit in a browser, with its script.</summary>
    public const string Admin = "admin";
    public const string Settings = "site.yml";

    /// <summary>How the file with the words of a source ends, which stands beside the source's own.</summary>
    public const string WordsSuffix = ".words";

    public static readonly ImmutableArray<(DocumentKind Kind, string Name)> Documents =
    [
        (DocumentKind.Entry, "entries"),
        (DocumentKind.Person, "people"),
        (DocumentKind.Organisation, "organisations"),
        (DocumentKind.Place, "places"),
        (DocumentKind.Tag, "tags"),
        (DocumentKind.Source, "sources"),
        (DocumentKind.Page, "pages"),
    ];

    public static string Of(DocumentKind kind)
    {
        foreach (var (of, name) in Documents)
            if (of == kind) return name;
        throw new ArgumentOutOfRangeException(nameof(kind));
    }
}

/// <summary>What a document of the input is, by the folder that it stands in.</summary>
public enum DocumentKind
{
    Entry,
    Source,
    Person,
    Organisation,
    Place,
    Tag,
    Page,
}
