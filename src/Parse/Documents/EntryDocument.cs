using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Schema;
using Annals.Parse.TimelineJs;

namespace Annals.Parse.Documents;

/// <summary>Something that happened, as its author wrote it down.</summary>
/// <param name="Date">Null only where it is missing or wrong, which has been reported.</param>
/// <param name="Order">Its place among those whose dates do not differ; those without one come last.</param>
/// <param name="Added">When it came to the site; null, as <paramref name="Updated"/>, where its author does not say.</param>
/// <param name="Media">Something elsewhere to look at; null for nothing.</param>
/// <param name="Kept">What is kept of the slide that it comes from; null for nothing.</param>
public sealed record EntryDocument(
    DocumentHead Head,
    ImmutableArray<Located<string>> Aliases,
    ImmutableArray<Located<string>> OldAddresses,
    Edtf? Date,
    int? Order,
    Edtf? Added,
    Edtf? Updated,
    ImmutableArray<Located<string>> People,
    ImmutableArray<Located<string>> Organisations,
    ImmutableArray<Located<string>> Places,
    ImmutableArray<Located<string>> Tags,
    Image? Image,
    Media? Media,
    ImmutableArray<QuotationText> Quotes,
    ImmutableArray<DisputeText> Disputed,
    ImmutableArray<Correction> Corrections,
    Slide? Kept) : ParsedDocument(Head, Aliases, OldAddresses);
