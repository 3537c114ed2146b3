using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Annals.Import.Kinds;
using Annals.Import.Packages;

namespace Annals.Import.Archives;

/// <summary>The files of records of a web archive: one (WARC), perhaps packed record by record, or several in a ZIP with a list of the pages (WACZ 1.1.1).</summary>
/// <param name="Format">As the report calls it.</param>
/// <param name="Files">Each can be read from its start again and again.</param>
/// <param name="Titles">Of the pages that the archive lists, by address; empty where it lists none.</param>
internal sealed record WebArchive(string Format, ImmutableArray<Func<Stream>> Files, ImmutableDictionary<string, string> Titles)
{
    // In bytes, unpacked: what a crawl of a site has in an hour.
    private const long MostUnpacked = 4_000_000_000;

    // In bytes: a list of a hundred thousand pages.
    private const long MostOfList = 50_000_000;

    private const string Zipped = "web archive (WACZ)", Plain = "web archive (WARC)";

    private static ReadOnlySpan<byte> Sign => "WARC/"u8;

    /// <returns>Null for what is none.</returns>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static WebArchive? Find(byte[] bytes)
    {
        var span = bytes.AsSpan().TrimStart("\r\n"u8);
        if (span.StartsWith(Sign)) return new WebArchive(Plain, [() => Limited(new MemoryStream(bytes))], ImmutableDictionary<string, string>.Empty);
        if (span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) && IsPackedRecord(bytes)) return new WebArchive(Plain, [() => Limited(Unpacking(new MemoryStream(bytes)))], ImmutableDictionary<string, string>.Empty);
        return ByteKinds.IsZip(span) ? InZip(bytes) : null;
    }

    // Each record is packed by itself, one behind the other, which is read as one (ISO 28500, annex D).
    private static GZipStream Unpacking(Stream stream) => new(stream, CompressionMode.Decompress);

    private static LimitedStream Limited(Stream stream) => new(stream, MostUnpacked);

    private static bool IsPackedRecord(byte[] bytes)
    {
        try
        {
            using var stream = Unpacking(new MemoryStream(bytes));
            var start = new byte[Sign.Length];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(Sign);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static WebArchive? InZip(byte[] bytes)
    {
        ZipArchive zip;
        try
        {
            zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            return null;
        }
        var files = zip.Entries.Where(entry => entry.FullName.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (files.Length == 0 || zip.GetEntry("datapackage.json") is null) return null;
        var titles = zip.Entries.Where(entry => entry.FullName is "pages/pages.jsonl" or "pages/extraPages.jsonl").SelectMany(Listed).DistinctBy(page => page.Address);
        return new WebArchive(
            Zipped,
            [.. files.Select(entry => (Func<Stream>)(() => Limited(entry.FullName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Unpacking(entry.Open()) : entry.Open())))],
            titles.ToImmutableDictionary(page => page.Address, page => page.Title));
    }

    // The first line says what the list is, and names no page.
    private static IEnumerable<(string Address, string Title)> Listed(ZipArchiveEntry list)
    {
        using var reader = new StreamReader(new LimitedStream(list.Open(), MostOfList));
        while (reader.ReadLine() is { } line)
        {
            JsonElement page;
            try
            {
                page = JsonElement.Parse(line);
            }
            catch (JsonException)
            {
                continue;
            }
            if (Pages.JsonMembers.Of(page, "url") is { } url && Pages.JsonMembers.String(url) is { } address)
                yield return (address, Pages.JsonMembers.Of(page, "title") is { } title ? Pages.JsonMembers.String(title) ?? "" : "");
        }
    }
}
