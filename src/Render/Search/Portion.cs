namespace Annals.Render.Search;

/// <summary>What some documents in a row add to the index, by word.</summary>
/// <param name="Words">In the order in which they are first seen; the number of a word is its place here.</param>
/// <param name="DocumentStarts">For each word, and one after the last, where its documents begin in <paramref name="Documents"/>.</param>
/// <param name="Documents">For each word those that have it, in their order.</param>
/// <param name="PlaceStarts">The same of <paramref name="Places"/>.</param>
/// <param name="Places">For each word and document how many places, and each place from the one before, as LEB128.</param>
internal sealed record Portion(IReadOnlyList<string> Words, int[] DocumentStarts, Weighed[] Documents, int[] PlaceStarts, byte[] Places)
{
    public ReadOnlySpan<Weighed> DocumentsWith(int word) => Documents.AsSpan(DocumentStarts[word]..DocumentStarts[word + 1]);

    public ReadOnlySpan<byte> PlacesOf(int word) => Places.AsSpan(PlaceStarts[word]..PlaceStarts[word + 1]);
}
