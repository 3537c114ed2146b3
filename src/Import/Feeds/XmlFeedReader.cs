using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Annals.Import.Bibliography;
using Annals.Import.Drafts;
using Annals.Reporting;
using Annals.Text;

namespace Annals.Import.Feeds;

/// <summary>RSS 2.0 and its elders (0.9x, 1.0), and Atom (RFC 4287): their items as references.</summary>
internal static partial class XmlFeedReader
{
    // Namespaces that feeds use besides their own.
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/", Atom = "http://www.w3.org/2005/Atom", Content = "http://purl.org/rss/1.0/modules/content/";

    private static readonly string[] OfRss = ["title", "link", "guid", "author", "creator", "pubDate", "date", "description", "encoded", "source", "language"];
    private static readonly string[] OfAtom = ["title", "link", "id", "author", "published", "updated", "summary", "content", "source"];

    /// <returns>None where the file is broken, which has been reported.</returns>
    public static ImmutableArray<Reference> Read(OriginalFile file, Diagnostics diagnostics)
    {
        try
        {
            // Entities that a DTD names are not fetched; the five of XML are known without one (XML 1.0, section 4.6).
            using var xml = XmlReader.Create(new StringReader(file.Text.TrimStart()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            var above = file.Text.AsSpan(0, file.Text.Length - file.Text.AsSpan().TrimStart().Length).Count('\n');
            var root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
            var items = root.Name.LocalName == "feed" ? OfFeed(root) : OfChannel(root);
            return [.. items.Select(item => item.ToReference()).Select(reference => reference with { Line = reference.Line + above })];
        }
        catch (XmlException fault)
        {
            diagnostics.Add(Rules.NotRecognised, file.Path, new Position(Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition)), "this feed is broken here, and is no XML; fetch it again, and import that");
            return [];
        }
    }

    private static IEnumerable<FeedItem> OfChannel(XElement root)
    {
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        var (title, home) = (Text(channel, "title"), Text(channel, "link"));
        var language = First(Text(channel, "language"), channel.Element(DublinCore + "language")?.Value ?? "");
        // RSS 1.0 has the items beside the channel.
        foreach (var item in channel.Elements().Concat(channel == root ? [] : root.Elements()).Where(element => element.Name.LocalName == "item"))
        {
            var guid = Child(item, "guid");
            var address = First(Text(item, "link"), item.Elements(Atom + "link").Select(link => link.Attribute("href")?.Value ?? "").FirstOrDefault(""));
            if (address.Length == 0 && guid is not null && guid.Attribute("isPermaLink")?.Value != "false") address = guid.Value;
            yield return new FeedItem(
                LineOf(item),
                Text(item, "title"),
                address,
                home,
                [.. item.Elements(DublinCore + "creator").Select(name => name.Value).Concat(Own(item, "author").Select(author => NameOf(author.Value))).Where(name => name.Length > 0)],
                First(Text(item, "source"), title),
                First(Text(item, "pubDate"), item.Element(DublinCore + "date")?.Value ?? ""),
                "",
                First(item.Element(DublinCore + "language")?.Value ?? "", language),
                First(item.Element(Content + "encoded")?.Value ?? "", Text(item, "description")))
            { LeftOut = Beside(item, OfRss) };
        }
    }

    private static IEnumerable<FeedItem> OfFeed(XElement feed)
    {
        var (title, language) = (Words(Child(feed, "title")), Language(feed));
        foreach (var entry in feed.Elements().Where(element => element.Name.LocalName == "entry"))
        {
            // An entry that was taken over says from where (section 4.2.11).
            var source = Child(entry, "source");
            var authors = Authors(entry) is { IsEmpty: false } own ? own : source is not null && Authors(source) is { IsEmpty: false } theirs ? theirs : Authors(feed);
            yield return new FeedItem(
                LineOf(entry),
                Words(Child(entry, "title")),
                Link(entry),
                First(entry.Attribute(XNamespace.Xml + "base")?.Value ?? "", feed.Attribute(XNamespace.Xml + "base")?.Value ?? "", Link(feed)),
                authors,
                First(Words(source is null ? null : Child(source, "title")), title),
                Text(entry, "published"),
                Text(entry, "updated"),
                First(Language(entry), language),
                First(Words(Child(entry, "content")), Words(Child(entry, "summary"))))
            { LeftOut = Beside(entry, OfAtom) };
        }
    }

    private static ImmutableArray<string> Authors(XElement element) =>
        [.. Own(element, "author").Select(author => Child(author, "name")?.Value ?? "").Where(name => name.Length > 0)];

    private static string Link(XElement element) =>
        Own(element, "link").FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate")?.Attribute("href")?.Value ?? "";

    private static string Language(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value ?? "";

    // A text construct (section 3.1): what is plain has its signs escaped, so that it is no markup where it is read as HTML.
    private static string Words(XElement? element) =>
        element is null ? "" : element.Attribute("type")?.Value is "html" or "text/html" ? element.Value : XmlTextOf(element.Value);

    private static string XmlTextOf(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    // RSS has an address of mail there, with the name in brackets behind it; the address is nobody's business.
    private static string NameOf(string author)
    {
        author = OneLine.Of(author);
        if (MailAndName().Match(author) is { Success: true } match) return match.Groups["name"].Value.Trim();
        return Mail().Replace(author, "").Trim(' ', '<', '>', '(', ')', ',');
    }

    private static ImmutableArray<string> Beside(XElement item, string[] known) =>
        [.. item.Elements().Where(element => !known.Contains(element.Name.LocalName)).GroupBy(element => element.Name.LocalName).Select(same => same.Key is "category" ? $"category: {string.Join(", ", same.Select(each => First(each.Value, each.Attribute("term")?.Value ?? "")))}" : same.Key)];

    private static IEnumerable<XElement> Own(XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name && child.Name.Namespace == element.Name.Namespace);

    private static XElement? Child(XElement element, string name) => Own(element, name).FirstOrDefault();

    private static string Text(XElement element, string name) => Child(element, name)?.Value.Trim() ?? "";

    private static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            if (!string.IsNullOrWhiteSpace(text)) return text.Trim();
        return "";
    }

    private static int LineOf(XElement element) => element is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 1;

    [GeneratedRegex(@"\A\S{1,200}@\S{1,200}\s+\((?<name>[^()]{1,200})\)\z", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex MailAndName();

    [GeneratedRegex(@"(?:mailto:)?[\w.+-]{1,100}@[\w.-]{1,100}", RegexOptions.CultureInvariant, PatternTime.Most)]
    private static partial Regex Mail();
}
