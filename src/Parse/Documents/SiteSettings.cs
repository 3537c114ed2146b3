using System.Collections.Immutable;
using Annals.Parse.Schema;
using Annals.Parse.TimelineJs;

namespace Annals.Parse.Documents;

/// <summary>What <c>site.yml</c> says.</summary>
/// <param name="Path">The file, for diagnostics.</param>
/// <param name="Url">Where the site is published, without a slash at the end; null for a site that is opened from disk.</param>
/// <param name="Language">BCP 47, as in the name of a file of theme/strings.</param>
/// <param name="Repository">Where the files are kept, without a slash at the end; null for nowhere that is said.</param>
/// <param name="Branch">The branch of it that the site is built from.</param>
/// <param name="HasCards">Whether link cards are drawn.</param>
/// <param name="KeptScale">TimelineJS's scale, where the dates do not give it.</param>
/// <param name="KeptTitle">What is kept of the title slide that the title comes from; null for nothing.</param>
public sealed record SiteSettings(
    string Path,
    string Title,
    string Description,
    string? Url,
    Located<string> Language,
    string? Repository,
    string Branch,
    bool HasCards,
    ImmutableArray<NamedPeriod> Periods,
    string? KeptScale,
    Slide? KeptTitle);
