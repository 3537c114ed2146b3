using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Annals.Publishing;
using Annals.Text;
using Annals.Timelines;

namespace Annals.Formats.Sitemaps;

/// <summary>
/// <c>sitemap.xml</c> (sitemaps.org, protocol 0.9): every page that is worth finding, an entry's with the time of its last change where that is known. More pages
/// than one file may hold go into <c>sitemap-1.xml</c> and so on, which <c>sitemap.xml</c> then lists. <c>robots.txt</c> (RFC 9309) says where it is.
/// </summary>
internal static class SitemapFiles
{
    /// <summary>What the protocol allows in one file.</summary>
    public const int MostInFile = 50_000;

    private const string Index = "index.html";

    // Nothing of their own: the results of a search, and what stands on pages of entries already.
    private static readonly ImmutableArray<string> LeftOut = ["search/", Addresses.Print + "/"];

    /// <param name="pages">All of the site.</param>
    /// <returns>None for a site without an address.</returns>
    public static IEnumerable<SitePage> All(IEnumerable<SitePage> pages, Timeline timeline, int mostInFile = MostInFile)
    {
        if (timeline.Settings.Url is not { } url) return [];
        // Lazy: it is long, and a preview may never ask.
        var changes = new Lazy<Dictionary<string, DateTime?>>(() => timeline.Entries.Where(entry => timeline.Publications[entry.Index].Changed is not null)
            .ToDictionary(entry => entry.Permalink.Address + Index, entry => timeline.Publications[entry.Index].Changed));
        var parts = pages.Select(page => page.Path)
            .Where(path => path.EndsWith(Index, StringComparison.Ordinal) && !LeftOut.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            .Chunk(mostInFile).ToArray();
        var robots = new DelegatePage("robots.txt", buffer => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {url}/sitemap.xml\n", buffer));
        return parts.Length == 1
            ? [robots, Urls("sitemap.xml", parts[0])]
            : [robots, List(), .. parts.Select((part, index) => Urls($"sitemap-{index + 1}.xml", part))];

        SitePage Urls(string path, string[] listed) => new DelegatePage(path, buffer =>
        {
            buffer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
            foreach (var page in listed)
                Location(buffer, "<url>"u8, page[..^Index.Length], changes.Value.GetValueOrDefault(page), "</url>\n"u8);
            buffer.Write("</urlset>\n"u8);
        });

        SitePage List() => new DelegatePage("sitemap.xml", buffer =>
        {
            buffer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
            for (var number = 1; number <= parts.Length; number++) Location(buffer, "<sitemap>"u8, $"sitemap-{number}.xml", null, "</sitemap>\n"u8);
            buffer.Write("</sitemapindex>\n"u8);
        });

        void Location(IBufferWriter<byte> buffer, ReadOnlySpan<byte> start, string address, DateTime? changed, ReadOnlySpan<byte> end)
        {
            buffer.Write(start);
            buffer.Write("<loc>"u8);
            Encoding.UTF8.GetBytes(Html.Escape(url), buffer);
            buffer.Write("/"u8);
            // Whatever XML could mistake is escaped in an address.
            Encoding.UTF8.GetBytes(Addresses.Escape(address), buffer);
            buffer.Write("</loc>"u8);
            if (changed is { } known) Encoding.UTF8.GetBytes($"<lastmod>{Rfc3339.Text(known)}</lastmod>", buffer);
            buffer.Write(end);
        }
    }
}
