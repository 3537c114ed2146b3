using System.Collections.Immutable;
using Annals.Dates;
using Annals.Import.Drafts;

namespace Annals.Import.Clippings;

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
