namespace Annals.Text;

/// <summary>Finds what an author most likely meant by a word that is not known.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate with the fewest edits (insert, delete, replace, swap of neighbours) from <paramref name="word"/>,
    /// or null where none is near enough to be worth naming: at most a third of the word, and never more than three.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var most = Math.Clamp(word.Length / 3, 1, 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > most) continue;
            var edits = Edits(word, candidate);
            if (edits > most || (edits == most && nearest is not null)) continue;
            (nearest, most) = (candidate, edits);
        }
        return nearest;
    }

    /// <summary>The phrase ", did you mean x?" or nothing, to put behind a message.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        To(word, candidates) is { } nearest ? $"; did you mean “{nearest}”?" : "";

    // Optimal string alignment distance, three rows at a time.
    private static int Edits(string left, string right)
    {
        var twoBack = new int[right.Length + 1];
        var oneBack = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                current[j] = Math.Min(Math.Min(current[j - 1], oneBack[j]) + 1, oneBack[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
            }
            (twoBack, oneBack, current) = (oneBack, current, twoBack);
        }
        return oneBack[right.Length];
    }
}
