using Annals.Quotations;

namespace Annals.FullTexts;

/// <summary>The full text of a document, which its owner keeps and nobody publishes.</summary>
/// <param name="Path">Its file as the user knows it.</param>
/// <param name="Slug">From its name: a source of this id is meant.</param>
/// <param name="Text">Without markup. Paragraphs may follow each other in a quotation, so it is one passage.</param>
public sealed record FullText(string Path, string Slug, string Text, Fingerprint Fingerprint)
{
    /// <summary>The words of the text, which only those need that are quoted wrongly.</summary>
    public IReadOnlyList<Word> Words => field ??= WordReader.Read(Text);
}
