namespace Annals.Import.Clippings;

/// <summary>What readers are told of a source whose wording departs from that of all others.</summary>
internal static class Reliability
{
    public static string? Of((int Departing, int Agreeing)? departures) => departures is not var (departing, agreeing)
        ? null
        : $"Words seem to have been replaced: of {departing + agreeing} passages that other sources print alike, {departing} differ here from all of them. Do not quote it.";
}
