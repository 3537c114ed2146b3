using System.Collections.Immutable;
using System.IO.Compression;
using Annals.Read.Pdf;

namespace Annals.Import.Kinds;

/// <summary>Files that are no text, known by their first bytes, and those in a ZIP by what is in it.</summary>
internal static class ByteKinds
{
    /// <summary>The list of a workbook's sheets (ECMA-376 part 1, section 12.3.23).</summary>
    public const string Workbook = "xl/workbook.xml";

    /// <summary>The text of a Word document (ECMA-376 part 1, section 11.3.10).</summary>
    private const string WordText = "word/document.xml";

    private const string OpenText = "application/vnd.oasis.opendocument.text";

    // In bytes: what stands before the name of an entry in a ZIP.
    private const int HeadOfEntry = 30;

    private const string Picture = "this is a picture; put it into input/media, and name it in an entry under “image”";
    private const string Recording = "this is a recording; put it into input/media, or name its address in an entry under “media”";
    private const string Packed = "this is packed; unpack it, and import the files in it";
    private const string AsSheet = "save it as .xlsx or as CSV, and import that with --map";
    private const string AsText = "save the document as plain text or as a web page, and import that";

    private static readonly ImmutableArray<(byte[] Sign, int At, string Help)> Signs =
    [
        ([0x89, .. "PNG"u8], 0, Picture),
        ([0xFF, 0xD8, 0xFF], 0, Picture),
        ("GIF8"u8.ToArray(), 0, Picture),
        ("WEBP"u8.ToArray(), 8, Picture),
        ("ftypavif"u8.ToArray(), 4, Picture),
        ("ftypheic"u8.ToArray(), 4, Picture),
        ([.. "II*"u8, 0], 0, Picture),
        ([.. "MM"u8, 0, (byte)'*'], 0, Picture),
        ("BM"u8.ToArray(), 0, Picture),
        ("RIFF"u8.ToArray(), 0, Recording),
        ("ftyp"u8.ToArray(), 4, Recording),
        ("ID3"u8.ToArray(), 0, Recording),
        ([0xFF, 0xFB], 0, Recording),
        ("OggS"u8.ToArray(), 0, Recording),
        ("fLaC"u8.ToArray(), 0, Recording),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, Recording),
        ([0x1F, 0x8B], 0, Packed),
        ("BZh"u8.ToArray(), 0, Packed),
        ([0xFD, .. "7zXZ"u8], 0, Packed),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, Packed),
        ([.. "7z"u8, 0xBC, 0xAF], 0, Packed),
        ("Rar!"u8.ToArray(), 0, Packed),
        ([0xD0, 0xCF, 0x11, 0xE0], 0, "this is a file of an old Office; save a sheet as .xlsx or as CSV, and a text as plain text or as a web page"),
        ("SQLite format 3"u8.ToArray(), 0, "this is a database; export the table as CSV, and import that with --map"),
        ([.. "bplist"u8], 0, "this is a web archive of Safari; save the page as HTML (“page source”), and import that"),
    ];

    private static readonly ImmutableArray<(string Part, string Help)> Parts =
    [
        ("ppt/presentation.xml", "these are slides; save their text, and import that"),
        ("xl/workbook.bin", $"this is a binary workbook; {AsSheet}"),
        ("Index/Document.iwa", $"this is a document of Apple's iWork; save a sheet as .xlsx or as CSV, and a text as plain text"),
        ("META-INF/container.xml", "this is a book (EPUB); save the text of the chapter, and import that"),
        ("datapackage.json", "this web archive (WACZ) has no records in it; save the page as HTML, and import that"),
        ("doc.kml", "this is a map (KMZ); make a table of its places, save that as CSV, and import it with --map"),
    ];

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Zip);

    /// <returns>Null for what does not come in as bytes.</returns>
    public static FileKind? Of(byte[] bytes)
    {
        if (PdfReader.IsPdf(bytes)) return FileKinds.Pdf;
        if (!IsZip(bytes)) return null;
        var names = Names(bytes);
        if (names.Contains(Workbook)) return FileKinds.Workbook;
        if (names.Contains(WordText)) return FileKinds.WordDocument;
        return names.Contains("content.xml") && TypeOf(bytes) is OpenText or OpenText + "-template" or OpenText + "-master" ? FileKinds.OpenDocument : null;
    }

    /// <returns>What a file that is no text is, and what to do with it.</returns>
    public static string Help(byte[] bytes)
    {
        if (IsZip(bytes)) return HelpOfZip(bytes);
        foreach (var (sign, at, help) in Signs)
            if (bytes.Length >= at + sign.Length && bytes.AsSpan(at, sign.Length).SequenceEqual(sign)) return help;
        return "this is no text; save the document as text or as a web page";
    }

    /// <summary>Whether the first bytes are those of a kind that holds no text, though it may have no zero among its bytes.</summary>
    public static bool IsKnown(byte[] bytes) => IsZip(bytes)
        || Signs.Any(sign => sign.Sign.Any(each => each >= 0x80) && bytes.AsSpan().StartsWith(sign.Sign) && sign.At == 0);

    private static string HelpOfZip(byte[] bytes)
    {
        var names = Names(bytes);
        foreach (var (part, help) in Parts)
            if (names.Contains(part)) return help;
        if (TypeOf(bytes).Contains("opendocument.spreadsheet", StringComparison.Ordinal)) return $"this is a sheet of OpenDocument; {AsSheet}";
        if (TypeOf(bytes).Contains("opendocument", StringComparison.Ordinal)) return $"this is a document of OpenDocument; {AsText}";
        return Packed;
    }

    /// <summary>The type of the document, which stands first in the file, as it is (ODF 1.3, part 2, section 3.3); empty for what is none.</summary>
    private static string TypeOf(byte[] bytes)
    {
        const string name = "mimetype";
        if (bytes.Length < HeadOfEntry + name.Length || !bytes.AsSpan(HeadOfEntry).StartsWith("mimetype"u8)) return "";
        var head = System.Text.Encoding.Latin1.GetString(bytes.AsSpan(HeadOfEntry + name.Length, Math.Min(200, bytes.Length - HeadOfEntry - name.Length)));
        return head.Split("PK\u0003\u0004")[0] is var type && type.IndexOf("application/", StringComparison.Ordinal) is >= 0 and var start ? new string([.. type[start..].TakeWhile(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '.' or '-')]) : "";
    }

    private static HashSet<string> Names(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return [.. zip.Entries.Select(entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
