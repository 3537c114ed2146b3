using System.IO.Compression;
using System.Text;
using Annals.Import;
using Annals.Import.Archives;
using Annals.Import.Clippings.Lines;
using Annals.Import.Drafts;
using Annals.Import.Pages;
using Annals.Tests.Support;

namespace Annals.Tests.Import.Archives;

/// <summary>Archives made by hand, and what is read of them.</summary>
internal static class Archived
{
    public const string First = "The boat to the skerries lay in the harbour for three hours on Sunday, as the office said in a long notice to all who waited.";
    public const string Second = "No one was hurt, and it left in the evening when two engineers had looked at it, one after the other.";

    public static string Html(string title, string head = "") => $"<!doctype html><html lang=\"en\"><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1><p>{First}</p><p>{Second} Café.</p></article></body></html>";

    /// <summary>A record whose body is an answer of a server.</summary>
    public static byte[] Response(string address, byte[] body, string head = "Content-Type: text/html; charset=utf-8", string status = "200 OK", string time = "2022-11-29T10:11:12Z", string more = "") =>
        Record("response", address, [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{head}\r\n\r\n"), .. body], time, "Content-Type: application/http; msgtype=response\r\n" + more);

    public static byte[] Response(string address, string title) => Response(address, Encoding.UTF8.GetBytes(Html(title)));

    public static byte[] Record(string type, string address, byte[] body, string time = "2022-11-29T10:11:12Z", string more = "", long? length = null) =>
        [.. Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: {time}\r\n{more}Content-Length: {length ?? body.Length}\r\n\r\n"), .. body, .. "\r\n\r\n"u8];

    public static byte[] Gzip(params byte[][] members) => [.. members.SelectMany(member =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(member);
        return packed.ToArray();
    })];

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        return bytes.ToArray();
    }

    public static Reading Read(string name, byte[] bytes, string? page = null, bool all = false)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, bytes);
        var diagnostics = new Reporting.Diagnostics();
        var files = OriginalReader.ReadOne(folder[name], new PageChoice(page, all), diagnostics, out var offered);
        return new Reading([.. files], [.. files.Select(PageReader.Read)], offered?.Pages.Select(each => each.Address).ToArray() ?? [], string.Join('\n', diagnostics.Sorted().Select(found => found.Message)));
    }

    /// <summary>What came of an archive.</summary>
    internal sealed record Reading(OriginalFile[] Files, Clipping[] Pages, string[] Offered, string Errors)
    {
        public Clipping Page => Pages.Single();

        public string Notes => string.Join('\n', Pages.SelectMany(page => page.Notes).Select(note => note.What));
    }
}
