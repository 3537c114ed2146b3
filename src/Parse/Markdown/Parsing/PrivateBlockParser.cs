using Markdig.Parsers;
using Markdig.Syntax;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>
/// Reads private text that stands on lines of its own, whatever blocks it would be otherwise. Words behind its end are text again, as another block.
/// </summary>
internal sealed class PrivateBlockParser : BlockParser
{
    public PrivateBlockParser() => OpeningCharacters = ['<', '%'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || IsWithinParagraph(processor)) return BlockState.None;
        var line = processor.Line.AsSpan();
        var start = 0;
        while (PrivateText.Starts(line[start..]))
        {
            var length = PrivateText.Length(line[start..]);
            if (length < 0)
            {
                processor.NewBlocks.Push(new PrivateBlock(this, PrivateText.Closing(line[start..]), processor.Start + start));
                return BlockState.ContinueDiscard;
            }
            start += length;
            while (start < line.Length && line[start] is ' ' or '\t') start++;
        }
        if (start == 0 || start < line.Length) return BlockState.None;
        processor.NewBlocks.Push(new PrivateBlock(this, "", processor.Start) { IsClosed = true });
        return BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var hidden = (PrivateBlock)block;
        var end = processor.Line.AsSpan().IndexOf(hidden.Closing);
        if (end < 0) return BlockState.ContinueDiscard;
        hidden.IsClosed = true;
        var behind = processor.Start + end + hidden.Closing.Length;
        if (processor.Line.Text.AsSpan(behind, Math.Max(0, processor.Line.End + 1 - behind)).IsWhiteSpace()) return BlockState.BreakDiscard;
        while (processor.Start < behind) processor.NextChar();
        while (processor.CurrentChar is ' ' or '\t') processor.NextChar();
        processor.RestartIndent();
        // Markdig would take the rest of the line for read, were it told that the block breaks here.
        return BlockState.None;
    }

    // "Words %%private" on one line and "%% more words" on the next.
    private static bool IsWithinParagraph(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 0 } paragraph) return false;
        return PrivateText.IsCut(paragraph.Lines.ToString());
    }
}
