using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary><c>[[target#anchor|words]]</c> in the tree.</summary>
internal sealed class PageLinkInline(string target, string? anchor, string? words) : LeafInline
{
    public string Target { get; } = target;
    public string? Anchor { get; } = anchor;
    public string? Words { get; } = words;
}
