using System.Collections.Immutable;
using Annals.Quotations;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>
/// Finds the quotations of an entry that are versions of one statement: the same person said them, and at least half of the words of the shorter one stand
/// in the other in the same order, two or more, among them one that is no mere "the" or "of".
/// </summary>
internal static class Statements
{
    private const int ShortestTelling = 4; // characters

    public static ImmutableArray<Statement> Of(ImmutableArray<Quotation> quotes)
    {
        if (quotes.Length < 2) return [.. quotes.Select(quote => new Statement(quote.By, [quote]))];
        var found = new List<(Word[] Words, List<Quotation> Versions)>();
        foreach (var quote in quotes)
        {
            var words = WordReader.Read(quote.Said).ToArray();
            var same = found.Find(statement => IsBySame(statement.Versions[0], quote) && IsVersion(statement.Words, words));
            if (same.Versions is null) found.Add((words, [quote]));
            else same.Versions.Add(quote);
        }
        return [.. found.Select(statement => new Statement(
            statement.Versions[0].By, [.. statement.Versions.OrderByDescending(version => version.In.Length)]))];
    }

    private static bool IsBySame(Quotation one, Quotation other) =>
        one.By.Permalink is { } permalink ? permalink == other.By.Permalink : one.By.Name == other.By.Name;

    private static bool IsVersion(Word[] one, Word[] other)
    {
        var shared = InOrder(one, other);
        return shared >= 2
            && 2 * shared >= Math.Min(one.Length, other.Length)
            && one.Select(word => word.Folded).Intersect(other.Select(word => word.Folded)).Any(word => word.Length >= ShortestTelling);
    }

    // The length of the longest common subsequence.
    private static int InOrder(Word[] one, Word[] other)
    {
        var before = new int[other.Length + 1];
        foreach (var word in one)
        {
            var row = new int[other.Length + 1];
            for (var i = 0; i < other.Length; i++)
                row[i + 1] = word.Folded == other[i].Folded ? before[i] + 1 : Math.Max(before[i + 1], row[i]);
            before = row;
        }
        return before[^1];
    }
}
