using System.Collections.Immutable;
using Annals.Quotations;
using Annals.Text;
using DiffPlex;

namespace Annals.FullTexts;

/// <summary>Quoted words beside those of the passage that they were most likely taken from.</summary>
/// <param name="Pieces">In order.</param>
public sealed record WordDifference(ImmutableArray<WordDifference.Piece> Pieces)
{
    /// <summary>A stretch that is the same in both, or differs.</summary>
    /// <param name="Quoted">The words as quoted; empty where some are missing.</param>
    /// <param name="Printed">The words as printed in the source; empty where some were put in.</param>
    public readonly record struct Piece(string Quoted, string Printed, bool Same);

    /// <summary>One for each altered segment of a quotation; fewer where the text has nothing like it.</summary>
    public static IEnumerable<WordDifference> Find(string quotation, FullText clipping)
    {
        foreach (var segment in QuotedWords.Of(quotation).Segments)
        {
            if (Triples.Of(segment).All(clipping.Fingerprint.Contains)) continue;
            if (NearestPassage.Find(segment, clipping.Words) is not { } start) continue;
            // Some words more on both sides, as the passage may be longer than what was made of it.
            var margin = segment.Length / 2 + Triples.Length;
            var passage = clipping.Words.Skip(start - margin).Take(Math.Min(start, margin) + segment.Length + margin).ToList();
            yield return Between(quotation, segment, clipping.Text, passage);
        }
    }

    private static WordDifference Between(string quotation, ImmutableArray<Word> quoted, string text, List<Word> passage)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var next = 0;
        foreach (var block in Differ.Instance.CreateLineDiffs(Lines(quoted), Lines(passage), ignoreWhitespace: false).DiffBlocks)
        {
            var (first, count) = (block.InsertStartB, block.InsertCountB);
            // At the ends the passage goes on; only as many of its words count as were quoted in their place.
            if (block.DeleteStartA == 0) (first, count) = (first + count - Math.Min(count, block.DeleteCountA), Math.Min(count, block.DeleteCountA));
            if (block.DeleteStartA + block.DeleteCountA == quoted.Length) count = Math.Min(count, block.DeleteCountA);
            Add(next, block.DeleteStartA - next, 0, 0, same: true);
            Add(block.DeleteStartA, block.DeleteCountA, first, count, same: false);
            next = block.DeleteStartA + block.DeleteCountA;
        }
        Add(next, quoted.Length - next, 0, 0, same: true);
        return new WordDifference(pieces.ToImmutable());

        void Add(int quotedFrom, int quotedCount, int printedFrom, int printedCount, bool same)
        {
            if (quotedCount + printedCount > 0)
                pieces.Add(new Piece(Cut(quotation, quoted, quotedFrom, quotedCount), Cut(text, passage, printedFrom, printedCount), same));
        }
    }

    private static string Lines(IEnumerable<Word> words) => string.Join('\n', words.Select(word => word.Folded));

    // As it is printed, with the punctuation between the words, on one line.
    private static string Cut(string text, IReadOnlyList<Word> words, int first, int count) => count == 0 ? ""
        : OneLine.Of(text[words[first].Start..(words[first + count - 1].Start + words[first + count - 1].Length)]);
}
