namespace Annals.Render.Cards;

/// <summary>
/// Where everything stands on a card, in pixels: a page of the ledger, with its spine, the date before what happened, and whose page it is.
/// </summary>
/// <param name="Label">Null for none.</param>
/// <param name="Mark">The middle of the mark, from the top.</param>
internal sealed record CardLayout(PlacedText Title, PlacedText? Label, PlacedText Foot, float Mark)
{
    /// <summary>The middle of the spine, from the edge where lines start.</summary>
    public const int Spine = 104;

    /// <summary>Where lines start, from the same edge.</summary>
    public const int Start = 176;

    /// <summary>How long lines may be.</summary>
    public const int Measure = LinkCard.Width - Start - 88;

    /// <summary>The line above the foot, from the top.</summary>
    public const int FootRule = 524;

    private const int Top = 68;
    private const int FootBaseline = 582;
    private const int Gap = 22;
    private const int MostLines = 5;

    // The part of a line above its baseline, and from there to the middle of small letters in ems.
    private const float AboveBaseline = .79f;
    private const float MiddleOfLetters = .28f;

    public static CardLayout Of(LinkCard card, CardFonts fonts)
    {
        var label = card.Label.Words.Length == 0 ? null : FittedText.Of(card.Label, fonts.Labels, [36, 32, 28], Measure, 60, 1);
        var above = label is null ? 0 : label.LineHeight + Gap;
        var room = FootRule - 40 - Top - above;
        var title = FittedText.Of(card.Title, fonts.Titles, [92, 84, 76, 68, 62, 56, 50, 46], Measure, (int)room, MostLines);
        var start = Top + ((room - (title.LineHeight * title.Lines.Length)) / 2);
        var first = new PlacedText(title, start + above + (title.LineHeight * AboveBaseline));
        var before = label is null ? null : new PlacedText(label, start + (label.LineHeight * AboveBaseline));
        var foot = FittedText.Of(card.Foot, fonts.Labels, [30, 26], Measure, 60, 1);
        var beside = before ?? first;
        return new CardLayout(first, before, new PlacedText(foot, FootBaseline), beside.Baseline - (beside.Text.Size * MiddleOfLetters));
    }
}

/// <summary>A text and where it stands.</summary>
/// <param name="Baseline">Of its first line, in pixels from the top.</param>
internal sealed record PlacedText(FittedText Text, float Baseline);
