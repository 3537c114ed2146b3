using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Clippings;

/// <summary>What stands above the first paragraph of an article.</summary>
/// <param name="Passages">How many passages it takes up.</param>
internal sealed record ClippingHead(
    string? Title,
    ImmutableArray<string> Byline,
    Edtf? Published,
    int Passages,
    ImmutableArray<ClippingLine> Lines);
