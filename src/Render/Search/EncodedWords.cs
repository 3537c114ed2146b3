namespace Annals.Render.Search;

/// <summary>Words in a row as <see cref="SearchIndex"/> says that its files have them.</summary>
/// <param name="Words">The words with their documents.</param>
/// <param name="Places">For each word the length in bytes of its places, and them.</param>
/// <param name="Lengths">How many bytes each word takes of both.</param>
internal sealed record EncodedWords(byte[] Words, byte[] Places, (int Words, int Places)[] Lengths)
{
    private const double Saturation = 1.2, Normalisation = .75, Twelfths = 12;

    /// <param name="lengths">For each document how many words it has.</param>
    /// <param name="average">How many they have on average.</param>
    public static EncodedWords Of(ReadOnlySpan<FoundWord> words, int[] lengths, double average)
    {
        using var encoded = new ByteWriter(16 * 1024);
        using var places = new ByteWriter(16 * 1024);
        using var postings = new ByteWriter(16 * 1024);
        var taken = new (int Words, int Places)[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (wordStart, placesStart) = (encoded.Length, places.Length);
            var documents = 0;
            foreach (var (portion, number) in words[i].In) documents += portion.DocumentsWith(number).Number();
            postings.Clear();
            Write(postings, words[i], documents, lengths, average);
            encoded.Text(words[i].Word);
            encoded.Number(documents);
            encoded.Number(postings.Length);
            encoded.Bytes(postings.Written);
            var length = 0;
            foreach (var (portion, number) in words[i].In) length += portion.PlacesOf(number).Length;
            places.Number(length);
            foreach (var (portion, number) in words[i].In) places.Bytes(portion.PlacesOf(number));
            taken[i] = (encoded.Length - wordStart, places.Length - placesStart);
        }
        return new EncodedWords(encoded.ToArray(), places.ToArray(), taken);
    }

    private static void Write(ByteWriter postings, FoundWord word, int documents, int[] lengths, double average)
    {
        var rarity = Math.Log(1 + (lengths.Length - documents + .5) / (documents + .5));
        var before = 0;
        foreach (var (portion, number) in word.In)
        {
            var found = portion.DocumentsWith(number);
            var document = 0;
            for (var left = found.Number(); left > 0; left--)
            {
                document += found.Number();
                var weight = found.Number() * .5;
                var longer = 1 - Normalisation + Normalisation * lengths[document] / average;
                var fit = rarity * weight * (Saturation + 1) / (weight + Saturation * longer);
                postings.Number(document - before);
                postings.Byte((byte)Math.Clamp(Math.Round(fit * Twelfths), 1, 255));
                before = document;
            }
        }
    }
}
