using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Pages;

/// <summary>What a saved page says of itself in its head; null and empty where it says nothing.</summary>
/// <param name="Language">BCP 47.</param>
internal sealed record PageFacts(
    string? Title, ImmutableArray<string> Byline, string? Publisher, Edtf? Published, string? Url, string? Language, string? Kind);
