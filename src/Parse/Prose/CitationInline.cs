using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary><c>[@source, locator]</c> in the tree.</summary>
internal sealed class CitationInline(ImmutableArray<Citation> citations) : LeafInline
{
    public ImmutableArray<Citation> Citations { get; } = citations;
}
