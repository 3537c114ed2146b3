using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Prose;

/// <summary>An opening <c>{==</c> or <c>{&gt;&gt;</c> that waits for its closing counterpart.</summary>
internal sealed class AnnotationDelimiter(InlineParser parser, bool opensNote) : DelimiterInline(parser)
{
    public bool OpensNote { get; } = opensNote;

    public string Closing => OpensNote ? "<<}" : "==}";

    public override string ToLiteral() => OpensNote ? "{>>" : "{==";
}
