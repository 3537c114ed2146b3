namespace Annals.Text;

/// <summary>Pieces of markup in a row, written one after the other without being put together first.</summary>
public sealed record HtmlRun(IReadOnlyList<Html> Parts);
