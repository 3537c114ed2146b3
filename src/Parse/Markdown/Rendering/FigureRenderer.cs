using Annals.Parse.Markdown.Parsing;
using Annals.Parse.Prose;
using Annals.Text.Unicode;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annals.Parse.Markdown.Rendering;

/// <summary>Writes a picture that is a paragraph by itself as a figure, with room for its caption, and players that are one as what stands in them.</summary>
internal sealed class FigureRenderer(BodyRenderer body) : ParagraphRenderer
{
    private static readonly object InFigure = new();

    /// <summary>What stands below a picture, which is its title and then none.</summary>
    /// <returns>Null for a picture that is in no figure.</returns>
    public static string? CaptionOf(LinkInline image) => image.ContainsData(InFigure) ? HiddenCharacters.ShownInField(LinkRenderer.TitleOf(image)) : null;

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (renderer.EnableHtmlForBlock && PlayerWriting.IsOfPlayers(paragraph)) WritePlayers(renderer, paragraph);
        else if (renderer.EnableHtmlForBlock && !renderer.ImplicitParagraph && PictureOf(paragraph) is { } picture) WritePicture(renderer, paragraph, picture);
        else base.Write(renderer, paragraph);
    }

    private static void WritePlayers(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        renderer.EnsureLine();
        renderer.WriteLeafInline(paragraph);
        // Without it, a text of one player would be an empty text.
        renderer.WriteLine();
    }

    private void WritePicture(HtmlRenderer renderer, ParagraphBlock paragraph, LinkInline picture)
    {
        picture.SetData(InFigure, true);
        renderer.EnsureLine();
        renderer.Write("<figure>");
        renderer.WriteLeafInline(paragraph);
        body.Leave(NotationText.PlaceOf(picture), (offset, at) => new FigureCaptionMark(offset, at, LinkRenderer.FileNamed(picture.Url!), CaptionOf(picture)!));
        renderer.WriteLine("</figure>");
    }

    private static LinkInline? PictureOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null, Url: { } address } image } && LinkRenderer.IsMedia(address) ? image : null;
}
