using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using static Annals.Parse.Markdown.Parsing.Nodes;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>Reads <c>&gt; [!note]</c> as GitHub has it, and <c>&gt; [!note]- A title</c> as Obsidian has it; nothing is folded here.</summary>
internal sealed class CalloutParser : InlineParser
{
    public static readonly string[] Kinds = ["note", "tip", "important", "warning", "caution"];

    public CalloutParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Root?.FirstChild is not null || processor.Block is not ParagraphBlock { Parent: QuoteBlock quote } block || quote[0] != block) return false;
        var text = slice.AsSpan();
        if (!text.StartsWith("[!") || text.IndexOf(']') is not (> 2 and var end)) return false;
        var kind = text[2..end].ToString().ToLowerInvariant();
        var behind = end + 1;
        if (behind < text.Length && text[behind] is '-' or '+') behind++;
        if (!Kinds.Contains(kind) || (behind < text.Length && text[behind] is not (' ' or '\t' or '\n'))) return false;
        while (behind < text.Length && text[behind] is ' ' or '\t') behind++;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CalloutInline(kind) { Span = new(start, start + end), Line = line, Column = column };
        slice.Start += behind;
        return true;
    }
}
