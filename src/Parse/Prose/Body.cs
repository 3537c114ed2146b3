using System.Collections.Immutable;
using System.Text;
using Annals.Reporting;

namespace Annals.Parse.Prose;

/// <summary>
/// A Markdown text as HTML with marks at the places that need other documents to be known. Keeping the HTML instead of the
/// tree lets a long timeline stay small in memory; every mark keeps its place in the file.
/// </summary>
/// <param name="Html">Escaped and safe to show, in UTF-8, as pages have it.</param>
/// <param name="Marks">By offset into <paramref name="Html"/>, ascending.</param>
/// <param name="Annotations">Numbered from one in this order.</param>
/// <param name="Headings">In the order of the text; links may name them behind a #.</param>
/// <param name="Quotations">Its quotations with a citation, and those in its notes, in the order of the text.</param>
public sealed record Body(
    ImmutableArray<byte> Html,
    ImmutableArray<Mark> Marks,
    ImmutableArray<Annotation> Annotations,
    ImmutableArray<Heading> Headings,
    ImmutableArray<CitedQuotation> Quotations)
{
    /// <summary>A space at which no line ends, U+00A0.</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>The same as it stands in <see cref="Html"/>.</summary>
    public static ReadOnlySpan<byte> NoBreakSpaceInHtml => "\u00A0"u8;

    public static readonly Body Empty = new([], [], [], [], []);

    /// <summary>Text in it and in its notes that looks like a notation and is none.</summary>
    public ImmutableArray<NearMiss> NearMisses { get; init; } = [];

    /// <summary>Numbered from one in this order.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];

    /// <summary>The HTML as a string.</summary>
    public string Markup => Encoding.UTF8.GetString(Html.AsSpan());

    /// <summary>Its own marks and those in its notes and footnotes.</summary>
    public IEnumerable<Mark> AllMarks => Annotations.IsEmpty && Footnotes.IsEmpty ? Marks
        : [.. Marks, .. Annotations.SelectMany(note => note.Note.AllMarks), .. Footnotes.SelectMany(note => note.Text.AllMarks)];
}

/// <summary>A footnote, <c>[^1]: text</c>, of a text that refers to it.</summary>
/// <param name="Number">From one, in the order in which the text refers to them.</param>
/// <param name="Uses">How often it does.</param>
public sealed record Footnote(int Number, int Uses, Body Text, Position At);
