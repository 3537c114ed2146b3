using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>Reads the box of a task, <c>- [ ]</c> or <c>- [x]</c> (GFM, section 5.3). Markdig's own takes <c>- [x](address)</c> for one.</summary>
internal sealed class TaskParser : InlineParser
{
    public TaskParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Root?.FirstChild is not null || processor.Block is not { Parent: ListItemBlock item } block || item[0] != block) return false;
        if (slice.AsSpan() is not ['[', ' ' or 'x' or 'X', ']', .. var behind] || behind is not ([] or [' ' or '\t' or '\n', ..])) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TaskInline(slice.PeekChar() != ' ') { Span = new(start, start + 2), Line = line, Column = column };
        slice.Start += 3;
        return true;
    }
}
