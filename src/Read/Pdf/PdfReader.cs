using System.Collections.Immutable;
using System.Globalization;
using Annals.Reporting;
using Annals.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Annals.Read.Pdf;

/// <summary>Reads the text of a PDF. PdfPig finds the letters, and this is the one place that knows its exceptions; what they make up is found here.</summary>
public static class PdfReader
{
    /// <summary>The longest file that is read, in bytes: pictures of scans are long.</summary>
    public const int MostBytes = 200_000_000;

    // Of one document. A thick book has a thousand pages, and three million letters.
    private const int MostPages = 10_000;
    private const int MostLetters = 20_000_000;

    // In bytes. Files that are broken may nest more deeply than a thread of usual size can bear.
    private const int Stack = 64 * 1024 * 1024;

    private const string Remedy = "open it and print it to a new PDF, or save its text, and use that";
    private const string Scan = "there is no text in this PDF, only pictures of pages; recognise their text, as by ocrmypdf IN.pdf OUT.pdf, and use that";

    /// <summary>Whether these are the bytes of a PDF; white space may stand before its first line.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(1024, bytes.Length)].TrimStart(" \t\r\n\0\uFEFF"u8).StartsWith("%PDF-"u8);

    /// <exception cref="UnreadablePdfException">It is broken, or locked by a password, or has no text.</exception>
    /// <exception cref="TooMuchException">It has more pages or letters than are read, or unpacks to more.</exception>
    public static PdfText Read(byte[] bytes)
    {
        (PdfText? text, System.Runtime.ExceptionServices.ExceptionDispatchInfo? fault) = (null, null);
        var thread = new Thread(() =>
        {
            try
            {
                text = ReadHere(bytes);
            }
            catch (Exception thrown)
            {
                fault = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(thrown);
            }
        }, Stack);
        thread.Start();
        thread.Join();
        fault?.Throw();
        return text!;
    }

    private static PdfText ReadHere(byte[] bytes)
    {
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, UseActualText = true, FilterProvider = new BoundedFilters() };
        using var document = Try(() => PdfDocument.Open(bytes, options)) ?? throw new UnreadablePdfException($"this PDF is broken; {Remedy}");
        var count = Try(() => (int?)document.NumberOfPages) ?? 0;
        if (count == 0) throw new UnreadablePdfException($"this PDF has no pages that can be read; {Remedy}");
        if (count > MostPages) throw new TooMuchException(Position.Start, string.Create(CultureInfo.InvariantCulture, $"this PDF has {count:N0} pages, and at most {MostPages:N0} are read; split it"));
        var (reader, layout) = (new PageLetters(), new PdfLayout());
        var (wordless, broken) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        for (var number = 1; number <= count; number++)
        {
            var page = number;
            if (Try(() => Letters(document.GetPage(page), reader)) is not var (letters, hasPictures))
            {
                broken.Add(number);
                layout.Add(ArraySegment<PrintedLetter>.Empty);
                continue;
            }
            layout.Add(letters);
            if (letters.Count == 0 && hasPictures) wordless.Add(number);
            if (layout.Letters > MostLetters)
                throw new TooMuchException(Position.Start, string.Create(CultureInfo.InvariantCulture, $"this PDF has more than {MostLetters:N0} letters by page {number}; split it"));
        }
        if (broken.Count == count) throw new UnreadablePdfException($"none of the pages of this PDF can be read; {Remedy}");
        var (paragraphs, running) = layout.Read();
        if (paragraphs.IsEmpty) throw new UnreadablePdfException(Scan, isScan: true);
        var labels = Try(() => PageLabels.Read(document).AsEnumerable())?.ToImmutableArray() ?? [.. Enumerable.Range(1, count).Select(page => page.ToString(CultureInfo.InvariantCulture))];
        return new PdfText(labels, paragraphs, Try(() => Information(document)) ?? new PdfInformation(null, null, null, null), running, wordless.ToImmutable(), broken.ToImmutable());
    }

    private static (ArraySegment<PrintedLetter> Letters, bool HasPictures)? Letters(Page page, PageLetters reader) => (reader.Read(page), page.NumberOfImages > 0);

    private static PdfInformation Information(PdfDocument document)
    {
        var written = document.Information;
        var language = document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out var token) ? PageLabels.Resolve(token, document) : null;
        return new PdfInformation(Clean(written?.Title), Clean(written?.Author), Clean(written?.CreationDate), Clean(language switch { StringToken text => text.Data, HexToken text => text.Data, _ => null }));
    }

    private static string? Clean(string? text)
    {
        var clean = OneLine.Of(LetterForms.Of((text ?? "").ReplaceLineEndings(" ")));
        return clean.Length is > 0 and <= 500 ? clean : null;
    }

    /// <returns>Null where PdfPig cannot read it.</returns>
    private static T? Try<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadablePdfException("this PDF is locked by a password; open it with that, save or print it without one, and use that");
        }
        // Files may be broken in every way, and PdfPig says so by whatever it stumbles over.
        catch (Exception fault) when (fault is not (OutOfMemoryException or UnreadablePdfException or TooMuchException))
        {
            return default;
        }
    }
}
