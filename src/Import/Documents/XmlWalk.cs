using System.Xml;

namespace Annals.Import.Documents;

/// <summary>Goes through a part of a document.</summary>
internal static class XmlWalk
{
    /// <summary>Each element's start and end and each text of a part, without the elements that are skipped and all in them.</summary>
    public static IEnumerable<XmlReader> Through(XmlReader xml, Func<XmlReader, bool> isSkipped)
    {
        var depth = -1;
        while (xml.Read())
        {
            if (depth >= 0)
            {
                if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth) depth = -1;
                continue;
            }
            if (xml.NodeType == XmlNodeType.Element && isSkipped(xml))
            {
                if (!xml.IsEmptyElement) depth = xml.Depth;
                continue;
            }
            yield return xml;
        }
    }
}
