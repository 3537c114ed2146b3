using System.IO.Compression;
using System.Xml;

namespace Annals.Import.Packages;

/// <summary>The parts of a document or a workbook, which is a ZIP of XML. No part may have a DTD, and none is unpacked beyond a limit.</summary>
/// <param name="mostOfPart">In bytes, unpacked, whatever the ZIP says of it.</param>
internal sealed class XmlPackage(byte[] bytes, long mostOfPart) : IDisposable
{
    private readonly ZipArchive _zip = new(new MemoryStream(bytes), ZipArchiveMode.Read);

    /// <summary>What all parts unpack to, in bytes, as the ZIP says.</summary>
    public long Length => _zip.Entries.Sum(entry => entry.Length);

    /// <returns>Null where there is none.</returns>
    public XmlReader? Open(string part) => Reader(_zip.GetEntry(part));

    /// <summary>A part by its name, or by what its name begins with, as <c>word/document2.xml</c>.</summary>
    /// <returns>Null where there is none.</returns>
    public XmlReader? OpenLike(string part)
    {
        var stem = part[..part.LastIndexOf('.')];
        return Reader(_zip.GetEntry(part) ?? _zip.Entries.FirstOrDefault(entry => entry.FullName.StartsWith(stem, StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)));
    }

    public void Dispose() => _zip.Dispose();

    private XmlReader? Reader(ZipArchiveEntry? part) => part is null ? null : XmlReader.Create(
        new LimitedStream(part.Open(), mostOfPart),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, IgnoreComments = true, IgnoreProcessingInstructions = true });
}
