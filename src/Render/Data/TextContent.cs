using System.Buffers;
using System.Net;
using System.Text;
using Annals.Link;
using Annals.Parse.Prose;

namespace Annals.Render.Data;

/// <summary>A text as a page’s reader has it, without markup: what DOM calls its text content. Used for one text after another.</summary>
/// <param name="page">Where it is shown; any, since an address is no text.</param>
internal sealed class TextContent(PageScope page)
{
    private readonly ArrayBufferWriter<char> _text = new();
    private readonly ArrayBufferWriter<byte> _signs = new();
    private bool _isInTag;

    /// <summary>The text with the numbers of its references, but without the signs of its notes and the notes.</summary>
    public string Of(LinkedBody linked)
    {
        Clear();
        foreach (var piece in linked.Pieces())
        {
            AppendHtml(linked.Body.Html.AsSpan(piece.Start, piece.Length));
            if (piece is { Mark: { } mark, Resolution: { } resolution }) AppendShown(mark, resolution);
        }
        return _text.WrittenSpan.Trim().ToString();
    }

    public int Length => _text.WrittenCount;

    public void Clear()
    {
        _text.ResetWrittenCount();
        _isInTag = false;
    }

    public void AppendText(string text) => _text.Write(text);

    /// <summary>Markup, which may end within a tag and go on there next time.</summary>
    public void AppendHtml(ReadOnlySpan<byte> html)
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

    /// <summary>What a link or a citation says; of other marks nothing.</summary>
    public void AppendShown(Mark mark, Resolution resolution)
    {
        if (mark is LinkMark link) AppendText(LinkWords.Of(link, resolution, page.Site));
        else if (mark is WordMark { IsText: true } word) AppendText(page.Site.Phrases.Text(word.Key));
        else if (resolution is Resolution.References references) AppendSigns(references.Uses);
    }

    public string Between(int start, int end) => _text.WrittenSpan[start..end].ToString();

    private void AppendSigns(IReadOnlyList<ReferenceUse> uses)
    {
        _signs.ResetWrittenCount();
        CitationHtml.WritePlainSigns(_signs, uses, page);
        AppendHtml(_signs.WrittenSpan);
    }
}
