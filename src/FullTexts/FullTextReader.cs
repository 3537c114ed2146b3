using System.Collections.Immutable;
using System.Text;
using Annals.Disk;
using Annals.Quotations;
using Annals.Read;
using Annals.Read.Pdf;
using Annals.Reporting;
using Annals.Text;

namespace Annals.FullTexts;

/// <summary>Reads a folder of full texts: plain text, PDFs, and saved web pages. A file that cannot be used is reported, and the others are read.</summary>
public static class FullTextReader
{
    public static ImmutableArray<FullText> Read(string folder, Diagnostics diagnostics)
    {
        if (Directory.Exists(folder))
            return [.. FolderListing.Files(folder, link => Reader.ReportLink(link, diagnostics))
                .AsParallel().AsOrdered().Select(path => ReadFile(path, diagnostics)).OfType<FullText>()];
        diagnostics.Add(Rules.Unreadable, folder, Position.Start, "there is no such folder; name the one with the full texts of your sources");
        return [];
    }

    private static FullText? ReadFile(string path, Diagnostics diagnostics)
    {
        var suffix = Path.GetExtension(path).ToLowerInvariant();
        if (suffix == ".pdf") return ReadPdf(path, diagnostics);
        if (suffix is not ("" or ".txt" or ".md" or ".html" or ".htm"))
            return Refuse(path, "this is not read: only texts (.txt, .md or without a suffix), PDFs (.pdf) and web pages (.html, .htm) are", diagnostics);
        if (Reader.ReadText(path, FileBytes.MostOfFullText, diagnostics) is not { } file) return null;
        if (file.Text.Contains('\0')) return Refuse(file.Path, "this is no text; save it as plain text", diagnostics);
        if (TextOf(file, suffix is ".html" or ".htm", diagnostics) is not { } text) return null;
        if (string.IsNullOrWhiteSpace(text)) return Refuse(file.Path, "there is no text in this file", diagnostics);
        return new FullText(file.Path, Slug.Of(Path.GetFileNameWithoutExtension(path)), text, Fingerprint.Of([text]));
    }

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
        return new FullText(Reader.Shown(path), Slug.Of(Path.GetFileNameWithoutExtension(path)), words, Fingerprint.Of([words, .. otherwise.Select(variant => variant.Words)]))
        {
            Pages = new PageIndex(words, starts.ToImmutable(), otherwise, pdf.Labels),
        };
    }

    private static string? TextOf(TextFile file, bool isPage, Diagnostics diagnostics)
    {
        try
        {
            return isPage ? WebPage.TextOf(file.Text) : file.Text;
        }
        catch (TooMuchException fault)
        {
            diagnostics.Add(fault.Rule, file.Path, fault.At, fault.Message);
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
    public IReadOnlyList<Word> Words => field ??= WordReader.Read(Text);
}
