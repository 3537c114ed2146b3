namespace Annals.Render.Search;

/// <summary>What some documents in a row add to the index, by word.</summary>
/// <param name="Words">In the order in which they are first seen; the number of a word is its place here.</param>
/// <param name="DocumentStarts">For each word, and one after the last, where its documents begin in <paramref name="Documents"/>.</param>
/// <param name="Documents">
/// For each word how many documents have it; then for each of them how many numbers it is from the one before, and how much the word counts in it,
/// in halves: the sum of the weights of its places. As LEB128, since there are millions.
/// </param>
/// <param name="PlaceStarts">The same of <paramref name="Places"/>.</param>
/// <param name="Places">For each word and document how many places, and each place from the one before, as LEB128.</param>
internal sealed record Portion(IReadOnlyList<string> Words, int[] DocumentStarts, byte[] Documents, int[] PlaceStarts, byte[] Places)
{
    public ByteReader DocumentsWith(int word) => new(Documents.AsSpan(DocumentStarts[word]..DocumentStarts[word + 1]));

    public ReadOnlySpan<byte> PlacesOf(int word) => Places.AsSpan(PlaceStarts[word]..PlaceStarts[word + 1]);
}
