using System.Text;
using Annals.Tests.Support;

namespace Annals.TrustTests.HostileTexts;

/// <summary>What strict readers find in the files of a site.</summary>
internal static class SiteLeaves
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files that are made of the timeline; those of the theme are the same for all.</summary>
    public static string[] Files(TestSite site) => [.. site.Files.Where(file => !file.StartsWith("assets/", StringComparison.Ordinal) && !file.StartsWith("fonts/", StringComparison.Ordinal))];

    public static Leaf[] Of(TestSite site, string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(site.OutputFolder, file));
        return Path.GetExtension(file) switch
        {
            ".bin" or ".svg" or ".opus" => [OtherLeaves.OfBytes(bytes)],
            ".ics" => [.. CalendarLeaves.Of(bytes)],
            _ => [.. Of(file, Utf8.GetString(bytes))],
        };
    }

    private static IEnumerable<Leaf> Of(string file, string text) => Path.GetExtension(file) switch
    {
        ".html" => HtmlLeaves.OfPage(file.StartsWith("print/", StringComparison.Ordinal) ? "print" : file.EndsWith("embed/index.html", StringComparison.Ordinal) ? "embed" : "page", text),
        ".xml" when Path.GetFileName(file) == "feed.xml" => OtherLeaves.OfXml("Atom", text).Concat(OtherLeaves.OfFeed(text)),
        ".xml" => OtherLeaves.OfXml("sitemap", text),
        ".json" or ".jsonld" => JsonLeaves.Of(OutputOf(file), "", text),
        ".csv" => OtherLeaves.OfCsv(text),
        ".bib" => OtherLeaves.OfBibTex("", text),
        ".txt" or "" => OtherLeaves.OfLines(text),
        var other => throw new InvalidOperationException($"nobody reads {other}: add a strict reader for {file}"),
    };

    private static string OutputOf(string file) => file switch
    {
        "data/entries.json" => "JSON",
        "data/timelinejs.json" => "TimelineJS",
        "data/sources.csl.json" => "CSL-JSON",
        "data/annotations.jsonld" => "annotations",
        _ when file.StartsWith("search/pages/", StringComparison.Ordinal) => "search",
        "search/index.json" => "search index",
        _ when file.StartsWith("filter/", StringComparison.Ordinal) => "filter",
        _ when file.EndsWith("feed.json", StringComparison.Ordinal) => "JSON Feed",
        _ when file.EndsWith("oembed.json", StringComparison.Ordinal) => "oEmbed",
        _ => throw new InvalidOperationException($"what {file} is needs a name here"),
    };
}
