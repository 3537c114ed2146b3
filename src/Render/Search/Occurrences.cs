using System.Runtime.InteropServices;
using Annals.Link;
using Annals.Parse.Prose;

namespace Annals.Render.Search;

/// <summary>Every word of some documents in a row, by word. Made by one thread; read by many afterwards.</summary>
internal sealed class Occurrences(SiteScope site)
{
    /// <summary>Between two fields, so that no phrase runs from one into the next.</summary>
    private const int Gap = 8;

    private readonly WordTable _table = new();
    private readonly List<int> _words = new(64 * 1024);
    private readonly List<Occurrence> _found = new(64 * 1024);
    private readonly char[] _room = new char[SearchWords.Longest];
    private int _document;
    private int _place;
    private float _weight;
    private int[] _starts = [];
    private Occurrence[] _sorted = [];

    /// <param name="lengths">Is told for each document how many words it has.</param>
    public static Occurrences Of(ReadOnlySpan<SearchDocument> documents, int first, int[] lengths, SiteScope site)
    {
        var occurrences = new Occurrences(site);
        for (var i = 0; i < documents.Length; i++) lengths[first + i] = occurrences.Add(documents[i], first + i);
        occurrences.Sort();
        return occurrences;
    }

    public IReadOnlyList<string> Words => _table.Words;

    /// <summary>Where a word stands, in the order of documents and of their texts.</summary>
    public ReadOnlySpan<Occurrence> At(int word) => _sorted.AsSpan(_starts[word].._starts[word + 1]);

    private int Add(SearchDocument document, int number)
    {
        var before = _found.Count;
        (_document, _place) = (number, 0);
        foreach (var field in document.Fields())
        {
            _weight = field.Weight;
            if (field.Text is { } text) Add(text, false);
            if (field.Body is { } body) Add(body);
            _place += Gap;
        }
        return _found.Count - before;
    }

    private void Add(LinkedBody body)
    {
        var html = body.Body.Html.AsSpan();
        var read = 0;
        for (var i = 0; i < body.Body.Marks.Length; i++)
        {
            if (body.Body.Marks[i] is not LinkMark link) continue;
            Add(html[read..link.Offset], true);
            read = link.Offset;
            Add(LinkWords.Of(link, body.Resolutions[i], site), false);
        }
        Add(html[read..], true);
        foreach (var note in body.Notes)
        {
            _place += Gap;
            Add(note);
        }
    }

    private void Add(ReadOnlySpan<char> text, bool isMarkup)
    {
        foreach (var word in new SearchWords(text, isMarkup, _room))
        {
            _words.Add(_table.NumberOf(word));
            _found.Add(new Occurrence(_document, _place++, _weight));
        }
    }

    // By counting: the order of documents stays within each word.
    private void Sort()
    {
        _starts = new int[_table.Words.Count + 1];
        foreach (var word in CollectionsMarshal.AsSpan(_words)) _starts[word + 1]++;
        for (var word = 1; word < _starts.Length; word++) _starts[word] += _starts[word - 1];
        var next = _starts.ToArray();
        _sorted = new Occurrence[_found.Count];
        for (var i = 0; i < _found.Count; i++) _sorted[next[_words[i]]++] = _found[i];
        _words.Clear();
        _found.Clear();
        _words.TrimExcess();
        _found.TrimExcess();
    }
}
