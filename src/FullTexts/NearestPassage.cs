using Annals.Quotations;

namespace Annals.FullTexts;

/// <summary>Finds the passage of a text that some words were most likely taken from, in time linear to the text.</summary>
internal static class NearestPassage
{
    /// <summary>
    /// The place among <paramref name="words"/> from which as many words on as are quoted have the most in common with these:
    /// single words, and twice as much pairs of them. Null where they have no word in common.
    /// </summary>
    public static int? Find(IReadOnlyList<Word> quoted, IReadOnlyList<Word> words)
    {
        var wanted = new Dictionary<string, int>();
        for (var i = 0; i < quoted.Count; i++) Want(quoted[i].Folded);
        for (var i = 1; i < quoted.Count; i++) Want(Pair(quoted, i));

        var (best, bestScore, score) = ((int?)null, 0, 0);
        for (var end = 0; end < words.Count; end++)
        {
            score += Take(words[end].Folded, 1) + (end > 0 ? Take(Pair(words, end), 2) : 0);
            var start = end - quoted.Count;
            if (start >= 0) score -= Give(words[start].Folded, 1) + Give(Pair(words, start + 1), 2);
            if (score > bestScore) (best, bestScore) = (Math.Max(0, start + 1), score);
        }
        return best;

        void Want(string piece) => wanted[piece] = wanted.GetValueOrDefault(piece) + 1;

        // Counts how many of a piece are still wanted; below zero there are more in the window than in the quotation.
        int Take(string piece, int worth) =>
            wanted.TryGetValue(piece, out var left) ? (wanted[piece] = left - 1) >= 0 ? worth : 0 : 0;

        int Give(string piece, int worth) =>
            wanted.TryGetValue(piece, out var left) ? (wanted[piece] = left + 1) > 0 ? worth : 0 : 0;
    }

    private static string Pair(IReadOnlyList<Word> words, int second) => words[second - 1].Folded + " " + words[second].Folded;
}
