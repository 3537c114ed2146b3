using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>A place in a <see cref="Body"/> that is filled in when the page is rendered.</summary>
/// <param name="Offset">Where in the HTML, in bytes.</param>
/// <param name="At">Where in the file.</param>
public abstract record Mark(int Offset, Position At);

/// <summary><c>[[target#anchor|words]]</c>.</summary>
/// <param name="Words">The author's words for the link, plain text; null for the target's own title.</param>
public sealed record PageLinkMark(int Offset, Position At, string Target, string? Anchor, string? Words) : Mark(Offset, At);

/// <summary><c>[@source, locator; @source]</c>.</summary>
public sealed record CitationMark(int Offset, Position At, ImmutableArray<Citation> Citations) : Mark(Offset, At);

/// <summary>Within the tag of a block quotation: room for the language of the source that it ends with.</summary>
public sealed record QuotedLanguageMark(int Offset, Position At, ImmutableArray<Citation> Citations) : Mark(Offset, At);

/// <summary>The address of a heading of the same text, <c>[words](#heading)</c>, within an attribute.</summary>
/// <param name="Heading">Its id or its words, as written.</param>
public sealed record HeadingMark(int Offset, Position At, string Heading) : Mark(Offset, At)
{
    /// <summary>The top of the page (HTML Living Standard, section 7.4.6.3), and no heading.</summary>
    public static bool IsTop(string address) => address is "#" || address.Equals("#top", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The address of a file below <c>media/</c>, within an attribute.</summary>
/// <param name="IsShown">Whether it stands there as a picture, and is no link to the file.</param>
public sealed record MediaMark(int Offset, Position At, string Address, bool IsShown) : Mark(Offset, At);

/// <summary>Where the width and height of an image of the site are written, as attributes.</summary>
/// <param name="Address">The file below <c>media/</c>.</param>
/// <param name="Caption">What the author writes below it, perhaps nothing; null where it stands in no figure.</param>
public sealed record ImageSizeMark(int Offset, Position At, string Address, string? Caption) : Mark(Offset, At);

/// <summary>Within an attribute: the words for those who do not see an image, where the text has none.</summary>
/// <param name="Address">The file below <c>media/</c>.</param>
public sealed record ImageAltMark(int Offset, Position At, string Address) : Mark(Offset, At);

/// <summary>At the end of a figure: the place for its caption.</summary>
/// <param name="Address">The file below <c>media/</c>.</param>
/// <param name="Caption">As the author writes it there; empty where the text has none.</param>
public sealed record FigureCaptionMark(int Offset, Position At, string Address, string Caption) : Mark(Offset, At);

/// <summary>A film or sound of the site, <c>![words](media/x.mp4)</c>.</summary>
/// <param name="Address">The file below <c>media/</c>.</param>
/// <param name="Words">What it is, plain text; empty where nobody says it, which has been reported.</param>
/// <param name="Title">The line under it, plain text; empty for the words.</param>
/// <param name="IsBlock">Whether it stands by itself and not among words.</param>
public sealed record PlayerMark(int Offset, Position At, string Address, string Words, string Title, bool IsBlock) : Mark(Offset, At)
{
    /// <summary>What is read where nothing can be played.</summary>
    public string Shown => Title.Length > 0 ? Title : Words.Length > 0 ? Words : Address[(Address.LastIndexOf('/') + 1)..];
}

/// <summary>Behind the words of a link to a file of the site: the place for what kind of file it is, and how large.</summary>
/// <param name="Address">The file below <c>media/</c>.</param>
public sealed record DownloadMark(int Offset, Position At, string Address) : Mark(Offset, At);

/// <summary>A word of the interface within a text, in whichever language that has.</summary>
/// <param name="Key">In the files of strings.</param>
/// <param name="IsText">Whether it is read as text; otherwise it stands within an attribute.</param>
public sealed record WordMark(int Offset, Position At, string Key, bool IsText) : Mark(Offset, At);

/// <summary>Behind annotated words: the reference that leads to the note.</summary>
/// <param name="Number">The annotation's, from one.</param>
public sealed record NoteReferenceMark(int Offset, Position At, int Number) : Mark(Offset, At);

/// <summary>Behind a block: the place for the notes on it.</summary>
/// <param name="First">Number of the first of these annotations.</param>
/// <param name="Last">Number of the last of them.</param>
public sealed record NotesMark(int Offset, Position At, int First, int Last) : Mark(Offset, At);

/// <summary>Where a text refers to a footnote.</summary>
/// <param name="Number">The footnote's, from one.</param>
/// <param name="Use">Which of the places that refer to it this is, from one.</param>
public sealed record FootnoteReferenceMark(int Offset, Position At, int Number, int Use) : Mark(Offset, At);

/// <summary>At the start of a footnote: the number that leads back to the text.</summary>
public sealed record FootnoteStartMark(int Offset, Position At, int Number) : Mark(Offset, At);

/// <summary>At the end of a text: the place for its footnotes.</summary>
public sealed record FootnotesMark(int Offset, Position At) : Mark(Offset, At);
