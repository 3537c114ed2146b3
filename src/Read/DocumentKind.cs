namespace Annals.Read;

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
