using Markdig.Parsers;
using Markdig.Syntax;

namespace Annals.Parse.Prose;

/// <summary>Private text over whole lines, of which the tree keeps nothing but the place.</summary>
internal sealed class PrivateBlock(BlockParser parser, string closing, int start) : LeafBlock(parser)
{
    /// <summary>The signs that close it.</summary>
    public string Closing { get; } = closing;

    /// <summary>Of its first sign in the file.</summary>
    public int Start { get; } = start;

    public bool IsClosed { get; set; }
}
