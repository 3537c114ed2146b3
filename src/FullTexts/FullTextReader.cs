using System.Collections.Immutable;
using System.Text;
using Annals.Disk;
using Annals.Import;
using Annals.Import.Archives;
using Annals.Import.Documents;
using Annals.Import.Drafts;
using Annals.Quotations;
using Annals.Read;
using Annals.Read.Pdf;
using Annals.Reporting;
using Annals.Text;

namespace Annals.FullTexts;

/// <summary>Reads a folder of full texts: plain text, documents, and saved web pages. A file that cannot be used is reported, and the others are read.</summary>
public static class FullTextReader
{
    private static readonly string[] Pages = [".html", ".htm"], Texts = ["", ".txt", ".md"], Documents = [".docx", ".docm", ".odt"], Archives = [".mht", ".mhtml", ".warc", ".warc.gz", ".wacz"];

    public static ImmutableArray<FullText> Read(string folder, Diagnostics diagnostics)
    {
        if (Directory.Exists(folder))
            return [.. FolderListing.Files(folder, link => Reader.ReportLink(link, diagnostics))
                .AsParallel().AsOrdered().Select(path => ReadFile(path, diagnostics)).AsSequential().SelectMany(texts => texts)];
        diagnostics.Add(Rules.Unreadable, folder, Position.Start, "there is no such folder; name the one with the full texts of your sources");
        return [];
    }

    private static ImmutableArray<FullText> ReadFile(string path, Diagnostics diagnostics)
    {
        var suffix = Path.GetExtension(path).ToLowerInvariant();
        if (Documents.Contains(suffix) || Archives.Any(archive => path.EndsWith(archive, StringComparison.OrdinalIgnoreCase))) return ReadAsImport(path, diagnostics);
        var text = suffix == ".pdf" ? ReadPdf(path, diagnostics)
            : Texts.Contains(suffix) || Pages.Contains(suffix) ? ReadText(path, Pages.Contains(suffix), diagnostics)
            : Refuse(path, "this is not read: only texts (.txt, .md or without a suffix), PDFs, documents (.docx, .odt), web pages (.html, .htm) and web archives (.mhtml, .warc, .wacz) are", diagnostics);
        return text is null ? [] : [text];
    }

    private static FullText? ReadText(string path, bool isPage, Diagnostics diagnostics)
    {
        if (Reader.ReadText(path, FileBytes.MostOfFullText, diagnostics) is not { } file) return null;
        if (file.Text.Contains('\0')) return Refuse(file.Path, "this is no text; save it as plain text", diagnostics);
        return Bounded(file.Path, () => isPage ? WebPage.TextOf(file.Text) : file.Text, diagnostics) is { } text ? Of(path, file.Path, SlugOf(path), text, diagnostics) : null;
    }

    // Documents, and each page of an archive, with the text that their import would find.
    private static ImmutableArray<FullText> ReadAsImport(string path, Diagnostics diagnostics)
    {
        var files = OriginalReader.ReadOne(path, new PageChoice(null, IsAll: true), diagnostics, out _);
        // Of an archive of many pages its name says nothing of any of them.
        var slug = files.Length == 1 ? SlugOf(path) : "";
        return [.. files.Select(file => WordsOf(file, diagnostics) is { } words ? Of(path, file.Path, slug, words, diagnostics) : null).OfType<FullText>()];
    }

    private static string? WordsOf(OriginalFile file, Diagnostics diagnostics)
    {
        if (file.Saved is not null) return Bounded(file.Path, () => WebPage.TextOf(file.Text), diagnostics);
        if (DocumentReader.Recognises(file)) return Bounded(file.Path, () => DocumentReader.Read(file, diagnostics)?.Original.Text, diagnostics);
        Refuse(file.Path, "this is not what its name says; name it by what it is", diagnostics);
        return null;
    }

    private static FullText? Of(string path, string shown, string slug, string text, Diagnostics diagnostics) => string.IsNullOrWhiteSpace(text)
        ? Refuse(path, "there is no text in this file", diagnostics)
        : new FullText(shown, slug, text, Fingerprint.Of([text]));

    // Of "report.warc.gz" the report.
    private static string SlugOf(string path) =>
        Slug.Of(Path.GetFileNameWithoutExtension(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path));

    private static FullText? ReadPdf(string path, Diagnostics diagnostics)
    {
        try
        {
            return Of(path, PdfReader.Read(FileBytes.Read(path, PdfReader.MostBytes)));
        }
        catch (UnreadablePdfException fault)
        {
            return Refuse(path, fault.Message, diagnostics);
        }
        catch (TooMuchException fault)
        {
            diagnostics.Add(fault.Rule, Reader.Shown(path), fault.At, fault.Message);
        }
        catch (FileTooLongException fault)
        {
            diagnostics.Add(Rules.TooLarge, Reader.Shown(path), Position.Start, fault.Message);
        }
        catch (Exception fault) when (DiskFault.In(fault) is not null)
        {
            diagnostics.Add(Rules.Unreadable, Reader.Shown(path), Position.Start, $"this file cannot be read: {fault.Message}");
        }
        return null;
    }

    private static FullText Of(string path, PdfText pdf)
    {
        var text = new StringBuilder();
        var starts = ImmutableArray.CreateBuilder<PageStart>();
        foreach (var paragraph in pdf.Paragraphs)
        {
            starts.AddRange(paragraph.Pages.Select(page => page with { At = text.Length + page.At }));
            text.Append(paragraph.Text).Append("\n\n");
        }
        ImmutableArray<PdfVariant> otherwise = [.. pdf.Paragraphs.SelectMany(paragraph => paragraph.Otherwise)];
        var words = text.ToString();
        return new FullText(Reader.Shown(path), SlugOf(path), words, Fingerprint.Of([words, .. otherwise.Select(variant => variant.Words)]))
        {
            Pages = new PageIndex(words, starts.ToImmutable(), otherwise, pdf.Labels),
        };
    }

    private static string? Bounded(string path, Func<string?> read, Diagnostics diagnostics)
    {
        try
        {
            return read();
        }
        catch (TooMuchException fault)
        {
            diagnostics.Add(fault.Rule, path, fault.At, fault.Message);
            return null;
        }
    }

    private static FullText? Refuse(string path, string why, Diagnostics diagnostics)
    {
        diagnostics.Add(Rules.NotRead, Reader.Shown(path), Position.Start, why);
        return null;
    }
}

/// <summary>The full text of a document, which its owner keeps and nobody publishes.</summary>
/// <param name="Path">Its file as the user knows it.</param>
/// <param name="Slug">From its name: a source of this id is meant.</param>
/// <param name="Text">Without markup. Paragraphs may follow each other in a quotation, so it is one passage.</param>
public sealed record FullText(string Path, string Slug, string Text, Fingerprint Fingerprint)
{
    /// <summary>Where its words stand; null for a text without pages.</summary>
    public PageIndex? Pages { get; init; }

    /// <summary>The words of the text, which only those need that are quoted wrongly.</summary>
    public IReadOnlyList<Word> Words => field ??= Quotations.WordReader.Read(Text);
}
