using System.Collections.Immutable;
using System.Text;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Read.Pdf;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Pdf;

/// <summary>A PDF to a clipping: its paragraphs with the pages on which they stand, and what its first page and the file say of it.</summary>
internal static class PdfClippingReader
{
    /// <returns>Null for a file of which no text can be had, which has been reported.</returns>
    /// <exception cref="TooMuchException">It has more pages or letters than are read.</exception>
    public static Clipping? Read(OriginalFile original, Diagnostics diagnostics)
    {
        try
        {
            return Of(original, PdfReader.Read(original.Bytes!));
        }
        catch (UnreadablePdfException fault)
        {
            diagnostics.Add(fault.IsScan ? Rules.NothingToImport : Rules.BrokenPdf, original.Path, Position.Start, fault.Message);
            return null;
        }
    }

    private static Clipping Of(OriginalFile original, PdfText pdf)
    {
        var text = TextOf(pdf);
        var body = pdf.Paragraphs.TakeWhile(paragraph => !paragraph.IsNote).ToImmutableArray();
        var passages = PassageReader.Read(text);
        var notes = passages.Where(passage => IndexOf(passage.First) >= body.Length).Select(passage => ClippingLine.Of(passage, LineKind.Note)).ToArray();
        passages.RemoveRange(passages.Count - notes.Length, notes.Length);
        var read = HeadReader.Read(passages);
        var facts = PdfFacts.Of(pdf, body, read, original.Stem);
        var head = read with { Title = facts.Title, Published = facts.Published, Byline = facts.Byline };
        ClippingLine[] lines = [.. read.Lines.Select(line => PdfFacts.Renamed(line, head)), .. BodyReader.Read(passages[read.Passages..], head), .. notes];
        return new Clipping(
            original with { Text = text },
            IsPage: false,
            head.Title,
            head.Byline,
            Publisher: null,
            head.Published,
            Url: null,
            pdf.Information.Language is { } language && LanguageTag.IsWellFormed(language) ? language : null,
            lines.Take(3).Any(line => LinePatterns.Release().IsMatch(line.Words)) ? "statement" : "",
            [.. ClippingReader.Paragraphs(lines).Select(paragraph => paragraph with { Pages = Pages(paragraph, body[IndexOf(paragraph.First)], pdf.Labels) })],
            [.. lines])
        {
            Otherwise = [.. pdf.Paragraphs.SelectMany(paragraph => paragraph.Otherwise).Select(variant => variant.Words)],
            Notes = [.. facts.Findings, .. PdfFindings.Of(pdf)],
        };
    }

    // A paragraph a line, with an empty line behind each.
    private static string TextOf(PdfText pdf)
    {
        var text = new StringBuilder();
        foreach (var paragraph in pdf.Paragraphs) text.Append(paragraph.Text).Append("\n\n");
        return text.ToString();
    }

    private static int IndexOf(int line) => (line - 1) / 2;

    // The date before a first sentence is cut off it.
    private static ImmutableArray<PageMark> Pages(Paragraph paragraph, PdfParagraph printed, ImmutableArray<string> labels)
    {
        var cut = printed.Text.EndsWith(paragraph.Text, StringComparison.Ordinal) ? printed.Text.Length - paragraph.Text.Length : 0;
        return [.. printed.Pages.Select(page => new PageMark(Math.Max(0, page.At - cut), labels[page.Page]))];
    }
}
