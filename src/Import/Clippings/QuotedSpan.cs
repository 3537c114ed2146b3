namespace Annals.Import.Clippings;

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">The first of the words in the paragraph's text, behind the mark.</param>
/// <param name="IsOpen">Whether no mark closes it: the quotation goes on in the next paragraph.</param>
internal readonly record struct QuotedSpan(int Start, int Length, bool IsOpen)
{
    public int End => Start + Length;
}
