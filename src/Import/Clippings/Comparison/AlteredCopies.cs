using System.Collections.Immutable;

namespace Annals.Import.Clippings.Comparison;

/// <summary>
/// Finds clippings whose wording departs from all others that print the same passages, while those agree with each other: copies in
/// which words were replaced, as machines do it.
/// </summary>
internal static class AlteredCopies
{
    private const double Agreeing = 0.6;
    private const double Departing = 0.4;

    // A sentence of fewer triples may differ for any reason.
    private const int ShortestSentence = 4;

    // So many passages must depart, and not more than a third as many agree, before a copy is held to be altered.
    private const int FewestDeparting = 3;

    // Passages that many clippings print are judged by so many of them.
    private const int MostJudges = 8;

    /// <summary>For each clipping the number of its passages that depart and of those that others confirm; null for one that is not altered.</summary>
    public static ImmutableArray<(int Departing, int Agreeing)?> Find(Alignment alignment, int clippings)
    {
        var departing = new int[clippings];
        var agreeing = new int[clippings];
        foreach (var versions in alignment.Versions.Where(versions => versions.Length >= 3))
        {
            var judges = versions.Where(version => version.Triples.Length >= ShortestSentence).DistinctBy(version => version.Clipping).Take(MostJudges).ToArray();
            if (judges.Length < 3) continue;
            foreach (var version in versions.Where(version => version.Triples.Length >= ShortestSentence).DistinctBy(version => version.Clipping))
            {
                var others = judges.Where(judge => judge.Clipping != version.Clipping).ToArray();
                var likeness = others.Max(version.Likeness);
                if (likeness >= Agreeing) agreeing[version.Clipping]++;
                else if (likeness < Departing && Agree(others)) departing[version.Clipping]++;
            }
        }
        return [.. departing.Select((count, clipping) => count >= FewestDeparting && 3 * agreeing[clipping] <= count ? (count, agreeing[clipping]) : ((int, int)?)null)];
    }

    // Two of them at least print the same.
    private static bool Agree(AlignedSentence[] others)
    {
        for (var i = 0; i < others.Length; i++)
            for (var j = i + 1; j < others.Length; j++)
                if (others[i].Likeness(others[j]) >= Agreeing) return true;
        return false;
    }
}
