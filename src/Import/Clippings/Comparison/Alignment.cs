using System.Collections.Immutable;
using Annals.Quotations;

namespace Annals.Import.Clippings.Comparison;

/// <summary>
/// Which sentences of several clippings are one passage, perhaps in other words. Each sentence is compared only with the few first
/// that share a triple of words with it, so that the work grows with the words of all clippings and not with their pairs.
/// </summary>
internal sealed class Alignment
{
    // Of the sentences that share a triple, so many are looked at: more of them are the same passage again, or the triple is a common phrase.
    private const int MostAlike = 12;

    // Two sentences with fewer triples in common, or a smaller part of the shorter one, are no versions of one passage.
    private const int FewestShared = 3;
    private const double SmallestPart = 0.12;

    // An article repeats its own phrases: within one, only sentences that are all but the same are a passage.
    private const double SmallestPartWithin = 0.8;

    private readonly ImmutableArray<int> _firstOf;
    private readonly DisjointSets _passages;

    private Alignment(ImmutableArray<AlignedSentence> sentences, ImmutableArray<int> firstOf, DisjointSets passages)
    {
        (_firstOf, _passages) = (firstOf, passages);
        Versions = [.. sentences.Select((_, index) => index).GroupBy(passages.SetOf).Select(same => same.Select(index => sentences[index]).ToImmutableArray())];
    }

    /// <summary>The passages, each with its versions in the order of the clippings.</summary>
    public ImmutableArray<ImmutableArray<AlignedSentence>> Versions { get; }

    /// <summary>The passage of a sentence, as a number that all its versions have.</summary>
    public int PassageOf(int clipping, int sentence) => _passages.SetOf(_firstOf[clipping] + sentence);

    public static Alignment Build(ImmutableArray<ClippingReading> readings)
    {
        var sentences = readings.AsParallel().AsOrdered()
            .Select((reading, clipping) => reading.Sentences.Select((sentence, index) => new AlignedSentence(
                clipping, index, [.. Triples.Of(WordReader.Read(sentence.Text)).Distinct().Order()])).ToArray())
            .ToArray().SelectMany(each => each).ToImmutableArray();
        var firstOf = ImmutableArray.CreateBuilder<int>(readings.Length);
        for (int clipping = 0, first = 0; clipping < readings.Length; first += readings[clipping].Sentences.Length, clipping++) firstOf.Add(first);
        return new Alignment(sentences, firstOf.MoveToImmutable(), Passages(sentences));
    }

    private static DisjointSets Passages(ImmutableArray<AlignedSentence> sentences)
    {
        var passages = new DisjointSets(sentences.Length);
        var withTriple = new Dictionary<uint, List<int>>();
        var shared = new Dictionary<int, int>();
        for (var index = 0; index < sentences.Length; index++)
        {
            shared.Clear();
            foreach (var triple in sentences[index].Triples)
            {
                if (!withTriple.TryGetValue(triple, out var others)) withTriple[triple] = others = new List<int>(1);
                foreach (var other in others) shared[other] = shared.GetValueOrDefault(other) + 1;
                if (others.Count < MostAlike) others.Add(index);
            }
            foreach (var (other, count) in shared)
                if (count >= FewestShared && count >= Part(sentences[index], sentences[other]) * Math.Min(sentences[index].Triples.Length, sentences[other].Triples.Length))
                    passages.Join(index, other);
        }
        return passages;

        static double Part(AlignedSentence one, AlignedSentence other) => one.Clipping == other.Clipping ? SmallestPartWithin : SmallestPart;
    }
}

/// <summary>A sentence with the triples of words by which it is compared with others.</summary>
/// <param name="Clipping">Index of the clipping.</param>
/// <param name="Index">Of the sentence among those of its clipping.</param>
/// <param name="Triples">Ascending, each once.</param>
internal sealed record AlignedSentence(int Clipping, int Index, uint[] Triples)
{
    /// <summary>How many triples both have.</summary>
    public int Shared(AlignedSentence other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < Triples.Length && j < other.Triples.Length;)
        {
            if (Triples[i] == other.Triples[j]) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (Triples[i] < other.Triples[j]) i++;
            else j++;
        }
        return shared;
    }

    /// <summary>From 0, nothing in common, to 1, the shorter one wholly within the longer.</summary>
    public double Likeness(AlignedSentence other) => (double)Shared(other) / Math.Max(1, Math.Min(Triples.Length, other.Triples.Length));
}
