namespace Annals.Render;

/// <summary>A text as markup: parts of it and what stands between them, written one after the other.</summary>
public sealed record HtmlText(IReadOnlyList<HtmlSlice> Parts);
