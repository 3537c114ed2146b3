using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>Private text within a line, of which the tree keeps nothing but the place.</summary>
internal sealed class PrivateInline(bool ends) : LeafInline
{
    public bool Ends { get; } = ends;
}
