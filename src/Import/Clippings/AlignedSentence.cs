namespace Annals.Import.Clippings;

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
