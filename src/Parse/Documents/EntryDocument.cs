using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Schema;

namespace Annals.Parse.Documents;

/// <summary>Something that happened, as its author wrote it down.</summary>
/// <param name="Date">Null only where it is missing or wrong, which has been reported.</param>
public sealed record EntryDocument(
    DocumentHead Head,
    Edtf? Date,
    ImmutableArray<Located<string>> People,
    ImmutableArray<Located<string>> Organisations,
    ImmutableArray<Located<string>> Places,
    ImmutableArray<Located<string>> Tags,
    Image? Image,
    ImmutableArray<QuotationText> Quotes,
    ImmutableArray<DisputeText> Disputed,
    ImmutableArray<Correction> Corrections) : ParsedDocument(Head);
