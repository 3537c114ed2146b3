using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Clippings;

/// <summary>What can be told of an article by reading it: who is named, who says what, and when things happened.</summary>
/// <param name="Id">The source that it becomes.</param>
internal sealed record ClippingReading(
    Clipping Clipping,
    string Id,
    ImmutableArray<Sentence> Sentences,
    Mentions Names,
    ImmutableArray<ClippingQuotation> Quotations)
{
    /// <summary>Null where it is not known to the day.</summary>
    public Day? Published => Clipping.Published is { IsSpan: false, IsUncertain: false, IsApproximate: false } date ? date.Earliest : null;

    public static ClippingReading Of(Clipping clipping, string id, Mentions names)
    {
        return new ClippingReading(
            clipping,
            id,
            [.. clipping.Paragraphs.SelectMany(Clippings.Sentences.Of)],
            names,
            QuotationReader.Read(clipping.Paragraphs, names));
    }

    public Paragraph ParagraphOf(Sentence sentence) => Clipping.Paragraphs[sentence.Paragraph - 1];
}
