using System.IO.Compression;
using System.Text;
using Annals.Import.Archives;
using Annals.Import.Drafts;
using Annals.Reporting;

namespace Annals.Fuzz;

/// <summary>Web archives, saved pages in parts, and the XML in documents: what is read of them becomes drafts that can be read again.</summary>
internal static class ArchiveProperties
{
    public static void Hold(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var original in Originals(bytes))
        {
            var drafts = ImportProperties.Drafts(original);
            Broken.Unless(drafts.SequenceEqual(ImportProperties.Drafts(original)), "the same file gives other drafts");
            foreach (var draft in drafts) ImportProperties.AssertSound(draft);
        }
    }

    private static IEnumerable<OriginalFile> Originals(byte[] bytes)
    {
        var file = new OriginalFile("x", "", "0");
        if (WebArchive.Find(bytes) is { } archive)
        {
            foreach (var page in ArchiveReader.Read(file, archive, new PageChoice(null, IsAll: true), new Diagnostics(), out _)) yield return page;
        }
        else if (MimeArchive.Recognises(bytes))
        {
            if (MimeArchive.Read(file, bytes, new Diagnostics()) is { } page) yield return page;
        }
        else
        {
            yield return file with { Path = "x.docx", Bytes = Zip(("word/document.xml", bytes), ("docProps/core.xml", bytes)) };
            yield return file with { Path = "x.odt", Bytes = Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", bytes), ("meta.xml", bytes)) };
        }
    }

    private static byte[] Zip(params ReadOnlySpan<(string Name, byte[] Bytes)> parts)
    {
        using var zipped = new MemoryStream();
        using (var zip = new ZipArchive(zipped, ZipArchiveMode.Create))
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(bytes);
            }
        return zipped.ToArray();
    }
}
