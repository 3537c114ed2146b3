namespace Annals.Render.Cards;

/// <summary>A card and its address below the root.</summary>
internal sealed record PlacedCard(LinkCard Card, string Address);
