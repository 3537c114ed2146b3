using System.Collections.Immutable;

namespace Annals.Import.Clippings;

/// <summary>
/// Who speaks, by what all clippings say of the same words: a name that one of them prints counts for more than one that was worked out,
/// and that for more than “a spokesman”. Nobody is given words that no clipping gives to them.
/// </summary>
internal static class Speakers
{
    public static ImmutableArray<Speech> Of(ImmutableArray<Speech> found, Comparison comparison)
    {
        var votes = new Dictionary<int, Dictionary<(string By, ClippingName? Speaker), int>>();
        foreach (var speech in found.Where(speech => speech.By is not null && !comparison.IsAltered(speech.Clipping)))
            foreach (var passage in speech.Passages)
            {
                if (!votes.TryGetValue(passage, out var ofPassage)) votes[passage] = ofPassage = [];
                var vote = (speech.By!, speech.Speaker);
                ofPassage[vote] = ofPassage.GetValueOrDefault(vote) + Weight(speech);
            }
        return [.. found.Select(speech => IsSure(speech) && !comparison.IsAltered(speech.Clipping) ? speech : Revised(speech, votes))];
    }

    // One that is named outweighs any number that are guessed.
    private static int Weight(Speech speech) => speech.Speaker is null ? 1 : speech.Quotation.IsInferred ? 1000 : 1_000_000;

    private static bool IsSure(Speech speech) => speech.Speaker is not null && !speech.Quotation.IsInferred;

    private static Speech Revised(Speech speech, Dictionary<int, Dictionary<(string By, ClippingName? Speaker), int>> votes)
    {
        var best = speech.Passages.SelectMany(passage => votes.GetValueOrDefault(passage) ?? [])
            .GroupBy(vote => vote.Key, vote => vote.Value)
            .OrderByDescending(same => same.Sum()).ThenBy(same => same.Key.By, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? speech : speech with { By = best.Key.By, Speaker = best.Key.Speaker };
    }
}
