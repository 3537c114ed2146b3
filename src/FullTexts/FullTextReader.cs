using System.Collections.Immutable;
using Annals.Disk;
using Annals.Quotations;
using Annals.Read;
using Annals.Reporting;
using Annals.Text;

namespace Annals.FullTexts;

/// <summary>Reads a folder of full texts: plain text, and saved web pages. A file that cannot be used is reported, and the others are read.</summary>
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
        if (suffix is not ("" or ".txt" or ".md" or ".html" or ".htm"))
            return Refuse(path, "this is not read: only texts (.txt, .md or without a suffix) and web pages (.html, .htm) are", diagnostics);
        if (Reader.ReadText(path, FileBytes.MostOfFullText, diagnostics) is not { } file) return null;
        if (file.Text.Contains('\0')) return Refuse(file.Path, "this is no text; save it as plain text", diagnostics);
        if (TextOf(file, suffix is ".html" or ".htm", diagnostics) is not { } text) return null;
        if (string.IsNullOrWhiteSpace(text)) return Refuse(file.Path, "there is no text in this file", diagnostics);
        return new FullText(file.Path, Slug.Of(Path.GetFileNameWithoutExtension(path)), text, Fingerprint.Of([text]));
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
    /// <summary>The words of the text, which only those need that are quoted wrongly.</summary>
    public IReadOnlyList<Word> Words => field ??= WordReader.Read(Text);
}
