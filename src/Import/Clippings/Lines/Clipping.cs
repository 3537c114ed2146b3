using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Drafts;

namespace Annals.Import.Clippings.Lines;

/// <summary>An article as its clipping states it; what the clipping does not say is not there.</summary>
/// <param name="IsPage">Whether it was a web page, which says of itself what it is.</param>
/// <param name="Title">Null where it has none.</param>
/// <param name="Published">Null where it states no date.</param>
/// <param name="Kind">One of the schema's words for a source; empty where it cannot be told.</param>
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
    ImmutableArray<ClippingLine> Lines)
{
    /// <summary>The address of a copy; null where none is known.</summary>
    public string? Archived { get; init; }

    /// <summary>The day on which it was saved; null where that is not known.</summary>
    public Edtf? Accessed { get; init; }

    /// <summary>Keys of the source whose values the text itself does not state.</summary>
    public ImmutableArray<string> Inferred { get; init; } = [];

    /// <summary>What else is to be said of the whole of it.</summary>
    public ImmutableArray<Finding> Notes { get; init; } = [];

    /// <summary>Some words each, in another form than the text has them in, which may be the right one.</summary>
    public ImmutableArray<string> Otherwise { get; init; } = [];
}

/// <summary>A paragraph of the article itself.</summary>
/// <param name="Number">From one, as locators of texts without pages count: posts count, headings and captions do not.</param>
/// <param name="First">Its first line in the original.</param>
/// <param name="Post">Null where it is no post shown in the article.</param>
internal sealed record Paragraph(int Number, int First, int Last, string Text, Post? Post)
{
    /// <summary>Where in the text its pages begin; empty for a document without pages.</summary>
    public ImmutableArray<PageMark> Pages { get; init; } = [];

    /// <summary>Where in the document a part of the text stands, as in <c>para. 5</c>, or by its pages, as in <c>pp. 3–4</c>.</summary>
    public string Locator(int start, int length)
    {
        if (Pages.IsEmpty) return $"para. {Number}";
        var first = Pages.LastOrDefault(page => page.At <= start, Pages[0]).Label;
        var last = Pages.LastOrDefault(page => page.At < Math.Max(start + 1, start + length), Pages[0]).Label;
        return first == last ? $"p. {first}" : $"pp. {first}–{last}";
    }
}

/// <param name="At">Index of the page's first character in a paragraph.</param>
/// <param name="Label">What is printed on it for its number.</param>
internal readonly record struct PageMark(int At, string Label);

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

    /// <summary>What stands at the foot of a page, below the text.</summary>
    Note,
}
