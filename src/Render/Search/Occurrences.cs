using System.Buffers;
using System.Text;
using Annals.Parse.Prose;
using Annals.Publishing;
using Annals.Publishing.Recordings;
using Annals.Publishing.Texts;
using Annals.Timelines;
using Annals.Work;

namespace Annals.Render.Search;

/// <summary>Takes note of every word of some documents in a row, and puts them in the order of words.</summary>
internal sealed class Occurrences(SiteScope site) : BodyWalker, IDisposable
{
    /// <summary>Between two fields, so that no phrase runs from one into the next.</summary>
    private const int Gap = 8;

    private readonly WordTable _table = new();
    private readonly PooledList<int> _words = new(128 * 1024);
    private readonly PooledList<char> _markup = new(16 * 1024);
    private readonly PooledList<Occurrence> _found = new(128 * 1024);
    private readonly char[] _room = new char[SearchWords.Longest];
    private int _document;
    private int _place;
    private float _weight;

    /// <param name="first">The number of the first of the documents.</param>
    /// <param name="lengths">Is told for each document how many words it has.</param>
    public static IndexPart Of(ReadOnlySpan<SearchDocument> documents, int first, int[] lengths, SiteScope site)
    {
        using var occurrences = new Occurrences(site);
        for (var i = 0; i < documents.Length; i++) lengths[first + i] = occurrences.Add(documents[i], first + i);
        return occurrences.Sorted();
    }

    public void Dispose()
    {
        _words.Dispose();
        _markup.Dispose();
        _found.Dispose();
    }

    private int Add(SearchDocument document, int number)
    {
        var before = _found.Count;
        (_document, _place) = (number, 0);
        foreach (var field in document.Fields())
        {
            _weight = field.Weight;
            if (field.Text is { } text) Add(text, isMarkup: false);
            if (field.Body is { } body) Add(body);
            _place += Gap;
        }
        return _found.Count - before;
    }

    private void Add(LinkedBody body)
    {
        Walk(body);
        AddMarkup();
        foreach (var note in body.Apart)
        {
            _place += Gap;
            Add(note);
        }
    }

    // A mark may stand within a word or a tag, which goes on behind it.
    protected override void OnHtml(ReadOnlySpan<byte> markup, Mark? following) => Encoding.UTF8.GetChars(markup, _markup);

    protected override void OnLink(PageLinkMark link, Resolution resolution)
    {
        AddMarkup();
        Add(LinkWords.Of(link, resolution, site), isMarkup: false);
    }

    protected override void OnPlayer(PlayerMark player)
    {
        AddMarkup();
        Add(player.Shown, isMarkup: false);
        foreach (var paragraph in Transcript.Paragraphs(player.Address, site.Timeline)) Add(paragraph, isMarkup: false);
    }

    private void AddMarkup()
    {
        Add(_markup.Span, isMarkup: true);
        _markup.Clear();
    }

    private void Add(ReadOnlySpan<char> text, bool isMarkup)
    {
        var words = new SearchWords(text, isMarkup, _room);
        while (words.MoveNext())
        {
            _words.Add(_table.NumberOf(words.Current, words.Hash));
            _found.Add(new Occurrence(_document, _place++, _weight));
        }
    }

    // Counting sort: within each word the order of documents stays.
    private IndexPart Sorted()
    {
        var words = _table.Words.Count;
        var found = _found.Count;
        var starts = new int[words + 1];
        ReadOnlySpan<int> all = _words.Span;
        foreach (var word in all) starts[word + 1]++;
        for (var word = 1; word <= words; word++) starts[word] += starts[word - 1];
        var next = starts.ToArray();
        ReadOnlySpan<Occurrence> unsorted = _found.Span;
        var sorted = ArrayPool<Occurrence>.Shared.Rent(found);
        for (var i = 0; i < unsorted.Length; i++) sorted[next[all[i]]++] = unsorted[i];

        using var documents = new ByteWriter(3 * found);
        using var places = new ByteWriter(2 * found);
        var (documentStarts, placeStarts) = (next, new int[words + 1]);
        for (var word = 0; word < words; word++)
        {
            (documentStarts[word], placeStarts[word]) = (documents.Length, places.Length);
            Write(sorted.AsSpan(starts[word]..starts[word + 1]), documents, places);
        }
        (documentStarts[words], placeStarts[words]) = (documents.Length, places.Length);
        ArrayPool<Occurrence>.Shared.Return(sorted);
        return new IndexPart(_table.Words, documentStarts, documents.ToArray(), placeStarts, places.ToArray());
    }

    private static void Write(ReadOnlySpan<Occurrence> all, ByteWriter documents, ByteWriter places)
    {
        documents.Number(DocumentsIn(all));
        var documentBefore = 0;
        for (int start = 0, end; start < all.Length; start = end)
        {
            var document = all[start].Document;
            var halves = 0;
            for (end = start; end < all.Length && all[end].Document == document; end++) halves += all[end].Halves;
            documents.Number(document - documentBefore);
            documents.Number(halves);
            documentBefore = document;
            places.Number(end - start);
            var before = 0;
            foreach (var occurrence in all[start..end])
            {
                places.Number(occurrence.Place - before);
                before = occurrence.Place;
            }
        }
    }

    private static int DocumentsIn(ReadOnlySpan<Occurrence> all)
    {
        var documents = 0;
        for (var i = 0; i < all.Length; i++)
            if (i == 0 || all[i].Document != all[i - 1].Document) documents++;
        return documents;
    }
}

/// <summary>Where a word stands: in which document, at which place in it, and how much it counts there. Eight bytes, for there are millions.</summary>
internal readonly record struct Occurrence(int Document, uint PlaceAndWeight)
{
    public Occurrence(int document, int place, float weight)
        : this(document, (uint)Math.Min(place, (1 << 28) - 1) | (uint)(weight * 2) << 28)
    {
    }

    public int Place => (int)(PlaceAndWeight & ((1 << 28) - 1));

    /// <summary>In halves, at most 15.</summary>
    public int Halves => (int)(PlaceAndWeight >> 28);
}

/// <summary>What some documents in a row add to the index, by word.</summary>
/// <param name="Words">In the order in which they are first seen; the number of a word is its place here.</param>
/// <param name="DocumentStarts">For each word, and one after the last, where its documents begin in <paramref name="Documents"/>.</param>
/// <param name="Documents">
/// For each word how many documents have it; then for each of them how many numbers it is from the one before, and how much the word counts in it,
/// in halves: the sum of the weights of its places. As LEB128, since there are millions.
/// </param>
/// <param name="PlaceStarts">The same of <paramref name="Places"/>.</param>
/// <param name="Places">For each word and document how many places, and each place from the one before, as LEB128.</param>
internal sealed record IndexPart(IReadOnlyList<string> Words, int[] DocumentStarts, byte[] Documents, int[] PlaceStarts, byte[] Places)
{
    public ByteReader DocumentsWith(int word) => new(Documents.AsSpan(DocumentStarts[word]..DocumentStarts[word + 1]));

    public ReadOnlySpan<byte> PlacesOf(int word) => Places.AsSpan(PlaceStarts[word]..PlaceStarts[word + 1]);
}
