using Annals.Parse.Documents;
using Annals.Quotations;

namespace Annals.Import.Clippings;

/// <summary>A clipping that holds an article.</summary>
/// <param name="Words">Of its text, to be kept beside the source.</param>
/// <param name="Known">The source of the input that it is another copy of; null for a new one.</param>
internal sealed record Article(Clipping Clipping, Fingerprint Words, SourceDocument? Known)
{
    public static Article Of(Clipping clipping, KnownTexts texts)
    {
        // The whole text, and the article without what stands between its paragraphs.
        var words = Fingerprint.Of([clipping.Original.Text, string.Join('\n', clipping.Paragraphs.Select(paragraph => paragraph.Text))]);
        return new Article(clipping, words, texts.Find(clipping, words));
    }
}
