using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import;

/// <summary>What an original says of the timeline as a whole.</summary>
/// <param name="Title">Used where there is no <c>site.yml</c> yet; null if it says none.</param>
/// <param name="Periods">Named spans; one whose title <c>site.yml</c> has already is not added again.</param>
internal sealed record SettingsAddition(string? Title, string? Description, ImmutableArray<SettingsAddition.Period> Periods)
{
    internal sealed record Period(string Title, Edtf Date, string Summary);
}
