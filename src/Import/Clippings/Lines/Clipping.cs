using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Drafts;

namespace Annals.Import.Clippings.Lines;

/// <summary>An article as its clipping states it; what the clipping does not say is not there.</summary>
/// <param name="IsPage">Whether it was a web page, which says of itself what it is.</param>
/// <param name="Title">Null where it has none.</param>
/// <param name="Published">Null where it states no date.</param>
/// <param name="Kind">One of the schema's words for a source.</param>
/// <param name="Paragraphs">The article itself, in order.</param>
/// <param name="Lines">Every line of the original that is not empty, and what it is.</param>
internal sealed record Clipping(
    OriginalFile Original,
    bool IsPage,
    string? Title,
    ImmutableArray<string> Byline,
    string? Publisher,
    Edtf? Published,
    string? Url,
    string? Language,
    string Kind,
    ImmutableArray<Paragraph> Paragraphs,
    ImmutableArray<ClippingLine> Lines);

/// <summary>A paragraph of the article itself.</summary>
/// <param name="Number">From one, as locators count: posts count, headings and captions do not.</param>
/// <param name="First">Its first line in the original.</param>
/// <param name="Post">Null where it is no post shown in the article.</param>
internal sealed record Paragraph(int Number, int First, int Last, string Text, Post? Post);

/// <summary>A passage and what it is.</summary>
/// <param name="Words">Its text, without what the kind makes superfluous: “By”, the date before a title.</param>
internal sealed record ClippingLine(int First, int Last, LineKind Kind, string Words)
{
    public static ClippingLine Of(Passage passage, LineKind kind) => new(passage.First, passage.Last, kind, passage.Text);
}

/// <summary>What a line of a clipping is.</summary>
internal enum LineKind
{
    DateLine,
    Title,
    Section,
    Byline,
    Address,
    Caption,
    Heading,
    Paragraph,

    /// <summary>A post shown in the article, with its author and date.</summary>
    Post,

    /// <summary>What a page says about itself: advertisements, videos, newsletters, sharing.</summary>
    Notice,

    /// <summary>Tags, and titles of other articles.</summary>
    Elsewhere,
}
