using System.Net;
using System.Text;
using Annals.Link;
using Annals.Parse.Prose;

namespace Annals.Render.Data;

/// <summary>A text as a page’s reader has it, without markup: what DOM calls its text content. Used for one text after another.</summary>
/// <param name="page">Where it is shown; any, since an address is no text.</param>
internal sealed class TextContent(PageScope page)
{
    private readonly StringBuilder _text = new();
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
        return Trimmed();
    }

    public int Length => _text.Length;

    public void Clear()
    {
        _text.Clear();
        _isInTag = false;
    }

    public void AppendText(string text) => _text.Append(text);

    /// <summary>Markup, which may end within a tag and go on there next time.</summary>
    public void AppendHtml(ReadOnlySpan<char> html)
    {
        while (!html.IsEmpty)
        {
            // Within a tag only its end matters: in attributes > is written &gt;.
            var next = _isInTag ? html.IndexOf('>') : html.IndexOfAny('<', '&');
            if (!_isInTag) _text.Append(next < 0 ? html : html[..next]);
            if (next < 0) return;
            if (!_isInTag && html[next] == '&')
            {
                var length = html[next..].IndexOf(';') + 1;
                _text.Append(WebUtility.HtmlDecode(html.Slice(next, length).ToString()));
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
        else if (resolution is Resolution.References references) AppendHtml(CitationHtml.PlainSigns(references.Uses, page));
    }

    public string Between(int start, int end) => _text.ToString(start, end - start);

    private string Trimmed()
    {
        int start = 0, end = _text.Length;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1])) end--;
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        return Between(start, end);
    }
}
