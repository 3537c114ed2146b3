using System.Buffers.Binary;

namespace Annals.Read.Images;

/// <summary>IPTC-IIM (version 4.2) in the resources of Photoshop, as agencies write it into JPEG: records 1C 02 number length.</summary>
internal static class IptcSecrets
{
    /// <param name="resources">What follows “Photoshop 3.0” and a zero: “8BIM”, a number, a name, a length and what is in it, each of an even length.</param>
    public static Secrets Of(ReadOnlySpan<byte> resources)
    {
        var found = Secrets.None;
        while (resources.Length >= 12 && resources.StartsWith("8BIM"u8))
        {
            var number = BinaryPrimitives.ReadUInt16BigEndian(resources[4..]);
            var name = (resources[6] + 2) & ~1;
            if (resources.Length < 10 + name) break;
            var length = BinaryPrimitives.ReadUInt32BigEndian(resources[(6 + name)..]);
            var content = resources[(10 + name)..];
            if (length > content.Length) break;
            if (number == 0x0404) found |= Records(content[..(int)length]);
            resources = content[(int)Math.Min((length + 1) & ~1u, content.Length)..];
        }
        return found;
    }

    /// <param name="records">As they stand in a TIFF, without resources around them.</param>
    public static Secrets Records(ReadOnlySpan<byte> records)
    {
        var found = Secrets.None;
        while (records.Length >= 5 && records[0] == 0x1c)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(records[3..]);
            if (length > records.Length - 5) break;
            if (records[1] == 2 && records.Slice(5, length).ContainsAnyExcept("\0 "u8)) found |= records[2] switch
            {
                // By-line, contact, writer.
                80 or 118 or 122 => Secrets.Name,
                // City, sublocation.
                90 or 92 => Secrets.Place,
                _ => Secrets.None,
            };
            records = records[(5 + length)..];
        }
        return found;
    }
}
