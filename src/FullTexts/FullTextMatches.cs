using System.Collections.Immutable;
using Annals.Parse.Documents;
using Annals.Text;

namespace Annals.FullTexts;

/// <summary>Which full text is that of which source.</summary>
/// <param name="ByName">By the id of the source, which is the name of the file.</param>
/// <param name="ByWords">By the id of the source whose words the file has.</param>
/// <param name="Strangers">Full texts of no source that there is.</param>
/// <param name="Missing">Ids of sources without a full text.</param>
public sealed record FullTextMatches(
    ImmutableDictionary<string, FullText> ByName,
    ImmutableDictionary<string, FullText> ByWords,
    ImmutableArray<FullText> Strangers,
    ImmutableArray<string> Missing)
{
    /// <summary>How much of a source's words a file must have to be taken for its text: pages are saved with more or less around them.</summary>
    private const double Enough = 0.6;

    public static FullTextMatches Match(ImmutableArray<FullText> clippings, IEnumerable<SourceDocument> documents)
    {
        var sources = documents.DistinctBy(source => source.Head.Slug).OrderBy(source => source.Head.Slug, SlugOrder.Shared).ToArray();
        var ids = sources.Select(source => source.Head.Slug).ToHashSet();
        // Where two files have one name, as a.txt and a.html do, the first is taken.
        var byName = clippings.Where(clipping => ids.Contains(clipping.Slug)).DistinctBy(clipping => clipping.Slug)
            .ToImmutableDictionary(clipping => clipping.Slug);
        var byWords = MatchWords(
            [.. clippings.Where(clipping => !ids.Contains(clipping.Slug))],
            [.. sources.Where(source => !byName.ContainsKey(source.Head.Slug))]);
        var used = byName.Values.Concat(byWords.Values).ToHashSet();
        return new FullTextMatches(
            byName,
            byWords,
            [.. clippings.Where(clipping => !used.Contains(clipping))],
            [.. sources.Select(source => source.Head.Slug).Where(id => !byName.ContainsKey(id) && !byWords.ContainsKey(id))]);
    }

    /// <summary>The full text of a source; null where there is none.</summary>
    public FullText? For(string id) => ByName.GetValueOrDefault(id) ?? ByWords.GetValueOrDefault(id);

    // The best pairs first; each file and each source is used once.
    private static ImmutableDictionary<string, FullText> MatchWords(ImmutableArray<FullText> clippings, ImmutableArray<SourceDocument> sources)
    {
        if (clippings.IsEmpty) return ImmutableDictionary<string, FullText>.Empty;
        var sourcesWith = sources
            .SelectMany(source => (source.Fingerprint?.Hashes ?? []).Select(triple => (triple, source)))
            .ToLookup(found => found.triple, found => found.source);
        var pairs =
            from clipping in clippings
            from found in clipping.Fingerprint.Hashes.SelectMany(triple => sourcesWith[triple]).CountBy(source => source)
            let share = (double)found.Value / found.Key.Fingerprint!.Hashes.Length
            where share >= Enough
            orderby share descending
            select (FullText: clipping, Id: found.Key.Head.Slug);
        var matched = ImmutableDictionary.CreateBuilder<string, FullText>();
        var used = new HashSet<FullText>();
        foreach (var (clipping, id) in pairs)
            if (!matched.ContainsKey(id) && used.Add(clipping)) matched.Add(id, clipping);
        return matched.ToImmutable();
    }
}
