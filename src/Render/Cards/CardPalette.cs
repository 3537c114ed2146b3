using System.Collections.Immutable;

namespace Annals.Render.Cards;

/// <summary>The sixteen colours of a card by their numbers: letters have paler ones at their edges, between their own and that of the paper.</summary>
internal sealed record CardPalette(CardColours Colours)
{
    public const byte Paper = 0, Rule = 1, Spine = 2, PaleSpine = 3;

    /// <summary>From the palest to the colour itself.</summary>
    public static readonly Ramp Ink = new(4, 7), Quiet = new(11, 5);

    public ImmutableArray<CardColour> All { get; } =
    [
        Colours.Paper, Colours.Rule, Colours.Spine, CardColour.Between(Colours.Paper, Colours.Spine, 1, 2),
        .. Enumerable.Range(1, Ink.Length).Select(step => CardColour.Between(Colours.Paper, Colours.Ink, step, Ink.Length)),
        .. Enumerable.Range(1, Quiet.Length).Select(step => CardColour.Between(Colours.Paper, Colours.Quiet, step, Quiet.Length)),
    ];

    /// <summary>Colours that stand one behind the other.</summary>
    /// <param name="First">The number of the first.</param>
    internal readonly record struct Ramp(byte First, int Length)
    {
        /// <summary>The number of the colour for a pixel that is covered in part; that of the paper where it hardly is.</summary>
        /// <param name="coverage">Of 255.</param>
        public byte At(byte coverage) => ((coverage * Length) + 127) / 255 is > 0 and var step ? (byte)(First + step - 1) : Paper;
    }
}
