namespace Annals.Import.Clippings;

/// <summary>What a name seems to be the name of.</summary>
internal enum NameKind
{
    Person,
    Organisation,
    Place,

    /// <summary>The words around it do not tell.</summary>
    Unknown,
}
