using System.Collections.Immutable;
using Annals.Quotations;
using Annals.Read.Pdf;

namespace Annals.FullTexts;

/// <summary>On which pages of a document words stand: for every three words in a row, the pages on which they begin and end.</summary>
/// <param name="starts">Where in the text pages begin, ascending; a page that is gone on with after its notes begins again.</param>
/// <param name="labels">What is printed on the pages for their numbers.</param>
public sealed class PageIndex(string text, ImmutableArray<PageStart> starts, ImmutableArray<PdfVariant> otherwise, ImmutableArray<string> labels)
{
    // A quotation that runs over more pages is told by none.
    private const int MostPages = 3;

    private readonly Lazy<Dictionary<uint, List<(int First, int Last)>>> _pages = new(() => Read(text, starts, otherwise));

    public ImmutableArray<string> Labels => labels;

    /// <returns>For each segment that is long enough to be told, the stretches of pages on which all of its words stand; none for a segment that stands on no three pages.</returns>
    public ImmutableArray<ImmutableArray<PageSpan>> Find(QuotedWords quoted) =>
    [
        .. quoted.Segments.Select(segment => Triples.Of(segment).Distinct().ToArray()).Where(triples => triples.Length > 0).Select(Find),
    ];

    private ImmutableArray<PageSpan> Find(uint[] triples)
    {
        var places = triples.Select(triple => _pages.Value.GetValueOrDefault(triple) ?? []).ToArray();
        for (var length = 0; length < MostPages; length++)
        {
            // The rarest leaves the fewest pages to look at; a shorter stretch is the surer one.
            var found = places.MinBy(place => place.Count)!.SelectMany(place => Enumerable.Range(place.Last - length, length + 1)).Distinct().Order()
                .Where(first => places.All(place => place.Exists(page => page.First >= first && page.Last <= first + length)))
                .Select(first => new PageSpan(first, first + length)).ToImmutableArray();
            if (!found.IsEmpty) return found;
        }
        return [];
    }

    private static Dictionary<uint, List<(int First, int Last)>> Read(string text, ImmutableArray<PageStart> starts, ImmutableArray<PdfVariant> otherwise)
    {
        var pages = new Dictionary<uint, List<(int, int)>>();
        var words = WordReader.Read(text);
        var pageOf = new int[words.Count];
        for (int word = 0, start = -1; word < words.Count; word++)
        {
            while (start + 1 < starts.Length && starts[start + 1].At <= words[word].Start) start++;
            pageOf[word] = start < 0 ? 0 : starts[start].Page;
        }
        var first = 0;
        foreach (var triple in Triples.Of(words))
        {
            Add(triple, pageOf[first], pageOf[first + Triples.Length - 1]);
            first++;
        }
        foreach (var variant in otherwise)
            foreach (var triple in Triples.Of(WordReader.Read(variant.Words))) Add(triple, variant.First, variant.Last);
        return pages;

        void Add(uint triple, int from, int to)
        {
            if (!pages.TryGetValue(triple, out var places)) pages[triple] = places = [];
            // Before a note the text is on a later page.
            if (from <= to && !places.Contains((from, to))) places.Add((from, to));
        }
    }
}

/// <param name="First">Index of a page, from zero.</param>
/// <param name="Last">The last such; the first again for one page.</param>
public readonly record struct PageSpan(int First, int Last);
