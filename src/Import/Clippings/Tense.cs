namespace Annals.Import.Clippings;

/// <summary>Whether what is told of a date lay behind its telling.</summary>
internal enum Tense
{
    /// <summary>The words do not tell.</summary>
    Open,

    Past,
    Coming,
}
