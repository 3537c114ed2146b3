using System.Collections.Immutable;
using Annals.Parse.Prose;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Markdown.Parsing;

/// <summary>Our notations in Markdig's tree.</summary>
internal static class Nodes
{
    /// <summary><c>[@source, locator]</c> in the tree.</summary>
    public sealed class CitationInline(ImmutableArray<Citation> citations) : LeafInline
    {
        public ImmutableArray<Citation> Citations { get; } = citations;
    }

    /// <summary><c>[[target#anchor|words]]</c> in the tree.</summary>
    public sealed class PageLinkInline(string target, string? anchor, string? words) : LeafInline
    {
        public string Target { get; } = target;
        public string? Anchor { get; } = anchor;
        public string? Words { get; } = words;
    }

    /// <summary>An opening <c>{==</c> or <c>{&gt;&gt;</c> that waits for its closing counterpart.</summary>
    public sealed class AnnotationDelimiter(InlineParser parser, bool opensNote) : DelimiterInline(parser)
    {
        public const string WordsOpening = "{==", WordsClosing = "==}", NoteOpening = "{>>", NoteClosing = "<<}";

        public bool OpensNote { get; } = opensNote;

        public string Closing => OpensNote ? NoteClosing : WordsClosing;

        public override string ToLiteral() => OpensNote ? NoteOpening : WordsOpening;
    }

    /// <summary>The words of an annotation, <c>{==words==}</c>, in the tree.</summary>
    public sealed class AnnotatedInline : ContainerInline;

    /// <summary>The note of an annotation, <c>{&gt;&gt;note&lt;&lt;}</c>, in the tree.</summary>
    public sealed class NoteInline : ContainerInline;

    /// <summary>Before the first words of a footnote, in the tree.</summary>
    public sealed class FootnoteStartInline(int number) : LeafInline
    {
        public int Number { get; } = number;
    }

    /// <summary><c>[!note]</c> at the start of a quotation, in the tree: what follows is no quotation but a remark.</summary>
    public sealed class CalloutInline(string kind) : LeafInline
    {
        /// <summary>One of the kinds that GitHub has, in lower case.</summary>
        public string Kind { get; } = kind;

        /// <returns>Null for a quotation.</returns>
        public static CalloutInline? Of(QuoteBlock quote) => quote is [ParagraphBlock { Inline.FirstChild: CalloutInline callout }, ..] ? callout : null;
    }

    /// <summary><c>[ ]</c> or <c>[x]</c> before the words of a task, in the tree.</summary>
    public sealed class TaskInline(bool isDone) : LeafInline
    {
        public bool IsDone { get; } = isDone;
    }

    /// <summary>Private text within a line, of which the tree keeps nothing but the place.</summary>
    public sealed class PrivateInline(bool ends) : LeafInline
    {
        public bool Ends { get; } = ends;
    }

    /// <summary>Private text over whole lines, of which the tree keeps nothing but the place.</summary>
    public sealed class PrivateBlock(BlockParser parser, string closing, int start) : LeafBlock(parser)
    {
        /// <summary>The characters that close it.</summary>
        public string Closing { get; } = closing;

        /// <summary>The offset of its first character in the file.</summary>
        public int Start { get; } = start;

        public bool IsClosed { get; set; }
    }
}
