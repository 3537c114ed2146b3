using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annals.Text;

namespace Annals.Import.Kinds;

/// <summary>Kinds of XML, known by their outermost element.</summary>
internal static partial class XmlKinds
{
    public static readonly ImmutableArray<FileKind> All =
    [
        new("feed", Way.XmlFeed, sample => Root(sample) is "rss" or "feed" || (Root(sample) is "rdf:RDF" or "RDF" && sample.Beginning.Contains("http://purl.org/rss/1.0/", StringComparison.Ordinal))),
        Of("outline", "this is an outline (OPML); make a table of it, save that as CSV, and import it with --map", "opml"),
        Of("map", "this is a map; make a table of its places, save that as CSV, and import it with --map", "kml", "gpx"),
        Of("picture", "this is a picture; put it into input/media, and name it in an entry under “image”", "svg", "svg:svg"),
        Of("sheet in XML", "this is a sheet in XML; save it as .xlsx or as CSV, and import that with --map", "Workbook", "office:document"),
        Of("archival description", "this is an archival description; export the list of items as CSV, and import that with --map", "ead", "mets", "mods", "modsCollection", "oai_dc:dc", "OAI-PMH"),
        Of("edition", "this is an edition (TEI); save the text as a web page or as plain text, and import that", "TEI", "TEI.2", "teiCorpus"),
        new("XML", Way.None, sample => Root(sample) is not null, "this is XML; save the document as text or as a web page"),
    ];

    private static FileKind Of(string name, string help, params string[] roots) => new(name, Way.None, sample => Root(sample) is { } root && roots.Contains(root), help);

    /// <returns>The name of the outermost element; null for what is no XML.</returns>
    private static string? Root(FileSample sample)
    {
        if (sample.Text is not ['<', ..]) return null;
        var match = Start().Match(sample.Beginning);
        if (!match.Success) return sample.Text.StartsWith("<?xml", StringComparison.Ordinal) ? "" : null;
        var name = match.Groups["name"].Value;
        // A text may begin with an element; a file of XML is in it from end to end.
        return match.Groups["declared"].Success || sample.Text.EndsWith($"</{name}>", StringComparison.Ordinal) || sample.Text.EndsWith("/>", StringComparison.Ordinal) ? name : null;
    }

    [GeneratedRegex(@"\A(?<declared><\?xml[^>]{0,300}\?>)?(?:\s{1,100}|<!--[\s\S]{0,2000}?-->|<\?[^>]{0,500}\?>|<!DOCTYPE[^>\[]{0,300}>){0,20}<(?<name>[\p{L}_][\w.:-]{0,60})[\s/>]", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Start();
}
