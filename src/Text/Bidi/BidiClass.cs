namespace Annals.Text.Bidi;

/// <summary>What a character does to the direction of a line (UAX #9, table 4). Spaces and all other neutral signs are one class here.</summary>
internal enum BidiClass
{
    Left,
    Right,
    ArabicLetter,
    EuropeanNumber,
    EuropeanSeparator,
    EuropeanTerminator,
    ArabicNumber,
    CommonSeparator,
    Mark,
    Neutral,
}
