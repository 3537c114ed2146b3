using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary><c>[!note]</c> at the start of a quotation, in the tree: what follows is no quotation but a remark.</summary>
internal sealed class CalloutInline(string kind) : LeafInline
{
    /// <summary>Of those that GitHub has, in small letters.</summary>
    public string Kind { get; } = kind;

    /// <returns>Null for a quotation.</returns>
    public static CalloutInline? Of(QuoteBlock quote) => quote is [ParagraphBlock { Inline.FirstChild: CalloutInline callout }, ..] ? callout : null;
}
