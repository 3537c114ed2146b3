using System.Buffers;
using Annals.Parse.Prose;
using Annals.Publishing.Recordings;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Publishing.Texts;

/// <summary>A linked text as HTML, wherever it stands: its links, its files, and words of the interface within it. Signs and notes are for those who derive from this.</summary>
public abstract class BodyWriter(IBufferWriter<byte> html, PageScope page) : BodyWalker
{
    protected IBufferWriter<byte> Html => html;

    protected PageScope Page => page;

    protected override void OnHtml(ReadOnlySpan<byte> markup, Mark? following) => html.Write(markup);

    protected override void OnLink(PageLinkMark link, Resolution resolution)
    {
        var words = Text.Html.Escape(LinkWords.Of(link, resolution, page.Site));
        if (resolution is not Resolution.Page found)
        {
            html.Append(words);
            return;
        }
        var language = LinkWords.AreTitle(link, resolution) && page.Site.Moment(found.Target.Permalink) is { } moment ? LanguageAttributes.Of(moment.Language, page.Site) : null;
        html.Append($"<a href=\"{Address(found)}\"{language?.Markup}>{words}</a>");
    }

    protected override void OnQuotedLanguage(string tag) => html.Append(LanguageAttributes.Always(tag).Markup);

    protected override void OnHeading(HeadingMark heading, Resolution.Page? found) => html.Append(found is null ? "#" : Address(found));

    protected override void OnMedia(MediaMark media) => html.Append(page.Addresses.File(media.IsShown ? page.Site.Pictures.Plain(media.Address) : media.Address));

    protected override void OnImageSize(ImageSizeMark image) => html.Append(ImageAttributes.OfLate(image.Address, page));

    protected override void OnImageAlt(ImageAltMark image) => html.Append(Text.Html.Escape(page.Site.Timeline.WordsBeside(image.Address).Alt));

    protected override void OnFigureCaption(FigureCaptionMark caption) =>
        PictureCaption.Write(html, page.Site.Timeline.WordsOf(caption.Address, caption.Caption), attributes: null, TextLanguage, page);

    protected override void OnPlayer(PlayerMark player) => PlayerHtml.Write(html, Player.Of(player, TextLanguage, page), page);

    protected override void OnDownload(DownloadMark download) => html.Append(DownloadWords.Markup(download.Address, TextLanguage, page));

    /// <summary>The language of the text, BCP 47; empty for the site's.</summary>
    protected virtual string TextLanguage => "";

    protected override void OnWord(WordMark word) => html.Append(Text.Html.Escape(page.Site.Phrases.Text(word.Key)));

    private string Address(Resolution.Page found)
    {
        var anchor = found.Anchor is null ? "" : "#" + Text.Html.Escape(Uri.EscapeDataString(found.Anchor));
        return Text.Html.Escape(page.Url(found.Target.Permalink)) + anchor;
    }
}
