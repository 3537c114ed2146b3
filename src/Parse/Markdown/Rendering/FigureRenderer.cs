using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Writes a picture that is a paragraph by itself as a figure, with room for its caption.</summary>
internal sealed class FigureRenderer(BodyRenderer body) : ParagraphRenderer
{
    private static readonly object InFigure = new();

    /// <summary>Whether a picture's title stands below it, so that it is none.</summary>
    public static bool HasCaption(LinkInline image) => image.ContainsData(InFigure);

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (renderer.ImplicitParagraph || !renderer.EnableHtmlForBlock || !renderer.EnableHtmlForInline || PictureOf(paragraph) is not { } image)
        {
            base.Write(renderer, paragraph);
            return;
        }
        image.SetData(InFigure, true);
        if (!renderer.IsFirstInContainer) renderer.EnsureLine();
        renderer.Write("<figure>");
        renderer.WriteLeafInline(paragraph);
        body.Leave(NotationText.PlaceOf(image), (offset, at) => new FigureCaptionMark(offset, at, LinkRenderer.FileNamed(image.Url!), image.Title ?? ""));
        renderer.WriteLine("</figure>");
        renderer.EnsureLine();
    }

    private static LinkInline? PictureOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null, Url: { } address } image } && LinkRenderer.IsMedia(address) ? image : null;
}
