using System.Collections.Immutable;
using Annals.Import.Drafts;
using Annals.Parse.Values;

namespace Annals.Import.Clippings.Lines;

/// <summary>The text of an article, as somebody pasted it, to a <see cref="Clipping"/>.</summary>
internal static class ClippingReader
{
    public static Clipping Read(OriginalFile original)
    {
        var passages = PassageReader.Read(original.Text);
        var head = HeadReader.Read(passages);
        var lines = head.Lines.AddRange(BodyReader.Read(passages[head.Passages..], head));
        return new Clipping(
            original,
            IsPage: false,
            head.Title,
            head.Byline,
            Publisher: null,
            head.Published,
            Address(lines),
            Language: null,
            LinePatterns.Release().IsMatch(head.Title ?? lines.FirstOrDefault()?.Words ?? "") ? "statement" : "article",
            Paragraphs(lines),
            lines);
    }

    private static string? Address(IEnumerable<ClippingLine> lines) => lines.Where(line => line.Kind == LineKind.Address)
        .Select(line => line.Words.Trim('<', '>', '(', ')', '[', ']', '"', '“', '”', ' ')).FirstOrDefault(WebAddresses.IsWeb);

    /// <summary>Numbers what belongs to the article.</summary>
    public static ImmutableArray<Paragraph> Paragraphs(IEnumerable<ClippingLine> lines) =>
    [
        .. lines.Where(line => line.Kind is LineKind.Paragraph or LineKind.Post)
            .Select((line, index) => new Paragraph(
                index + 1, line.First, line.Last, line.Words, line.Kind == LineKind.Post ? Post.Parse(line.Words) : null)),
    ];
}
