using System.Collections.Immutable;
using Annals.Dates;
using Annals.Parse.Documents;

namespace Annals.Import;

/// <summary>What an original says of the timeline as a whole.</summary>
/// <param name="Title">Used where there is no <c>site.yml</c> yet; null if it says none.</param>
/// <param name="Periods">Named spans; one whose title <c>site.yml</c> has already is not added again.</param>
/// <param name="KeptTitle">What the original’s title has beside, for the way back; null for nothing.</param>
/// <param name="KeptScale">TimelineJS’s scale, for the way back; null where none is named.</param>
internal sealed record SettingsAddition(
    string? Title, string? Description, ImmutableArray<SettingsAddition.Period> Periods, Slide? KeptTitle = null, string? KeptScale = null)
{
    /// <param name="Kept">What the era has beside, for the way back; null for nothing.</param>
    internal sealed record Period(string Title, Edtf Date, string Summary, Slide? Kept = null);
}
