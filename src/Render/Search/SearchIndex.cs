using System.Collections.Immutable;
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
    private const int DocumentsAtOnce = 512;
    private const int MostBytes = 20_000;
    private const double Saturation = 1.2, Normalisation = .75, Twelfths = 12;

    /// <param name="First">The first word in it.</param>
    /// <param name="Words">The words with their documents.</param>
    /// <param name="Positions">For the same words: the length in bytes, then for each document how many places, and each place from the one before.</param>
    public sealed record Shard(string First, byte[] Words, byte[] Positions);

    public static SearchIndex Of(ImmutableArray<SearchDocument> documents, SiteScope site)
    {
        var lengths = new int[documents.Length];
        var portions = SideBySide.Select(Starts(documents.Length), first =>
        {
            var last = Math.Min(documents.Length, first + DocumentsAtOnce);
            return Occurrences.Of(documents.AsSpan()[first..last], first, lengths, site);
        });
        var average = Math.Max(1, lengths.Length == 0 ? 1 : lengths.Average());
        var words = Merge(portions);
        var encoded = SideBySide.Select(words, word => Encode(word.Word, word.In, lengths, average));
        return new SearchIndex(Cut(encoded));
    }

    private static int[] Starts(int documents) =>
        [.. Enumerable.Range(0, (documents + DocumentsAtOnce - 1) / DocumentsAtOnce).Select(part => part * DocumentsAtOnce)];

    // Each word with the portions that have it, and its number in each.
    private static (string Word, List<(Portion Portion, int Number)> In)[] Merge(Portion[] portions)
    {
        var all = new Dictionary<string, List<(Portion, int)>>();
        foreach (var portion in portions)
            for (var number = 0; number < portion.Words.Count; number++)
            {
                var word = portion.Words[number];
                if (!all.TryGetValue(word, out var places)) all.Add(word, places = new(1));
                places.Add((portion, number));
            }
        var words = all.Select(word => (word.Key, word.Value)).ToArray();
        Array.Sort(words, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return words;
    }

    private static Shard Encode(string word, List<(Portion Portion, int Number)> found, int[] lengths, double average)
    {
        var documents = found.Sum(one => one.Portion.DocumentsWith(one.Number).Length);
        var rarity = Math.Log(1 + (lengths.Length - documents + .5) / (documents + .5));
        var postings = new ByteWriter(3 * documents);
        var before = 0;
        foreach (var (portion, number) in found)
            foreach (var (document, weight) in portion.DocumentsWith(number))
            {
                var longer = 1 - Normalisation + Normalisation * lengths[document] / average;
                var fit = rarity * weight * (Saturation + 1) / (weight + Saturation * longer);
                postings.Number(document - before);
                postings.Byte((byte)Math.Clamp(Math.Round(fit * Twelfths), 1, 255));
                before = document;
            }
        var words = new ByteWriter(postings.Length + 3 * word.Length + 16);
        words.Text(word);
        words.Number(documents);
        words.Number(postings.Length);
        words.Bytes(postings.Written);
        var length = found.Sum(one => one.Portion.PlacesOf(one.Number).Length);
        var places = new ByteWriter(length + 8);
        places.Number(length);
        foreach (var (portion, number) in found) places.Bytes(portion.PlacesOf(number));
        return new Shard(word, words.ToArray(), places.ToArray());
    }

    private static ImmutableArray<Shard> Cut(Shard[] words)
    {
        var shards = ImmutableArray.CreateBuilder<Shard>();
        for (int start = 0, end; start < words.Length; start = end)
        {
            var bytes = words[start].Words.Length;
            for (end = start + 1; end < words.Length && bytes + words[end].Words.Length <= MostBytes; end++) bytes += words[end].Words.Length;
            var run = words.AsSpan(start, end - start).ToArray();
            shards.Add(new Shard(run[0].First, Joined(run.Select(word => word.Words)), Joined(run.Select(word => word.Positions))));
        }
        return shards.ToImmutable();
    }

    private static byte[] Joined(IEnumerable<byte[]> parts)
    {
        var all = parts.ToArray();
        var joined = new byte[all.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in all)
        {
            part.CopyTo(joined, at);
            at += part.Length;
        }
        return joined;
    }
}
