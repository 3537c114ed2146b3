using System.Collections.Immutable;
using DiffPlex;

namespace Annals.Quotations;

/// <summary>A stretch of a text beside another version of it: kept, left out of the second, or put into it.</summary>
/// <param name="Text">As it is printed; for what is kept, as the second text prints it.</param>
/// <param name="Kind">As the second text stands to the first.</param>
public readonly record struct WordChange(string Text, WordChange.Kinds Kind)
{
    public enum Kinds { Kept, LeftOut, Added }

    /// <summary>What makes the second text of the first, word by word. Case, accents and punctuation make no difference.</summary>
    public static ImmutableArray<WordChange> Between(string first, string second)
    {
        var (old, now) = (WordReader.Read(first), WordReader.Read(second));
        var changes = ImmutableArray.CreateBuilder<WordChange>();
        var next = 0;
        foreach (var block in Differ.Instance.CreateLineDiffs(Lines(old), Lines(now), ignoreWhitespace: false).DiffBlocks)
        {
            Add(second, now, next, block.InsertStartB, Kinds.Kept);
            Add(first, old, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, Kinds.LeftOut);
            Add(second, now, block.InsertStartB, block.InsertStartB + block.InsertCountB, Kinds.Added);
            next = block.InsertStartB + block.InsertCountB;
        }
        Add(second, now, next, now.Count, Kinds.Kept);
        return changes.ToImmutable();

        // With the punctuation behind it, up to the next word.
        void Add(string text, List<Word> words, int from, int to, Kinds kind)
        {
            if (from == to) return;
            var start = from == 0 ? 0 : words[from].Start;
            var end = to == words.Count ? text.Length : words[to].Start;
            changes.Add(new WordChange(text[start..end].Trim(), kind));
        }
    }

    private static string Lines(List<Word> words) => string.Join('\n', words.Select(word => word.Folded));
}
