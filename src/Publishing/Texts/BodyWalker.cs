using Annals.Parse.Prose;
using Annals.Timelines;

namespace Annals.Publishing.Texts;

/// <summary>
/// Goes over a linked text from its beginning to its end: the HTML between its marks, and each mark with what was found out about it. Whoever shows, searches or
/// exports a text says for each kind of mark what stands there; for those that it says nothing of, nothing does.
/// </summary>
public abstract class BodyWalker
{
    public void Walk(LinkedBody body)
    {
        var html = body.Body.Html.AsSpan();
        var start = 0;
        for (var i = 0; i < body.Body.Marks.Length; i++)
        {
            var mark = body.Body.Marks[i];
            OnHtml(html[start..mark.Offset], mark);
            OnMark(mark, body.Resolutions[i], body);
            start = mark.Offset;
        }
        OnHtml(html[start..], null);
    }

    /// <param name="markup">May end within a tag, and go on there behind the mark.</param>
    /// <param name="following">The mark behind it; null at the end.</param>
    protected abstract void OnHtml(ReadOnlySpan<byte> markup, Mark? following);

    protected virtual void OnCitation(IReadOnlyList<ReferenceUse> uses)
    {
    }

    protected virtual void OnLink(PageLinkMark link, Resolution resolution)
    {
    }

    /// <summary>Within a tag: room for the attributes that say the language of what is quoted.</summary>
    /// <param name="tag">BCP 47.</param>
    protected virtual void OnQuotedLanguage(string tag)
    {
    }

    /// <summary>Within an attribute: the address of a heading.</summary>
    /// <param name="found">What was found; null for the top of the page, and for a heading that is not there.</param>
    protected virtual void OnHeading(HeadingMark heading, Resolution.Page? found)
    {
    }

    /// <summary>Within an attribute: the address of a file.</summary>
    protected virtual void OnMedia(MediaMark media)
    {
    }

    /// <summary>Within a tag: room for the width and the height of an image.</summary>
    protected virtual void OnImageSize(ImageSizeMark image)
    {
    }

    /// <summary>Within an attribute: the words for those who do not see an image.</summary>
    protected virtual void OnImageAlt(ImageAltMark image)
    {
    }

    /// <summary>At the end of a figure: its caption.</summary>
    protected virtual void OnFigureCaption(FigureCaptionMark caption)
    {
    }

    protected virtual void OnPlayer(PlayerMark player)
    {
    }

    /// <summary>Behind the words of a link to a file.</summary>
    protected virtual void OnDownload(DownloadMark download)
    {
    }

    protected virtual void OnWord(WordMark word)
    {
    }

    protected virtual void OnNoteSign(NoteReferenceMark sign)
    {
    }

    /// <summary>Behind a block: its notes.</summary>
    protected virtual void OnNotes(NotesMark notes, LinkedBody body)
    {
    }

    protected virtual void OnFootnoteSign(FootnoteReferenceMark sign)
    {
    }

    /// <summary>At the beginning of a footnote.</summary>
    protected virtual void OnFootnoteStart(FootnoteStartMark start)
    {
    }

    /// <summary>Behind the text: its footnotes.</summary>
    protected virtual void OnFootnotes(LinkedBody body)
    {
    }

    private void OnMark(Mark mark, Resolution resolution, LinkedBody body)
    {
        switch (mark)
        {
            case CitationMark when resolution is Resolution.References references: OnCitation(references.Uses); break;
            case PageLinkMark link: OnLink(link, resolution); break;
            case QuotedLanguageMark when resolution is Resolution.Language language: OnQuotedLanguage(language.Tag); break;
            case HeadingMark heading: OnHeading(heading, resolution as Resolution.Page); break;
            case MediaMark media: OnMedia(media); break;
            case ImageSizeMark image: OnImageSize(image); break;
            case ImageAltMark image: OnImageAlt(image); break;
            case FigureCaptionMark caption: OnFigureCaption(caption); break;
            case PlayerMark player: OnPlayer(player); break;
            case DownloadMark download: OnDownload(download); break;
            case WordMark word: OnWord(word); break;
            case NoteReferenceMark sign: OnNoteSign(sign); break;
            case NotesMark notes: OnNotes(notes, body); break;
            case FootnoteReferenceMark sign: OnFootnoteSign(sign); break;
            case FootnoteStartMark start: OnFootnoteStart(start); break;
            case FootnotesMark: OnFootnotes(body); break;
        }
    }
}
