using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Annals.Parse.Prose;

/// <summary>Passes over the front matter, so that the text below it is read in its file, where its places are right: a copy of each text would be made otherwise.</summary>
internal sealed class AboveParser : BlockParser
{
    public AboveParser() => OpeningCharacters = ['-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!IsAbove(processor)) return BlockState.None;
        processor.NewBlocks.Push(new Above(this));
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => IsAbove(processor) ? BlockState.ContinueDiscard : BlockState.None;

    /// <returns>False, upon which the block is taken out of the tree.</returns>
    public override bool Close(BlockProcessor processor, Block block) => false;

    private static bool IsAbove(BlockProcessor processor) => processor.Context is TextBelow below && processor.CurrentLineStartPosition < below.Start;

    private sealed class Above : LeafBlock
    {
        // Markdig gives the lines of a block back when it takes it out, and expects some.
        public Above(AboveParser parser) : base(parser) => Lines = new StringLineGroup(1);
    }
}
