using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Parse.Documents;
using Annals.Quotations;
using Annals.Text;

namespace Annals.Import.Clippings.Drafts;

/// <summary>
/// The texts of the sources that the input has, by their words: a clipping of one of them is not imported again, though its file be another.
/// The same agency report in two newspapers differs in its title or date, and is two sources.
/// </summary>
internal sealed class KnownTexts(ExistingInput existing)
{
    // Two copies of one document may differ in what was copied along with the article.
    private const double Alike = 0.95;

    private readonly ILookup<uint, SourceDocument> _sources = existing.Sources
        .SelectMany(source => (source.Fingerprint?.Hashes ?? []).Select(triple => (triple, source)))
        .ToLookup(found => found.triple, found => found.source);

    /// <returns>The source whose text the clipping is; null where it is a new one.</returns>
    public SourceDocument? Find(Clipping clipping, Fingerprint words)
    {
        if (_sources.Count == 0 || words.Hashes.IsEmpty) return null;
        var (source, shared) = words.Hashes.SelectMany(triple => _sources[triple]).CountBy(source => source).OrderByDescending(found => found.Value).FirstOrDefault();
        return source is { Fingerprint: not null }
            && shared >= Alike * Math.Max(words.Hashes.Length, source.Fingerprint.Hashes.Length)
            && Equals(source.Published, clipping.Published)
            && (clipping.Title is null || Slug.Of(clipping.Title) == Slug.Of(source.Head.Title))
            ? source : null;
    }
}

/// <summary>A clipping that holds an article.</summary>
/// <param name="Words">Of its text, to be kept beside the source.</param>
/// <param name="Known">The source of the input that it is another copy of; null for a new one.</param>
internal sealed record Article(Clipping Clipping, Fingerprint Words, SourceDocument? Known)
{
    public static Article Of(Clipping clipping, KnownTexts texts)
    {
        // The whole text, and the article without what stands between its paragraphs.
        var words = Fingerprint.Of([clipping.Original.Text, string.Join('\n', clipping.Paragraphs.Select(paragraph => paragraph.Text)), .. clipping.Otherwise]);
        return new Article(clipping, words, texts.Find(clipping, words));
    }
}
