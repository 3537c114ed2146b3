using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Quotations;
using Annals.Reporting;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Link;

/// <summary>The words of all sources, as far as they are held, to set quotations against. Read by many threads.</summary>
/// <param name="sources">In the order of <see cref="Timeline.Sources"/>.</param>
internal sealed class SourceTexts(ImmutableArray<SourceDocument> sources)
{
    // Only altered words are looked for in all sources: a timeline without them never needs it.
    private readonly Lazy<ILookup<uint, int>> _sourcesWith = new(() => sources
        .SelectMany((source, index) => (source.Fingerprint?.Hashes ?? []).Select(triple => (triple, index)))
        .ToLookup(found => found.triple, found => found.index));

    /// <summary>What language they are in, BCP 47; empty where the source does not say.</summary>
    public string LanguageOf(int source) => sources[source].Language;

    /// <param name="cited">Sources and places in them, each source once or several times.</param>
    public ImmutableArray<Verification> Verify(string words, IEnumerable<(int Source, string Locator)> cited, string path, Position at)
    {
        QuotedWords? quoted = null;
        return
        [
            .. cited.GroupBy(citation => citation.Source, citation => citation.Locator).Select(citations =>
            {
                var source = citations.Key;
                // One that names no place means all of it.
                var locator = citations.Contains("") ? "" : string.Join("; ", citations.Distinct());
                if (sources[source].Fingerprint is not { } text) return new Verification(path, at, words, source, QuotationStatus.NoText, null, locator);
                var status = text.Look(quoted ??= QuotedWords.Of(words));
                var elsewhere = status == QuotationStatus.Altered ? Nearest(quoted, sources[source]) : null;
                return new Verification(path, at, words, source, status, elsewhere, locator);
            }),
        ];
    }

    // The rarest triple leaves the fewest sources to look at.
    private int? Nearest(QuotedWords quoted, SourceDocument cited) => quoted.Triples
        .Select(triple => _sourcesWith.Value[triple])
        .MinBy(found => found.Count())!
        .Where(index => sources[index].Fingerprint!.Look(quoted) == QuotationStatus.Verbatim)
        .OrderBy(index => Days(sources[index], cited))
        .ThenBy(index => sources[index].Head.Slug, SlugOrder.Shared)
        .Select(index => (int?)index)
        .FirstOrDefault();

    // How far apart in time; a source without a date is farther than any other.
    private static long Days(SourceDocument source, SourceDocument cited) =>
        Day(source) is { } day && Day(cited) is { } then ? Math.Abs(day - then) : long.MaxValue;

    private static long? Day(SourceDocument source) => source.Published?.Anchor?.Number;
}
