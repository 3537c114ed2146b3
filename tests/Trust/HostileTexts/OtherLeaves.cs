using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Annals.Tests.Formats.Citations;
using CsvHelper;

namespace Annals.TrustTests.HostileTexts;

/// <summary>XML, feeds, CSV, BibTeX and lines of text.</summary>
internal static class OtherLeaves
{
    public static IEnumerable<Leaf> OfXml(string output, string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        return [.. Below(output, "", XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!)];
    }

    private static IEnumerable<Leaf> Below(string output, string above, XElement element)
    {
        var path = $"{above}/{element.Name}";
        foreach (var attribute in element.Attributes()) yield return new Leaf(output, $"{path}@{attribute.Name}", attribute.Value);
        if (element.Name.LocalName == "content" && element.Attribute("type")?.Value == "html")
        {
            foreach (var leaf in HtmlLeaves.OfPart(output, path, element.Value)) yield return leaf;
            yield break;
        }
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
                foreach (var leaf in Below(output, path, child)) yield return leaf;
            else yield return new Leaf(output, $"{path}/{node.NodeType}", node is XText text ? text.Value : node.ToString());
        }
    }

    /// <summary>A feed as programs of .NET see it.</summary>
    public static IEnumerable<Leaf> OfFeed(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text));
        var feed = SyndicationFeed.Load(reader);
        yield return new Leaf("Atom", "feed title", feed.Title.Text);
        yield return new Leaf("Atom", "feed description", feed.Description?.Text ?? "");
        foreach (var author in feed.Authors) yield return new Leaf("Atom", "feed author", author.Name);
        foreach (var item in feed.Items)
        {
            yield return new Leaf("Atom", "title", item.Title.Text);
            yield return new Leaf("Atom", "summary", item.Summary?.Text ?? "");
            foreach (var category in item.Categories) yield return new Leaf("Atom", "category", category.Name);
        }
    }

    public static IEnumerable<Leaf> OfCsv(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false });
        while (reader.Read())
            for (var i = 0; i < reader.FieldCount; i++) yield return new Leaf("CSV", $"row, cell {i} of {reader.FieldCount}", reader.GetString(i));
    }

    public static IEnumerable<Leaf> OfBibTex(string path, string text)
    {
        foreach (var (type, key, fields) in BibTexReader.ReadAll(text))
        {
            yield return new Leaf("BibTeX", $"{path}@{type}", key);
            foreach (var (name, value) in fields) yield return new Leaf("BibTeX", $"{path}@{type} {name}", name is "url" or "date" or "urldate" or "year" or "month" ? value : BibTexReader.Printed(value));
        }
    }

    public static IEnumerable<Leaf> OfLines(string text) => text.Split('\n').Select(line => new Leaf("text", "line", line));

    public static Leaf OfBytes(byte[] bytes) => new("bytes", "all", Convert.ToHexString(SHA256.HashData(bytes)));
}
