using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>Before the first words of a footnote, in the tree.</summary>
internal sealed class FootnoteStartInline(int number) : LeafInline
{
    public int Number { get; } = number;
}
