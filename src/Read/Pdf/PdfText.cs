using System.Collections.Immutable;

namespace Annals.Read.Pdf;

/// <summary>The text of a PDF in the order in which it is read, without what repeats at the head and foot of its pages.</summary>
/// <param name="Labels">Of the pages, as they are printed: “iv”, “12”. Where the file does not say, their numbers, from one.</param>
/// <param name="Paragraphs">First the text, then the notes from the feet of its pages.</param>
/// <param name="Running">What repeats at the head and foot of pages: each line as it stands on the first of them.</param>
/// <param name="Wordless">Numbers of pages that show pictures and no text, from one.</param>
/// <param name="Broken">Numbers of pages that cannot be read, from one.</param>
public sealed record PdfText(
    ImmutableArray<string> Labels,
    ImmutableArray<PdfParagraph> Paragraphs,
    PdfInformation Information,
    ImmutableArray<string> Running,
    ImmutableArray<int> Wordless,
    ImmutableArray<int> Broken);

/// <summary>A paragraph, a heading or a note.</summary>
/// <param name="Text">On one line: ligatures are letters, and words that were divided at line ends are whole.</param>
/// <param name="Size">Of its letters, in points.</param>
/// <param name="IsNote">Whether it stands at the foot of a page, below the text.</param>
/// <param name="Pages">Where in the text each of its pages begins; the first at 0.</param>
/// <param name="Otherwise">Some words each, where a hyphen at a line end may be part of a compound or not: in the form that was not taken.</param>
public sealed record PdfParagraph(string Text, double Size, bool IsNote, ImmutableArray<PageStart> Pages, ImmutableArray<PdfVariant> Otherwise)
{
    /// <summary>The first and the last page of a stretch of the text, as indexes of <see cref="PdfText.Labels"/>.</summary>
    public (int First, int Last) PagesOf(int start, int length)
    {
        var (first, last) = (Pages[0].Page, Pages[0].Page);
        foreach (var page in Pages)
        {
            if (page.At <= start) first = page.Page;
            if (page.At < Math.Max(start + 1, start + length)) last = page.Page;
        }
        return (first, last);
    }
}

/// <param name="At">Index of the page's first character in the paragraph.</param>
/// <param name="Page">Index of the page, from zero.</param>
public readonly record struct PageStart(int At, int Page);

/// <param name="First">Index of the page on which the words begin.</param>
/// <param name="Last">Index of the page on which they end.</param>
public sealed record PdfVariant(string Words, int First, int Last);

/// <summary>What the file says of itself (ISO 32000-2, section 14.3.3); null where it does not.</summary>
/// <param name="Made">When the file was made, which may be long after the document: as it is written.</param>
/// <param name="Language">Of the whole document, BCP 47.</param>
public sealed record PdfInformation(string? Title, string? Author, string? Made, string? Language);

/// <summary>A PDF of which no text can be had.</summary>
/// <param name="message">Why, and what to do: a sentence without a full stop.</param>
/// <param name="isScan">Whether it is in order and has pictures only.</param>
public sealed class UnreadablePdfException(string message, bool isScan = false) : Exception(message)
{
    public bool IsScan { get; } = isScan;
}
