using System.Collections.Immutable;
using Annals.Reporting;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Check;

/// <summary>The fourth stage: rules over the whole timeline. A rule is one function; to be rid of it, take it out of the list.</summary>
public static class Checker
{
    private static readonly ImmutableArray<Action<Timeline, Diagnostics>> Checks =
    [
        DisputeCheck.Run,
        AddressCheck.Run,
        MediaCheck.Run,
        RecordingCheck.Run,
        LargeFileCheck.Run,
        QuotationCheck.Run,
        SecretsCheck.Run,
    ];

    public static void Check(Timeline timeline, Diagnostics diagnostics)
    {
        Parallel.ForEach(Checks, Parallelism.Cores, check => check(timeline, diagnostics));
    }
}
