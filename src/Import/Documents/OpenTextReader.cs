using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Annals.Import.Packages;

namespace Annals.Import.Documents;

/// <summary>The text of an OpenDocument text (ODF 1.3, part 3, sections 4 to 6), as its author sees it with all changes accepted.</summary>
internal static class OpenTextReader
{
    // What was struck out stands here and not in the text; what is said of pictures and forms; how a sign is read; the marks of notes; lists of contents.
    private static readonly HashSet<string> Skipped =
    [
        "deletion", "insertion", "format-change", "annotation", "note-citation", "ruby-text", "title", "desc", "forms", "script", "math", "table-of-content", "illustration-index", "table-index", "object-index",
        "user-index", "alphabetical-index", "hidden-text", "event-listeners",
    ];

    private const int MostSpaces = 1000, MostSteps = 20;

    /// <exception cref="XmlException">It is broken.</exception>
    public static DocumentText? Read(XmlPackage package)
    {
        if (package.OpenLike("content.xml") is not { } main) return null;
        var parents = new Dictionary<string, string>();
        if (package.OpenLike("styles.xml") is { } styles)
            using (styles)
                while (styles.Read()) Style(styles, parents);
        var (blocks, note) = (new BlockCollector(), (BlockCollector?)null);
        var notes = ImmutableArray.CreateBuilder<string>();
        var (comments, deletions, isText) = (0, 0, false);
        using (main)
        {
            foreach (var xml in XmlWalk.Through(main, IsSkipped))
            {
                var within = note ?? blocks;
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                {
                    // Runs of white space are one blank here (section 6.1.2), and a line end is none.
                    if (isText) within.Add(xml.Value.ReplaceLineEndings(" "));
                }
                else if (xml is { NodeType: XmlNodeType.EndElement })
                {
                    if (xml.LocalName is "p" or "h") within.End();
                    else if (xml.LocalName == "text") isText = false;
                    else if (xml.LocalName == "note") Close();
                }
                else if (xml.NodeType == XmlNodeType.Element)
                {
                    switch (xml.LocalName)
                    {
                        case "style": Style(xml, parents); break;
                        case "text" when xml.NamespaceURI.Contains("office", StringComparison.Ordinal): isText = true; break;
                        case "note" when !xml.IsEmptyElement: note = new BlockCollector(); break;
                        case "p" or "h":
                            within.Begin(xml.LocalName == "h" ? BlockKind.Heading : Kind(WordReader.Attribute(xml, "style-name"), parents));
                            if (xml.IsEmptyElement) within.End();
                            break;
                        case "s": within.Add(new string(' ', int.TryParse(WordReader.Attribute(xml, "c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, MostSpaces) : 1)); break;
                        case "tab": within.Add(" "); break;
                        case "line-break": within.Add("\n"); break;
                    }
                }
            }
        }
        return new DocumentText(blocks.Blocks, notes.ToImmutable(), comments, deletions);

        bool IsSkipped(XmlReader xml)
        {
            if (xml.LocalName == "annotation") comments++;
            if (xml.LocalName == "deletion") deletions++;
            return Skipped.Contains(xml.LocalName) || (xml.LocalName == "section" && WordReader.Attribute(xml, "display") == "none");
        }

        void Close()
        {
            if (note is not null && string.Join(' ', note.Blocks.Select(block => block.Text)) is { Length: > 0 } text) notes.Add(text);
            note = null;
        }
    }

    // The styles of single paragraphs have no name that says anything; those that they come from have.
    private static void Style(XmlReader xml, Dictionary<string, string> parents)
    {
        if (xml is { NodeType: XmlNodeType.Element, LocalName: "style" } && WordReader.Attribute(xml, "name") is { } name && WordReader.Attribute(xml, "parent-style-name") is { } parent) parents[name] = parent;
    }

    private static BlockKind Kind(string? style, Dictionary<string, string> parents)
    {
        for (var step = 0; step < MostSteps && style is not null; step++)
        {
            if (style == "Title") return BlockKind.Title;
            if (style == "Author") return BlockKind.Author;
            if (style == "Date") return BlockKind.Date;
            if (style is "Caption" or "Illustration" or "Figure") return BlockKind.Caption;
            if (style.StartsWith("Heading", StringComparison.Ordinal)) return BlockKind.Heading;
            if (style.StartsWith("Contents_20_", StringComparison.Ordinal)) return BlockKind.Contents;
            style = parents.GetValueOrDefault(style);
        }
        return BlockKind.Paragraph;
    }
}
