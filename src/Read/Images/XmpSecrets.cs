using System.Xml;

namespace Annals.Read.Images;

/// <summary>XMP (ISO 16684-1): RDF in XML, whose properties are elements or attributes.</summary>
internal static class XmpSecrets
{
    public static Secrets Of(ReadOnlySpan<byte> packet)
    {
        var found = Secrets.None;
        // Whether the packet is padded with zeros, which are no XML.
        using var stream = new MemoryStream(packet.TrimEnd((byte)0).ToArray());
        try
        {
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
            // What the properties say that are open here.
            var open = new Stack<Secrets>([Secrets.None]);
            while (xml.Read())
            {
                switch (xml.NodeType)
                {
                    case XmlNodeType.Element:
                        var inner = open.Peek() | Of(xml.LocalName, xml.NamespaceURI);
                        if (!xml.IsEmptyElement) open.Push(inner);
                        while (xml.MoveToNextAttribute())
                            if (xml.NamespaceURI is not ("http://www.w3.org/2000/xmlns/" or "http://www.w3.org/XML/1998/namespace" or Rdf) && IsSaid(xml.Value)) found |= inner | Of(xml.LocalName, xml.NamespaceURI);
                        break;
                    case XmlNodeType.EndElement:
                        open.Pop();
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA when IsSaid(xml.Value):
                        found |= open.Peek();
                        break;
                }
            }
        }
        catch (XmlException)
        {
            // What has been read before it counts, and a picture needs no XMP to be shown.
        }
        return found;
    }

    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static bool IsSaid(string value) => !string.IsNullOrWhiteSpace(value);

    private static Secrets Of(string property, string space) => property switch
    {
        "GPSLatitude" or "GPSLongitude" or "GPSDestLatitude" or "GPSDestLongitude" or "GPSAreaInformation" => Secrets.Place,
        // IPTC's, of Photoshop and of their own.
        "City" or "Location" or "Sublocation" or "LocationCreated" or "LocationShown" => Secrets.Place,
        "SerialNumber" or "LensSerialNumber" or "BodySerialNumber" or "CameraSerialNumber" => Secrets.SerialNumber,
        "creator" when space == "http://purl.org/dc/elements/1.1/" => Secrets.Name,
        "Artist" or "OwnerName" or "CameraOwnerName" or "Photographer" or "CreatorContactInfo" or "PersonInImage" or "PersonDisplayName" => Secrets.Name,
        _ => Secrets.None,
    };
}
