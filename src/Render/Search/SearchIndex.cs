using System.Collections.Immutable;
using Annals.Publishing;
using Annals.Work;

namespace Annals.Render.Search;

/// <summary>
/// The words of the site and where they stand, in files that a page loads as it needs them. Words are in order, and a file holds
/// some in a row: for each its length in bytes and itself (UTF-8), the number of documents, the length in bytes of what follows, and for each
/// document how many numbers it is from the one before, and how well the word fits it: its share of BM25 (k1 1.2, b 0.75, fields weighted
/// before saturation) in twelfths, one byte. Numbers are LEB128. What a query adds up is worked out here, once.
/// </summary>
internal sealed record SearchIndex(ImmutableArray<SearchIndex.Shard> Shards)
{
    private const int DocumentsAtOnce = 256, WordsAtOnce = 32;
    private const int MostBytes = 20_000;

    /// <param name="First">The first word in it.</param>
    /// <param name="Words">The words with their documents.</param>
    /// <param name="Positions">For the same words: the length in bytes, then for each document how many places, and each place from the one before.</param>
    public sealed record Shard(string First, ReadOnlyMemory<byte> Words, ReadOnlyMemory<byte> Positions);

    public static SearchIndex Of(ImmutableArray<SearchDocument> documents, SiteScope site)
    {
        var lengths = new int[documents.Length];
        var portions = Parallelism.Select(Starts(documents.Length, DocumentsAtOnce), first =>
        {
            var last = Math.Min(documents.Length, first + DocumentsAtOnce);
            return Occurrences.Of(documents.AsSpan()[first..last], first, lengths, site);
        });
        var average = Math.Max(1, lengths.Length == 0 ? 1 : lengths.Average());
        var words = Merge(portions);
        var encoded = Parallelism.Select(Starts(words.Length, WordsAtOnce), first =>
            EncodedWords.Of(words.AsSpan()[first..Math.Min(words.Length, first + WordsAtOnce)], lengths, average));
        return new SearchIndex(Cut(words, encoded));
    }

    private static int[] Starts(int all, int atOnce) => [.. Enumerable.Range(0, (all + atOnce - 1) / atOnce).Select(part => part * atOnce)];

    // In order.
    private static FoundWord[] Merge(IndexPart[] portions)
    {
        var all = new Dictionary<string, List<(IndexPart, int)>>();
        foreach (var portion in portions)
            for (var number = 0; number < portion.Words.Count; number++)
            {
                var word = portion.Words[number];
                if (!all.TryGetValue(word, out var places)) all.Add(word, places = new(1));
                places.Add((portion, number));
            }
        var words = all.Select(word => new FoundWord(word.Key, word.Value)).ToArray();
        Array.Sort(words, (left, right) => string.CompareOrdinal(left.Word, right.Word));
        return words;
    }

    // As many words in a row as a file may hold, at least one.
    private static ImmutableArray<Shard> Cut(ReadOnlySpan<FoundWord> words, EncodedWords[] encoded)
    {
        var (bytes, places) = (Joined(encoded, run => run.Words), Joined(encoded, run => run.Places));
        var lengths = encoded.SelectMany(run => run.Lengths).ToArray();
        var shards = ImmutableArray.CreateBuilder<Shard>();
        var (byteAt, placeAt) = (0, 0);
        for (int start = 0, end; start < words.Length; start = end)
        {
            var (byteLength, placeLength) = lengths[start];
            for (end = start + 1; end < words.Length && byteLength + lengths[end].Words <= MostBytes; end++)
                (byteLength, placeLength) = (byteLength + lengths[end].Words, placeLength + lengths[end].Places);
            shards.Add(new Shard(words[start].Word, bytes.AsMemory(byteAt, byteLength), places.AsMemory(placeAt, placeLength)));
            (byteAt, placeAt) = (byteAt + byteLength, placeAt + placeLength);
        }
        return shards.ToImmutable();
    }

    private static byte[] Joined(EncodedWords[] encoded, Func<EncodedWords, byte[]> part)
    {
        var joined = new byte[encoded.Sum(run => part(run).Length)];
        var at = 0;
        foreach (var run in encoded)
        {
            part(run).CopyTo(joined, at);
            at += part(run).Length;
        }
        return joined;
    }
}
