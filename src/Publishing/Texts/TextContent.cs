using System.Buffers;
using System.Net;
using System.Text;
using Annals.Parse.Prose;
using Annals.Publishing.Recordings;
using Annals.Timelines;

namespace Annals.Publishing.Texts;

/// <summary>A text as a page’s reader has it, without markup: what DOM calls its text content. Used for one text after another.</summary>
/// <param name="page">Where it is shown; any, since an address is no text.</param>
internal class TextContent(PageScope page) : BodyWalker
{
    private readonly ArrayBufferWriter<char> _text = new();
    private readonly ArrayBufferWriter<byte> _shown = new();
    private bool _isInTag;

    /// <summary>The text with the numbers of its references, but without the signs of its notes and the notes.</summary>
    public string Of(LinkedBody linked)
    {
        Clear();
        Walk(linked);
        return _text.WrittenSpan.Trim().ToString();
    }

    protected override void OnHtml(ReadOnlySpan<byte> markup, Mark? following) => AppendHtml(markup);

    protected override void OnLink(PageLinkMark link, Resolution resolution) => AppendText(LinkWords.Of(link, resolution, page.Site));

    protected override void OnWord(WordMark word)
    {
        if (word.IsText) AppendText(page.Site.Phrases.Text(word.Key));
    }

    // A caption is read, and who made the picture is not what the text says.
    protected override void OnFigureCaption(FigureCaptionMark caption) => AppendText(page.Site.Timeline.WordsOf(caption.Address, caption.Caption).Caption);

    protected override void OnPlayer(PlayerMark player)
    {
        _shown.ResetWrittenCount();
        PlayerHtml.Write(_shown, Player.Of(player, "", page), page);
        AppendHtml(_shown.WrittenSpan);
    }

    protected override void OnDownload(DownloadMark download) => AppendText(DownloadWords.Of(download.Address, page) is { Length: > 0 } words ? " " + words : "");

    protected override void OnCitation(IReadOnlyList<ReferenceUse> uses)
    {
        _shown.ResetWrittenCount();
        CitationHtml.WritePlainSigns(_shown, uses, page);
        AppendHtml(_shown.WrittenSpan);
    }

    protected int Length => _text.WrittenCount;

    protected void Clear()
    {
        _text.ResetWrittenCount();
        _isInTag = false;
    }

    protected void AppendText(string text) => _text.Write(text);

    /// <summary>Markup, which may end within a tag and go on there next time.</summary>
    protected void AppendHtml(ReadOnlySpan<byte> html)
    {
        while (!html.IsEmpty)
        {
            // Within a tag only its end matters: in attributes > is written &gt;.
            var next = _isInTag ? html.IndexOf((byte)'>') : html.IndexOfAny((byte)'<', (byte)'&');
            if (!_isInTag) Encoding.UTF8.GetChars(next < 0 ? html : html[..next], _text);
            if (next < 0) return;
            if (!_isInTag && html[next] == '&')
            {
                var length = html[next..].IndexOf((byte)';') + 1;
                AppendText(WebUtility.HtmlDecode(Encoding.UTF8.GetString(html.Slice(next, length))));
                html = html[(next + length)..];
                continue;
            }
            _isInTag = !_isInTag;
            html = html[(next + 1)..];
        }
    }

    protected string Between(int start, int end) => _text.WrittenSpan[start..end].ToString();
}
