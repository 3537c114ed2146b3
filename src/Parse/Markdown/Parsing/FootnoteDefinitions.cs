using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>All footnotes that a text has: Markdig takes those that nothing refers to out of its tree.</summary>
internal static class FootnoteDefinitions
{
    private static readonly object Key = new();

    /// <summary>Told of each footnote when its last line has been read.</summary>
    public static void Take(BlockProcessor processor, Block block)
    {
        if (block is not MarkdigFootnote footnote) return;
        if (processor.Document.GetData(Key) is not List<MarkdigFootnote> all) processor.Document.SetData(Key, all = []);
        all.Add(footnote);
    }

    public static IReadOnlyList<MarkdigFootnote> In(MarkdownDocument document) => document.GetData(Key) as List<MarkdigFootnote> ?? [];
}
