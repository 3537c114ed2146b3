using System.Collections.Immutable;
using Annals.Dates;

namespace Annals.Import.Clippings.Comparison;

/// <summary>What the clippings of one run tell of each other.</summary>
/// <param name="Alignment">Which sentences are one passage.</param>
/// <param name="Reliability">For each clipping, what readers should beware of; null for nothing.</param>
/// <param name="Published">For each clipping the days between which it was published; null where nothing is known.</param>
internal sealed record ClippingComparison(
    Alignment Alignment, ImmutableArray<string?> Reliability, ImmutableArray<(Day First, Day Last)?> Published)
{
    public static ClippingComparison Compare(ImmutableArray<ClippingReading> readings)
    {
        var alignment = Alignment.Build(readings);
        var reliability = AlteredCopies.Find(alignment, readings.Length).Select(Warning).ToImmutableArray();
        return new ClippingComparison(alignment, reliability, PublicationDays(readings, reliability, alignment));
    }

    /// <summary>Whether words of a clipping seem to have been replaced.</summary>
    public bool IsAltered(int clipping) => Reliability[clipping] is not null;

    // Those that state no date may be bounded by others that tell the same.
    private static ImmutableArray<(Day First, Day Last)?> PublicationDays(
        ImmutableArray<ClippingReading> readings, ImmutableArray<string?> reliability, Alignment alignment)
    {
        var stated = readings.Select(reading => reading.Clipping.Published is { Earliest: { } first, Latest: { } last } ? (first, last) : ((Day, Day)?)null).ToImmutableArray();
        if (stated.All(bounds => bounds is not null)) return stated;
        var days = readings
            .SelectMany((reading, clipping) => stated[clipping] is null || reliability[clipping] is not null ? [] : DatedSentences.Find(clipping, reading, stated[clipping]).Dated)
            .Where(sentence => !sentence.Date.IsSpan)
            .ToLookup(sentence => alignment.PassageOf(sentence.Clipping, sentence.Index), sentence => sentence.Date.Earliest!.Value);
        return [.. stated.Select((bounds, clipping) => bounds ?? (reliability[clipping] is null ? PublicationBounds.Find(clipping, readings, days, alignment) : null))];
    }

    // What readers are told of a source whose wording departs from that of all others.
    private static string? Warning((int Departing, int Agreeing)? departures) => departures is not var (departing, agreeing)
        ? null
        : $"Words seem to have been replaced: of {departing + agreeing} passages that other sources print alike, {departing} differ here from all of them. Do not quote it.";
}
