using System.Xml;

namespace Annals.Import.Documents;

/// <summary>Which styles of a Word document are headings (ECMA-376 part 1, section 17.7). Their names are English in every language; their ids are not.</summary>
internal sealed class WordStyles
{
    // Styles are based on each other, and a broken file may have a circle.
    private const int MostSteps = 20;

    private readonly Dictionary<string, (string Name, string? Base, bool IsOutlined)> _styles = [];

    public static WordStyles Read(XmlReader? xml)
    {
        var styles = new WordStyles();
        if (xml is null) return styles;
        using (xml)
        {
            var id = "";
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "style") styles._styles[id = WordReader.Attribute(xml, "styleId") ?? ""] = ("", null, false);
                else if (!styles._styles.TryGetValue(id, out var style)) continue;
                else if (xml.LocalName == "name") styles._styles[id] = style with { Name = (WordReader.Attribute(xml, "val") ?? "").ToLowerInvariant() };
                else if (xml.LocalName == "basedOn") styles._styles[id] = style with { Base = WordReader.Attribute(xml, "val") };
                else if (xml.LocalName == "outlineLvl") styles._styles[id] = style with { IsOutlined = WordReader.IsOutline(WordReader.Attribute(xml, "val")) };
            }
        }
        return styles;
    }

    public BlockKind KindOf(string? id)
    {
        for (var step = 0; step < MostSteps && id is not null; step++)
        {
            // A file may name styles that it does not have: Word knows them.
            var (name, based, isOutlined) = _styles.GetValueOrDefault(id, (Known(id), null, false));
            if (name == "title") return BlockKind.Title;
            if (name == "author") return BlockKind.Author;
            if (name == "date") return BlockKind.Date;
            if (name == "caption") return BlockKind.Caption;
            if (name.StartsWith("toc ", StringComparison.Ordinal)) return BlockKind.Contents;
            if (isOutlined || name.StartsWith("heading ", StringComparison.Ordinal)) return BlockKind.Heading;
            id = based;
        }
        return BlockKind.Paragraph;
    }

    private static string Known(string id) => id.StartsWith("Heading", StringComparison.Ordinal) ? "heading " + id[7..] : id.StartsWith("TOC", StringComparison.Ordinal) ? "toc " + id[3..] : id.ToLowerInvariant();
}
