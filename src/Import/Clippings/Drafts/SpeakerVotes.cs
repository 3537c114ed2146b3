using System.Collections.Immutable;
using Annals.Import.Clippings.Comparison;
using Annals.Quotations;

namespace Annals.Import.Clippings.Drafts;

/// <summary>
/// Who speaks, by what all clippings say of the same words: a name that one of them prints counts for more than one that was worked out,
/// and that for more than “a spokesman”. Nobody is given words that no clipping gives to them.
/// </summary>
internal static class SpeakerVotes
{
    // Sentences of one passage may be told in other words: a speaker is taken over only for words that are mostly the same.
    private const double SameWords = 0.6;

    // Further clippings that quote a passage are ignored.
    private const int MostAsked = 20;

    public static ImmutableArray<Speech> Decide(ImmutableArray<Speech> found, ClippingComparison comparison)
    {
        var votes = new Dictionary<int, List<(Speech Speech, AlignedSentence Words)>>();
        foreach (var speech in found.Where(speech => speech.By is not null && !comparison.IsAltered(speech.Clipping)))
        {
            var words = Words(speech);
            foreach (var passage in speech.Passages)
            {
                if (!votes.TryGetValue(passage, out var ofPassage)) votes[passage] = ofPassage = [];
                if (ofPassage.Count < MostAsked) ofPassage.Add((speech, words));
            }
        }
        return [.. found.Select(speech => IsSure(speech) && !comparison.IsAltered(speech.Clipping) ? speech : Revised(speech, comparison.IsAltered(speech.Clipping), votes))];
    }

    // One that is named outweighs any number that are guessed.
    private static int Weight(Speech speech) => speech.Speaker is null ? 1 : speech.Quotation.IsInferred ? 1000 : 1_000_000;

    private static bool IsSure(Speech speech) => speech.Speaker is not null && !speech.Quotation.IsInferred;

    private static Speech Revised(Speech speech, bool isAltered, Dictionary<int, List<(Speech Speech, AlignedSentence Words)>> votes)
    {
        var words = Words(speech);
        // An altered copy is never quoted: the passage is enough to know what it tells of.
        var best = speech.Passages.SelectMany(passage => votes.GetValueOrDefault(passage) ?? [])
            .DistinctBy(vote => vote.Words, ReferenceEqualityComparer.Instance)
            .Where(vote => isAltered || ReferenceEquals(vote.Speech, speech) || words.Likeness(vote.Words) >= SameWords)
            .GroupBy(vote => (vote.Speech.By, vote.Speech.Speaker), vote => Weight(vote.Speech))
            .OrderByDescending(same => same.Sum()).ThenBy(same => same.Key.By, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? speech : speech with { By = best.Key.By, Speaker = best.Key.Speaker };
    }

    private static AlignedSentence Words(Speech speech) =>
        new(speech.Clipping, 0, [.. Triples.Of(WordReader.Read(speech.Quotation.Words)).Distinct().Order()]);
}
