using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Clippings;

/// <summary>A sentence that tells of an action and says when.</summary>
/// <param name="Clipping">Index of the clipping.</param>
/// <param name="Index">Of the sentence among those of its clipping.</param>
/// <param name="Date">Resolved.</param>
/// <param name="Words">What the text has for it.</param>
/// <param name="Start">Where they stand in the sentence.</param>
/// <param name="IsCounted">Whether it was counted from the date of publication.</param>
/// <param name="Names">Who is in it.</param>
internal sealed record DatedSentence(
    int Clipping, int Index, Sentence Sentence, Edtf Date, string Words, int Start, bool IsCounted, ImmutableArray<ClippingName> Names);
