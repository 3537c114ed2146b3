using System.Security.Cryptography;
using System.Text;
using Annals.Import;
using Annals.Import.Drafts;
using Annals.Read.Pdf;
using Annals.Reporting;

namespace Annals.Fuzz;

/// <summary>A PDF, as one character for each byte: read or refused by a sentence, twice the same, and made drafts of that can be read again.</summary>
internal static class PdfProperties
{
    public static void Hold(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        if (!PdfReader.IsPdf(bytes)) return;
        var drafts = Drafts(bytes);
        Broken.Unless(drafts.SequenceEqual(Drafts(bytes)), "the same file gives other drafts");
        foreach (var draft in drafts) ImportProperties.AssertSound(draft);
    }

    private static Draft[] Drafts(byte[] bytes)
    {
        var original = new OriginalFile("x.pdf", "", Convert.ToHexStringLower(SHA256.HashData(bytes))) { Bytes = bytes };
        var (names, diagnostics) = (new FreeNames(ImportProperties.Nothing), new Diagnostics());
        if (ImportFormats.Recognise(original, isMapped: false, diagnostics) is not { } format) return [];
        var results = ImportFormats.Import([(original, format)], new ImportContext(ImportProperties.Nothing, names, null, diagnostics, CancellationToken.None)).ToArray();
        Broken.Unless(results.Any(result => !result.Imported.IsEmpty) || diagnostics.Sorted().Any(found => found.Message.Length > 0), "nothing is said of a file that gives nothing");
        return [.. results.SelectMany(result => result.Imported).SelectMany(file => file.Drafts)];
    }
}
