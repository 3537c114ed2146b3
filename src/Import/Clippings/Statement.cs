using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Clippings;

/// <summary>What somebody said at one time, in the versions of all clippings that print some of it.</summary>
/// <param name="Speeches">In the order of the clippings; all of one speaker.</param>
/// <param name="Date">When; null where no clipping tells.</param>
/// <param name="DateWords">What the clipping has for the date, and where; empty without one.</param>
/// <param name="OtherDates">What other clippings say of the date, where they differ.</param>
internal sealed record Statement(ImmutableArray<Speech> Speeches, Edtf? Date, string DateWords, ImmutableArray<string> OtherDates)
{
    public string? By => Speeches[0].By;

    public ClippingName? Speaker => Speeches[0].Speaker;
}
