using System.Collections.Immutable;
using Annals.Reporting;

namespace Annals.Preview;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Revision">Another one for each site that was shown since the preview began.</param>
/// <param name="Site">The last that could be made; null before the first.</param>
/// <param name="Found">What is wrong with the input as it is now.</param>
internal sealed record PreviewState(string Revision, PreviewSite? Site, ImmutableArray<Diagnostic> Found)
{
    /// <summary>The errors for which the input is not shown as it is now.</summary>
    public ImmutableArray<Diagnostic> Errors =>
        [.. Found.Concat(Site?.Found ?? []).Where(found => found.Rule.Severity == Severity.Error).Distinct()];
}
