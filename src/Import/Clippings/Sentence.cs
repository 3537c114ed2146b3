namespace Annals.Import.Clippings;

/// <summary>A sentence of a paragraph.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Start">Where it starts in the paragraph's text.</param>
internal sealed record Sentence(int Paragraph, int Start, string Text)
{
    public int End => Start + Text.Length;
}
