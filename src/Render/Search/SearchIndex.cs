using System.Collections.Immutable;

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
        var parts = Enumerable.Range(0, (documents.Length + DocumentsAtOnce - 1) / DocumentsAtOnce).AsParallel().AsOrdered().Select(part =>
        {
            var first = part * DocumentsAtOnce;
            var last = Math.Min(documents.Length, first + DocumentsAtOnce);
            return Occurrences.Of(documents.AsSpan()[first..last], first, lengths, site);
        }).ToArray();
        var average = Math.Max(1, lengths.Length == 0 ? 1 : lengths.Average());
        var words = Merge(parts);
        var encoded = words.AsParallel().AsOrdered().Select(word => Encode(word.Word, word.In, parts, lengths, average)).ToArray();
        return new SearchIndex(Cut(encoded));
    }

    // Each word with the parts that have it, and its number in each.
    private static (string Word, List<(int Part, int Number)> In)[] Merge(Occurrences[] parts)
    {
        var all = new Dictionary<string, List<(int, int)>>();
        for (var part = 0; part < parts.Length; part++)
            for (var number = 0; number < parts[part].Words.Count; number++)
            {
                var word = parts[part].Words[number];
                if (!all.TryGetValue(word, out var places)) all.Add(word, places = new(1));
                places.Add((part, number));
            }
        var words = all.Select(word => (word.Key, word.Value)).ToArray();
        Array.Sort(words, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return words;
    }

    private static Shard Encode(string word, List<(int Part, int Number)> places, Occurrences[] parts, int[] lengths, double average)
    {
        var documents = 0;
        foreach (var (part, number) in places)
        {
            var last = -1;
            foreach (var occurrence in parts[part].At(number))
                if (occurrence.Document != last) (documents, last) = (documents + 1, occurrence.Document);
        }
        var rarity = Math.Log(1 + (lengths.Length - documents + .5) / (documents + .5));
        var postings = new ByteWriter(2 * documents + 8);
        var positions = new ByteWriter(4 * documents + 8);
        var before = 0;
        foreach (var (part, number) in places)
        {
            var all = parts[part].At(number);
            for (int start = 0, end; start < all.Length; start = end)
            {
                var document = all[start].Document;
                var weight = 0f;
                for (end = start; end < all.Length && all[end].Document == document; end++) weight += all[end].Weight;
                var longer = 1 - Normalisation + Normalisation * lengths[document] / average;
                var fit = rarity * weight * (Saturation + 1) / (weight + Saturation * longer);
                postings.Number(document - before);
                postings.Byte((byte)Math.Clamp(Math.Round(fit * Twelfths), 1, 255));
                before = document;
                positions.Number(end - start);
                var from = 0;
                for (var i = start; i < end; i++)
                {
                    positions.Number(all[i].Place - from);
                    from = all[i].Place;
                }
            }
        }
        var head = new ByteWriter(word.Length + 8);
        head.Text(word);
        head.Number(documents);
        head.Number(postings.Length);
        head.Bytes(postings.Written);
        var around = new ByteWriter(positions.Length + 4);
        around.Number(positions.Length);
        around.Bytes(positions.Written);
        return new Shard(word, head.ToArray(), around.ToArray());
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
