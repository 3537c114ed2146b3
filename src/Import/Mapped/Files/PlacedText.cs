namespace Annals.Import.Mapped.Files;

/// <summary>Markdown of a foreign file.</summary>
/// <param name="Above">How many lines of the file stand above its first line.</param>
internal sealed record PlacedText(string Markdown, int Above);
