using System.Collections.Immutable;
using System.Xml;
using Annals.Dates.Foreign;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Import.Kinds;
using Annals.Import.Packages;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Documents;

/// <summary>A document of a word processor to a clipping: its headings are known by their styles, and its author and date, where the text says neither, by what the program noted.</summary>
internal static class DocumentReader
{
    // Blocks above the first paragraph: title, byline, date.
    private const int MostOfHead = 12;

    // In bytes, unpacked: the text of a document of ten thousand pages.
    private const long MostOfPart = 200_000_000;

    public static bool Recognises(OriginalFile file) => file.Bytes is { } bytes && ByteKinds.Of(bytes) is { Way: Way.Document };

    /// <returns>Null for a broken document, which has been reported.</returns>
    /// <exception cref="TooMuchException">Unpacked, it is too large.</exception>
    public static Clipping? Read(OriginalFile file, Diagnostics diagnostics)
    {
        try
        {
            using var package = new XmlPackage(file.Bytes!, MostOfPart);
            var isWord = ByteKinds.Of(file.Bytes!) == FileKinds.WordDocument;
            if ((isWord ? WordReader.Read(package) : OpenTextReader.Read(package)) is { } text)
                return Compose(file, text, DocumentProperties.Read(package.OpenLike(isWord ? "docProps/core.xml" : "meta.xml")));
            diagnostics.Add(Rules.NothingToImport, file.Path, Position.Start, "there is no text in this document");
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or NotSupportedException)
        {
            diagnostics.Add(Rules.NotRecognised, file.Path, Position.Start, $"this document is broken or protected: {OneLine.Of(fault.Message)}; open it, save it anew without a password, and import it again");
        }
        return null;
    }

    private static Clipping Compose(OriginalFile file, DocumentText document, DocumentProperties properties)
    {
        var blocks = document.Blocks.Where(block => block.Kind != BlockKind.Contents).ToArray();
        // Each on a line of its own, with an empty one between: the lines of the report.
        var passages = blocks.Select((block, index) => new Passage((2 * index) + 1, (2 * index) + 1, block.Text, true)).ToList();
        var head = HeadReader.Read(passages[..Math.Min(MostOfHead, passages.Count)]);
        var styled = Array.FindIndex(blocks, block => block.Kind == BlockKind.Title) is >= 0 and var titled ? titled : blocks is [{ Kind: BlockKind.Heading }, ..] ? 0 : -1;
        var isNamed = styled < 0 && head.Title is null && properties.Title is not null;
        var title = styled >= 0 ? blocks[styled].Text : head.Title ?? properties.Title;
        var ofHead = head.Lines.ToDictionary(line => line.First, line => line.Kind);
        var lines = passages.Select((passage, index) => ClippingLine.Of(passage, index == styled ? LineKind.Title : Kind(blocks[index].Kind, ofHead.GetValueOrDefault(passage.First, LineKind.Paragraph), hasTitle: styled >= 0)))
            .Concat(document.Notes.Select((note, index) => new ClippingLine((2 * (blocks.Length + index)) + 1, (2 * (blocks.Length + index)) + 1, LineKind.Paragraph, note))).ToImmutableArray();
        ImmutableArray<string> byline = [.. head.Byline.Concat(blocks.Where(block => block.Kind == BlockKind.Author).Select(block => block.Text)).Distinct()];
        var published = head.Published ?? blocks.Where(block => block.Kind == BlockKind.Date).Select(block => ForeignDates.Read(block.Text)).FirstOrDefault(date => date is not null);
        var isSigned = byline.IsEmpty && properties.Author is not null;
        var isDated = published is null && properties.Date is not null;
        return new Clipping(
            file with { Text = string.Join("\n\n", lines.Select(line => line.Words)), Bytes = null },
            IsPage: false,
            title,
            isSigned ? [properties.Author!] : byline,
            Publisher: null,
            isDated ? properties.Date : published,
            Url: null,
            Language: null,
            Kind: "",
            ClippingReader.Paragraphs(lines),
            lines)
        {
            Inferred = [.. isNamed ? ["title"] : Array.Empty<string>(), .. isSigned ? ["byline"] : Array.Empty<string>(), .. isDated ? ["published"] : Array.Empty<string>()],
            Notes = [.. Notes(document, isNamed ? properties.Title : null, isSigned ? properties.Author : null, isDated ? properties.Date?.ToString() : null)],
        };
    }

    // What the lines above the text are told by their words, its headings by their styles; short lines are lists here, and no headlines of others.
    private static LineKind Kind(BlockKind block, LineKind ofHead, bool hasTitle) => block switch
    {
        BlockKind.Heading or BlockKind.Title => LineKind.Heading,
        BlockKind.Caption => LineKind.Caption,
        BlockKind.Author => LineKind.Byline,
        BlockKind.Date => LineKind.DateLine,
        _ => ofHead switch
        {
            LineKind.Byline or LineKind.DateLine or LineKind.Address => ofHead,
            LineKind.Title when !hasTitle => ofHead,
            _ => LineKind.Paragraph,
        },
    };

    private static IEnumerable<Finding> Notes(DocumentText document, string? title, string? author, string? date)
    {
        if (title is not null) yield return new Finding(0, $"title: {OneLine.Shortened(title, 72)}, by the properties of the file", Outcome.Inferred);
        if (author is not null) yield return new Finding(0, $"byline: {author}, by the properties of the file", Outcome.Inferred);
        if (date is not null) yield return new Finding(0, $"published: {date}, by the days on which the file was made and changed", Outcome.Inferred);
        if (!document.Notes.IsEmpty) yield return new Finding(0, $"{Counted.Of(document.Notes.Length, "note stands", "notes stand")} behind the text, as paragraphs", Outcome.Made);
        if (document.Comments > 0) yield return new Finding(0, $"{Counted.Of(document.Comments, "comment")} in the margin", Outcome.LeftOut);
        if (document.Deletions > 0) yield return new Finding(0, "what was struck out while changes were tracked", Outcome.LeftOut);
    }
}
