using System.Collections.Immutable;
using System.Xml;
using Annals.Import.Packages;

namespace Annals.Import.Documents;

/// <summary>The text of a Word document (ECMA-376 part 1, section 17), as its author sees it with all changes accepted.</summary>
internal static class WordReader
{
    // What is struck out, moved away, an instruction to the program, how a sign is read, or there again for an older program.
    private static readonly HashSet<string> Skipped = ["del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "Fallback", "sectPr", "tblPr", "tcPr", "trPr"];

    /// <exception cref="XmlException">It is broken.</exception>
    public static DocumentText? Read(XmlPackage package)
    {
        if (package.OpenLike("word/document.xml") is not { } main) return null;
        var styles = WordStyles.Read(package.OpenLike("word/styles.xml"));
        var (foot, end) = (Notes(package.OpenLike("word/footnotes.xml"), "footnote", styles), Notes(package.OpenLike("word/endnotes.xml"), "endnote", styles));
        var blocks = new BlockCollector();
        var notes = ImmutableArray.CreateBuilder<string>();
        var (comments, deletions) = (0, 0);
        using (main)
        {
            foreach (var xml in XmlWalk.Through(main, IsSkipped))
            {
                Take(xml, blocks, styles);
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "commentReference") comments++;
                else if (xml.LocalName is "footnoteReference" or "endnoteReference" && Attribute(xml, "id") is { } id && (xml.LocalName[0] == 'f' ? foot : end).TryGetValue(id, out var note)) notes.Add(note);
            }
        }
        return new DocumentText(blocks.Blocks, notes.ToImmutable(), comments, deletions);

        bool IsSkipped(XmlReader xml)
        {
            if (!Skipped.Contains(xml.LocalName)) return false;
            // Within the properties of a paragraph it says that its end is struck out.
            if (xml.LocalName is "del" or "moveFrom" && !blocks.IsReadingProperties) deletions += xml.IsEmptyElement ? 0 : 1;
            return !(xml.LocalName == "del" && xml.IsEmptyElement);
        }
    }

    /// <summary>An attribute by its local name: the namespaces of the two editions of the standard differ.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        string? found = null;
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == name) found = xml.Value;
        xml.MoveToElement();
        return found;
    }

    /// <summary>Whether a level is one of a heading; 9 is the text.</summary>
    public static bool IsOutline(string? level) => level is [>= '0' and <= '8'];

    private static Dictionary<string, string> Notes(XmlReader? part, string element, WordStyles styles)
    {
        var notes = new Dictionary<string, string>();
        if (part is null) return notes;
        using (part)
        {
            var (id, blocks) = ("", new BlockCollector());
            foreach (var xml in XmlWalk.Through(part, xml => Skipped.Contains(xml.LocalName) && !xml.IsEmptyElement))
            {
                Take(xml, blocks, styles);
                if (xml.LocalName != element) continue;
                if (xml.NodeType == XmlNodeType.Element) (id, blocks) = (Attribute(xml, "id") ?? "", new BlockCollector());
                else if (string.Join(' ', blocks.Blocks.Select(block => block.Text)) is { Length: > 0 } text) notes[id] = text;
            }
        }
        return notes;
    }

    private static void Take(XmlReader xml, BlockCollector blocks, WordStyles styles)
    {
        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
        {
            if (blocks.IsText) blocks.Add(xml.Value);
            return;
        }
        if (xml.NodeType == XmlNodeType.EndElement)
        {
            switch (xml.LocalName)
            {
                case "p": blocks.End(); break;
                case "t": blocks.IsText = false; break;
                case "pPr": blocks.IsReadingProperties = false; break;
                case "r": blocks.IsHidden = false; break;
            }
            return;
        }
        if (xml.NodeType != XmlNodeType.Element) return;
        switch (xml.LocalName)
        {
            case "p": blocks.Begin(); if (xml.IsEmptyElement) blocks.End(); break;
            case "pPr": blocks.IsReadingProperties = !xml.IsEmptyElement; break;
            case "pStyle": blocks.Kind = styles.KindOf(Attribute(xml, "val")); break;
            case "outlineLvl" when IsOutline(Attribute(xml, "val")): blocks.Kind = BlockKind.Heading; break;
            case "del" when blocks.IsReadingProperties: blocks.IsJoined = true; break;
            case "vanish" when !blocks.IsReadingProperties: blocks.IsHidden = Attribute(xml, "val") is not ("0" or "false" or "off"); break;
            case "t": blocks.IsText = !xml.IsEmptyElement && !blocks.IsHidden; break;
            case "tab" or "ptab" when !blocks.IsReadingProperties: blocks.Add(" "); break;
            case "br" or "cr": blocks.Add("\n"); break;
            case "noBreakHyphen": blocks.Add("\u2011"); break;
        }
    }
}
