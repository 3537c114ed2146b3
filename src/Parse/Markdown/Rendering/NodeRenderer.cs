using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>A renderer that is one function.</summary>
internal sealed class NodeRenderer<T>(Action<HtmlRenderer, T> write) : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected override void Write(HtmlRenderer renderer, T node) => write(renderer, node);
}
