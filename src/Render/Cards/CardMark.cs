namespace Annals.Render.Cards;

/// <summary>What hangs on the spine of a card, as on that of the pages.</summary>
internal enum CardMark
{
    /// <summary>A disc: something that happened.</summary>
    Event,

    /// <summary>A dotted ring: it is not certain when.</summary>
    UncertainEvent,

    /// <summary>A disc and a square below it: what happened and who reported it.</summary>
    Timeline,
}
