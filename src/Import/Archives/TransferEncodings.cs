namespace Annals.Import.Archives;

/// <summary>Bytes that were written as ASCII for mail (RFC 2045, sections 6.7 and 6.8). What is broken is left as it stands.</summary>
internal static class TransferEncodings
{
    public static byte[] Decode(ReadOnlySpan<byte> bytes, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(bytes),
        "base64" => Base64(bytes),
        _ => bytes.ToArray(),
    };

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> bytes)
    {
        using var decoded = new MemoryStream(bytes.Length);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != '=')
            {
                decoded.WriteByte(bytes[at]);
            }
            else if (at + 2 < bytes.Length && Digit(bytes[at + 1]) is { } high && Digit(bytes[at + 2]) is { } low)
            {
                decoded.WriteByte((byte)((high << 4) | low));
                at += 2;
            }
            else if (LineEnd(bytes, at + 1) is > 0 and var end)
            {
                at = end - 1;
            }
            else
            {
                decoded.WriteByte(bytes[at]);
            }
        }
        return decoded.ToArray();
    }

    public static byte[] Base64(ReadOnlySpan<byte> bytes)
    {
        using var decoded = new MemoryStream(bytes.Length);
        var (bits, count) = (0, 0);
        foreach (var character in bytes)
        {
            if (character == '=') break;
            var value = character switch
            {
                >= (byte)'A' and <= (byte)'Z' => character - 'A',
                >= (byte)'a' and <= (byte)'z' => character - 'a' + 26,
                >= (byte)'0' and <= (byte)'9' => character - '0' + 52,
                (byte)'+' => 62,
                (byte)'/' => 63,
                _ => -1,
            };
            if (value < 0) continue;
            (bits, count) = (((bits << 6) | value) & 0xFFFFFF, count + 6);
            if (count < 8) continue;
            count -= 8;
            decoded.WriteByte((byte)(bits >> count));
        }
        return decoded.ToArray();
    }

    private static int? Digit(byte character) => character switch
    {
        >= (byte)'0' and <= (byte)'9' => character - '0',
        >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
        _ => null,
    };

    // The place behind the line end that follows, perhaps after blanks; zero where another sign does.
    private static int LineEnd(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t') at++;
        if (at == bytes.Length) return at;
        if (bytes[at] == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n') return at + 2;
        return bytes[at] == '\n' ? at + 1 : 0;
    }
}
