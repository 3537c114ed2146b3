namespace Annals.Render.Cards;

/// <summary>A text and where it stands.</summary>
/// <param name="Baseline">Of its first line, in pixels from the top.</param>
internal sealed record PlacedText(FittedText Text, float Baseline);
